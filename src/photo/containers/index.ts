/** Which container a file is, by its first bytes, and the walk through it. */
import type { PhotoFormat } from "../../model.js";
import { type Bytes, indexOf, latin1, startsWith } from "../bytes.js";
import { bytesAt, type Walk } from "../source.js";
import type { Found } from "../found.js";
import { walkGif } from "./gif.js";
import { walkHeif } from "./heif.js";
import { walkJp2 } from "./jp2.js";
import { walkJpeg } from "./jpeg.js";
import { walkJxl } from "./jxl.js";
import { walkPng } from "./png.js";
import { walkPsd } from "./psd.js";
import { walkCr3, walkRaf } from "./raw.js";
import { isTiffHeader, walkTiff } from "./tiff.js";
import { walkWebp } from "./webp.js";
import { walkXmpFile, isXmpFile } from "./xmp-file.js";

type Walker = (found: Found, size: number) => Walk<void>;

interface Container {
  readonly format: PhotoFormat;
  readonly is: (head: Bytes) => boolean;
  readonly walk: Walker;
}

const AVIF_BRANDS = new Set(["avif", "avis", "avio"]);
const HEIF_BRANDS = new Set([
  "heic",
  "heix",
  "hevc",
  "hevx",
  "heim",
  "heis",
  "hevm",
  "hevs",
  "mif1",
  "msf1",
  "mif2",
  "miaf",
  "heif",
]);

/** Brand and compatible brands of an `ftyp` box. */
function brandsOf(head: Bytes): string[] {
  if (!startsWith(head, "ftyp", 4)) return [];
  const brands = [latin1(head, 8, 12)];
  for (let at = 16; at + 4 <= Math.min(head.length, 64, (head[2]! << 8) | head[3]!); at += 4) {
    brands.push(latin1(head, at, at + 4));
  }
  return brands;
}

/** In this order: the first that recognises the file's head reads it. */
const CONTAINERS: readonly Container[] = [
  { format: "jpeg", is: (head) => startsWith(head, "\xff\xd8\xff"), walk: (found, size) => walkJpeg(found, size) },
  { format: "png", is: (head) => startsWith(head, "\x89PNG\r\n\x1a\n"), walk: walkPng },
  { format: "webp", is: (head) => startsWith(head, "RIFF") && startsWith(head, "WEBP", 8), walk: walkWebp },
  { format: "gif", is: (head) => startsWith(head, "GIF87a") || startsWith(head, "GIF89a"), walk: walkGif },
  { format: "psd", is: (head) => startsWith(head, "8BPS\0"), walk: (found) => walkPsd(found) },
  {
    format: "jxl",
    is: (head) => startsWith(head, "\xff\x0a") || startsWith(head, "\0\0\0\x0cJXL \r\n\x87\n"),
    walk: walkJxl,
  },
  {
    format: "jp2",
    is: (head) => startsWith(head, "\xff\x4f\xff\x51") || startsWith(head, "\0\0\0\x0cjP  \r\n\x87\n"),
    walk: walkJp2,
  },
  { format: "raf", is: (head) => startsWith(head, "FUJIFILM"), walk: walkRaf },
  { format: "cr3", is: (head) => brandsOf(head)[0] === "crx ", walk: walkCr3 },
  { format: "avif", is: (head) => brandsOf(head).some((brand) => AVIF_BRANDS.has(brand)), walk: walkHeif },
  { format: "heif", is: (head) => brandsOf(head).some((brand) => HEIF_BRANDS.has(brand)), walk: walkHeif },
  { format: "tiff", is: isTiffHeader, walk: (found, size) => walkTiff(found, size) },
  { format: "xmp", is: isXmpFile, walk: walkXmpFile },
];

/** Finds the metadata blocks of a file. */
export function* walkFile(found: Found, size: number): Walk<void> {
  if (size === 0) return found.problems.add("EMPTY_FILE", "the file has no bytes");
  const head = yield* bytesAt(0, Math.min(size, 512));
  const container = CONTAINERS.find(({ is }) => is(head));
  if (container) {
    found.format = container.format;
    return yield* container.walk(found, size);
  }
  // Some transfers put bytes in front of a JPEG.
  const jpeg = indexOf(head, "\xff\xd8\xff");
  if (jpeg > 0) {
    found.format = "jpeg";
    found.problems.add("CONTAINER_DAMAGED", `JPEG: begins after ${jpeg} unknown bytes`);
    return yield* walkJpeg(found, size, jpeg);
  }
  found.problems.add("NOT_AN_IMAGE", "the first bytes are of no known picture format");
}
