/** A fingerprint read back into numbers, once per record. */
import { CutlineError } from "../../errors.js";
import type { Fingerprint } from "../../model.js";
import { fromBase64 } from "./base64.js";
import type { Grey } from "./grey.js";
import { hashFromHex } from "./hash.js";
import { FINGERPRINT_VERSION } from "./make.js";

export interface Prepared {
  readonly fingerprint: Fingerprint;
  readonly hash: Uint32Array;
  readonly crops: readonly Uint32Array[];
  readonly thumbnail: Grey | null;
}

const HEX = /^[0-9a-f]{64}$/u;
/** Fingerprints come back from files and databases: more than this is no thumbnail of ours. */
const MOST_PIXELS = 1 << 16;

function damaged(message: string): CutlineError {
  return new CutlineError("INVALID_INPUT", `fingerprint: ${message}`, { subject: "fingerprint" });
}

function readThumbnail({ thumbnail }: Fingerprint): Grey | null {
  if (!thumbnail) return null;
  const { width, height, grey } = thumbnail;
  const whole = Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0;
  if (!whole || width * height > MOST_PIXELS)
    throw damaged(`thumbnail of ${width} x ${height} is not one of cutline's`);
  let data: Uint8Array;
  try {
    data = fromBase64(grey);
  } catch {
    throw damaged("thumbnail is not base64");
  }
  if (data.length !== width * height) throw damaged(`expected ${width * height} pixels, received ${data.length}`);
  return { data, width, height };
}

// Keyed by the record itself, so it lives as long as the caller keeps the fingerprint.
const prepared = new WeakMap<Fingerprint, Prepared>();

/** @throws {CutlineError} `INVALID_INPUT` for another version or a damaged record. */
export function prepare(fingerprint: Fingerprint): Prepared {
  const known = prepared.get(fingerprint);
  if (known) return known;
  if (fingerprint.version !== FINGERPRINT_VERSION) {
    throw damaged(`expected version ${FINGERPRINT_VERSION}, received ${fingerprint.version}`);
  }
  if (![fingerprint.hash, ...fingerprint.crops].every((hash) => HEX.test(hash))) {
    throw damaged("hashes are not 64 hex digits");
  }
  const made: Prepared = {
    fingerprint,
    hash: hashFromHex(fingerprint.hash),
    crops: fingerprint.crops.map(hashFromHex),
    thumbnail: readThumbnail(fingerprint),
  };
  prepared.set(fingerprint, made);
  return made;
}
