/**
 * TIFF 6.0 and the raw formats built on it (DNG, CR2, NEF, ARW, RW2, ORF …): EXIF, and in its first directory XMP (700),
 * IPTC (33723, as bytes or as longs in either byte order), Photoshop resources (34377) and ICC (34675).
 */
import type { PhotoFormat } from "../../model.js";
import { latin1, u16, u32 } from "../bytes.js";
import { type Directories, type Directory, integer, readDirectories } from "../blocks/directories.js";
import { exifText } from "../blocks/exif-text.js";
import { readImageResources } from "../blocks/photoshop.js";
import { bytesAt, type Walk } from "../source.js";
import type { Found } from "../found.js";

export function* walkTiff(found: Found, size: number, base = 0): Walk<void> {
  const head = yield* bytesAt(base, 16);
  const directories = yield* readDirectories({
    base,
    size: size - base,
    standard: true,
    maxBlockBytes: found.limits.maxBlockBytes,
    problems: found.problems,
    pages: true,
  });
  if (!directories) return;
  found.exif.push(directories);
  addTiffBlocks(found, directories);
  found.format = formatOf(head, directories) ?? found.format;
  const size2 = pictureSize(directories, found.format, latin1(head, 8, 12) === "IIII");
  if (found.width === null && size2) [found.width, found.height] = size2;
}

/** Blocks that stand in tags of the first directory. */
export function addTiffBlocks(found: Found, directories: Directories): void {
  for (const { name, entries } of directories.list) {
    if (name === "GPS") continue;
    const isFirst = name === "IFD0";
    const xmp = entries.get(0x02bc);
    if (xmp) found.xmp.push({ bytes: xmp.bytes, standard: isFirst });
    const iptc = entries.get(0x83bb);
    if (iptc) found.iptc.push({ bytes: iptc.bytes, standard: isFirst });
    const photoshop = entries.get(0x8649);
    if (photoshop) {
      const resources = readImageResources(photoshop.bytes, found.problems);
      for (const bytes of resources.iptc) found.iptc.push({ bytes, standard: false });
      for (const bytes of resources.xmp) found.xmp.push({ bytes, standard: false });
      found.iptcDigest ??= resources.iptcDigest;
    }
    if (entries.has(0x8773)) found.icc = true;
    // C2PA 2.1, A.3.4: the manifest store in a TIFF tag.
    if (entries.has(0xcd41)) found.c2pa = true;
  }
}

function formatOf(head: Uint8Array, directories: Directories): PhotoFormat | null {
  const first = directories.list[0];
  const magic = u16(head, 2, directories.little);
  if (latin1(head, 8, 10) === "CR") return "cr2";
  if (magic === 0x55) return "rw2";
  if (magic === 0x4f52 || magic === 0x5352) return "orf";
  if (!first) return null;
  if (first.entries.has(0xc612)) return "dng";
  const make = first.entries.get(0x010f);
  const maker = make ? exifText(make, directories.little).toUpperCase() : "";
  // A raw file keeps its pixels in subimages, a TIFF in its first directory.
  if (first.entries.has(0x014a)) {
    if (maker.startsWith("NIKON")) return "nef";
    if (maker.startsWith("SONY")) return "arw";
  }
  return "tiff";
}

/**
 * Size of the full picture: the first directory's, unless a later page or subimage is the first to call itself full
 * (NewSubfileType 0), as in raw files whose first directory holds a preview.
 */
function pictureSize(
  { list, little }: Directories,
  format: PhotoFormat | null,
  isPhaseOne: boolean,
): [number, number] | null {
  const sizeOf = (directory: Directory | undefined, widthTag: number, heightTag: number): [number, number] | null => {
    const width = integer(directory?.entries.get(widthTag), little);
    const height = integer(directory?.entries.get(heightTag), little);
    return width > 0 || height > 0 ? [width, height] : null;
  };
  if (format === "rw2") {
    // PanasonicRaw: the borders of the picture on the sensor.
    const [top, left, bottom, right] = [4, 5, 6, 7].map((tag) => integer(list[0]?.entries.get(tag), little));
    if (right! > left! && bottom! > top!) return [right! - left!, bottom! - top!];
  }
  if (format === "cr2" || isPhaseOne) {
    const exif = sizeOf(
      list.find(({ name }) => name === "ExifIFD"),
      0xa002,
      0xa003,
    );
    if (exif) return exif;
  }
  const pictures = list.filter(({ name }) => name !== "GPS" && name !== "ExifIFD");
  const full = pictures.find(({ entries }) => {
    const kind = entries.get(0x00fe);
    const oldKind = entries.get(0x00ff);
    return (kind && integer(kind, little) === 0) || (oldKind && integer(oldKind, little) === 1);
  });
  return sizeOf(full, 0x100, 0x101) ?? sizeOf(pictures[0], 0x100, 0x101) ?? firstSize(pictures, sizeOf);
}

function firstSize(
  pictures: readonly Directory[],
  sizeOf: (directory: Directory, width: number, height: number) => [number, number] | null,
): [number, number] | null {
  for (const picture of pictures) {
    const size = sizeOf(picture, 0x100, 0x101);
    if (size) return size;
  }
  return null;
}

/** Whether the bytes are a TIFF header, of any of the formats built on it. */
export function isTiffHeader(head: Uint8Array): boolean {
  const order = u16(head, 0);
  if (order !== 0x4949 && order !== 0x4d4d) return false;
  const little = order === 0x4949;
  const magic = u16(head, 2, little);
  if (magic === 43 && u16(head, 4, little) === 8) return true;
  // Some programs and damaged files have another number than 42; its high byte is 0 all the same.
  return (magic < 0x100 || magic === 0x4f52 || magic === 0x5352) && u32(head, 4, little) >= 8;
}
