// An adapter for a scorer of fingerprints: cutline's grades beside known hashes, as distances over one record a file.
// The scorer calls `fingerprint` once a file and each of `variants` for pairs; below `thresholds` a pair is one photo.
import { bmvbhash } from "blockhash-core";
import imghash from "imghash";
import sharp from "sharp";
import sharpPhash from "sharp-phash";
import { comparePhotos, fingerprintPhoto } from "../dist/index.js";

sharp.concurrency(1);

/** Hex or binary digits to the bits that differ. */
function differing(a, b) {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    for (let rest = Number.parseInt(a[i], 16) ^ Number.parseInt(b[i], 16); rest > 0; rest &= rest - 1) count++;
  }
  return count;
}

export async function fingerprint(file) {
  const upright = sharp(file).autoOrient().flatten({ background: "#fff" }).toColourspace("srgb");
  const small = upright.clone().resize(256, 256, { fit: "inside" });
  const { data, info } = await small.clone().ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    cutline: await fingerprintPhoto(file),
    sharpPhash: await sharpPhash(file),
    // imghash reads JPEG and PNG alone: it gets every file as PNG at 256 px.
    imghash: await imghash.hash(await small.clone().png().toBuffer()),
    blockhash: bmvbhash({ width: info.width, height: info.height, data }, 16),
  };
}

const DISTANCE = { same: 0, near: 0.5, different: 1 };

export const variants = {
  cutline: (a, b) => DISTANCE[comparePhotos(a.cutline, b.cutline).grade],
  "sharp-phash": (a, b) => differing(a.sharpPhash, b.sharpPhash),
  imghash: (a, b) => differing(a.imghash, b.imghash),
  blockhash: (a, b) => differing(a.blockhash, b.blockhash),
};

/** Only `same` counts for cutline, also where no distinct pair came as close as `near`. */
export const thresholds = { cutline: 0.25 };
