/**
 * Which decoder a file may reach, by its first bytes alone. Everything else, SVG and PDF above all, never reaches one:
 * sharp would take them, and both run programs of the file's author.
 */

/** Formats whose pixels are decoded. */
export type PixelFormat = "jpeg" | "png" | "webp" | "avif" | "tiff" | "gif" | "heif";

const HEIF_BRANDS = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]);
const FTYP_LIMIT = 256;

function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let i = start; i < end && i < bytes.length; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** ISO 14496-12 `ftyp` box: the major brand, then the compatible ones. AVIF files often have `mif1` as major brand. */
function isoBrand(bytes: Uint8Array): PixelFormat | null {
  const size = ((bytes[0]! << 24) | (bytes[1]! << 16) | (bytes[2]! << 8) | bytes[3]!) >>> 0;
  const end = Math.min(size, FTYP_LIMIT, bytes.length);
  let heif = false;
  for (let at = 8; at + 4 <= end; at += at === 8 ? 8 : 4) {
    const brand = ascii(bytes, at, at + 4);
    if (brand === "avif" || brand === "avis") return "avif";
    if (HEIF_BRANDS.has(brand)) heif = true;
  }
  return heif ? "heif" : null;
}

/** The format by its first bytes, or null when no decoder may have the file. */
export function pixelFormatOf(bytes: Uint8Array): PixelFormat | null {
  if (bytes.length < 12) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (ascii(bytes, 0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "webp";
  const head = ascii(bytes, 0, 4);
  if (head === "II*\0" || head === "MM\0*" || head === "II+\0" || head === "MM\0+") return "tiff";
  if (ascii(bytes, 0, 6) === "GIF87a" || ascii(bytes, 0, 6) === "GIF89a") return "gif";
  if (ascii(bytes, 4, 8) === "ftyp") return isoBrand(bytes);
  return null;
}
