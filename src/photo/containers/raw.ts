/** Raw formats that are no TIFF: Fujifilm RAF, whose preview JPEG holds the metadata, and Canon CR3. */
import { type Bytes, latin1, u16, u32 } from "../bytes.js";
import type { Directories, Directory, DirectoryName } from "../blocks/directories.js";
import { readDirectoriesOf } from "../blocks/memory.js";
import { bytesAt, type Walk } from "../source.js";
import { type Box, boxesIn } from "./boxes.js";
import type { Found } from "../found.js";
import { uuidBox } from "./heif.js";
import { walkJpeg } from "./jpeg.js";

/** RAF: offsets at fixed places of the header, then a preview and a list of records. */
export function* walkRaf(found: Found, size: number): Walk<void> {
  const head = yield* bytesAt(0, 0x70);
  const preview = u32(head, 0x54);
  if (preview > 0 && preview < size) yield* walkJpeg(found, Math.min(size, preview + u32(head, 0x58)), preview);
  const records = yield* bytesAt(u32(head, 0x5c), Math.min(u32(head, 0x60), 65_536));
  let at = 4;
  for (let index = 0; index < Math.min(u32(records, 0), 256) && at + 4 <= records.length; index++) {
    const length = u16(records, at + 2);
    // 0x0111 is the size of the cropped picture, which is what a converter shows: height, then width.
    if (u16(records, at) === 0x0111 && length >= 4) {
      found.height = u16(records, at + 4);
      found.width = u16(records, at + 6);
    }
    at += 4 + length;
  }
}

const CANON_UUID = "\x85\xc0\xb6\x87\x82\x0f\x11\xe0\x81\x11\xf4\xce\x46\x2b\x6a\x48";

/** CR3: a QuickTime file whose `moov` holds the EXIF directories as TIFF blocks of their own. */
export function* walkCr3(found: Found, size: number): Walk<void> {
  const cut = (type: string) => found.problems.add("TRUNCATED", `CR3: box ${type} reaches beyond its parent`);
  for (const box of yield* boxesIn(0, size, cut)) {
    if (box.type === "uuid") yield* uuidBox(found, box);
    else if (box.type === "moov") {
      for (const inner of yield* boxesIn(box.start, box.end, cut)) {
        if (inner.type === "uuid") yield* canonBox(found, inner, cut);
        else if (inner.type === "trak" && found.width === null) yield* trackSize(found, inner, cut);
      }
    }
  }
}

const DIRECTORY_BY_BOX: Readonly<Record<string, DirectoryName>> = { CMT1: "IFD0", CMT2: "ExifIFD", CMT4: "GPS" };

function* canonBox(found: Found, box: Box, cut: (type: string) => void): Walk<void> {
  if (latin1(yield* bytesAt(box.start, 16)) !== CANON_UUID) return;
  const list: Directory[] = [];
  let little = true;
  for (const inner of yield* boxesIn(box.start + 16, box.end, cut)) {
    const name = DIRECTORY_BY_BOX[inner.type];
    if (!name) continue;
    const block: Bytes = yield* bytesAt(inner.start, Math.min(inner.end - inner.start, found.limits.maxBlockBytes));
    const read = readDirectoriesOf(block, found, true, name);
    if (!read) continue;
    little = read.little;
    list.push(...read.list);
  }
  if (list.length > 0) {
    const directories: Directories = { little, list, standard: true };
    found.exif.push(directories);
  }
}

/** The first track is the full picture; its sample description says the size. */
function* trackSize(found: Found, track: Box, cut: (type: string) => void): Walk<void> {
  let inside: Box = track;
  for (const type of ["mdia", "minf", "stbl", "stsd"]) {
    const next = (yield* boxesIn(inside.start, inside.end, cut)).find((box) => box.type === type);
    if (!next) return;
    inside = next;
  }
  const description = yield* bytesAt(inside.start + 8, 40);
  if (latin1(description, 4, 8) !== "CRAW") return;
  found.width = u16(description, 32);
  found.height = u16(description, 34);
}
