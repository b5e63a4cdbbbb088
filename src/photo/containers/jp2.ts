/** JPEG 2000 (ISO/IEC 15444-1): XMP, EXIF and IPTC in uuid boxes; size and ICC in the jp2h box. */
import { latin1, startsWith, u16, u32 } from "../bytes.js";
import { readDirectoriesOf } from "../blocks/memory.js";
import { bytesAt, type Walk } from "../source.js";
import { type Box, boxesIn } from "./boxes.js";
import type { Found } from "../found.js";
import { XMP_UUID } from "./heif.js";

const EXIF_UUID = "JpgTiffExif->JP2";
const IPTC_UUID = "\x33\xc7\xa4\xd2\xb8\x1d\x47\x23\xa0\xba\xf1\xa3\xe0\x97\xad\x38";
/** What older Photoshop plug-ins wrote. */
const OLD_EXIF_UUID = "\x05\x37\xcd\xab\x9d\x0c\x44\x31\xa7\x2a\xfa\x56\x1f\x2a\x11\x3e";
const OLD_IPTC_UUID = "\x09\xa1\x4e\x97\xc0\xb4\x42\xe0\xbe\xbf\x36\xdf\x6f\x0c\xe3\x6f";

export function* walkJp2(found: Found, size: number): Walk<void> {
  const head = yield* bytesAt(0, 24);
  if (startsWith(head, "\xff\x4f\xff\x51")) {
    // A bare codestream: the SIZ segment holds the reference grid and the picture's offset on it.
    const segment = yield* bytesAt(0, 24);
    found.width = u32(segment, 8) - u32(segment, 16);
    found.height = u32(segment, 12) - u32(segment, 20);
    return;
  }
  const cut = (type: string) => found.problems.add("TRUNCATED", `JPEG 2000: box ${type} reaches beyond its parent`);
  for (const box of yield* boxesIn(0, size, cut)) {
    if (box.type === "jp2h") yield* headerBox(found, box, cut);
    else if (box.type === "uuid") yield* metadataBox(found, box);
    else if (box.type === "jumb") found.c2pa = true;
    else if (box.type === "xml ") {
      const bytes = yield* bytesAt(box.start, Math.min(box.end - box.start, found.limits.maxBlockBytes));
      if (latin1(bytes, 0, 4096).includes("adobe:ns:meta/")) found.xmp.push({ bytes, standard: true });
    }
  }
}

function* headerBox(found: Found, header: Box, cut: (type: string) => void): Walk<void> {
  for (const box of yield* boxesIn(header.start, header.end, cut)) {
    if (box.type === "ihdr") {
      const bytes = yield* bytesAt(box.start, 14);
      found.height = u32(bytes, 0);
      found.width = u32(bytes, 4);
    } else if (box.type === "colr") {
      // Methods 2 and 3 are ICC profiles, restricted and any.
      const method = u16(yield* bytesAt(box.start, 2), 0) >> 8;
      if (method === 2 || method === 3) found.icc = true;
    }
  }
}

function* metadataBox(found: Found, box: Box): Walk<void> {
  const id = latin1(yield* bytesAt(box.start, 16));
  const length = box.end - box.start - 16;
  if (![XMP_UUID, EXIF_UUID, OLD_EXIF_UUID, IPTC_UUID, OLD_IPTC_UUID].includes(id) || length <= 0) return;
  if (length > found.limits.maxBlockBytes) {
    found.problems.add("TOO_LARGE", `JPEG 2000: a uuid box has ${length} bytes`);
    return;
  }
  const bytes = yield* bytesAt(box.start + 16, length);
  if (id === XMP_UUID) found.xmp.push({ bytes, standard: true });
  else if (id === IPTC_UUID || id === OLD_IPTC_UUID) found.iptc.push({ bytes, standard: true });
  else {
    const block = startsWith(bytes, "EXIF\0\0") || startsWith(bytes, "Exif\0\0") ? bytes.subarray(6) : bytes;
    const directories = readDirectoriesOf(block, found, true);
    if (directories) found.exif.push(directories);
  }
}
