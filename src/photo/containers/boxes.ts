/** The boxes of ISO base media files (ISO/IEC 14496-12), which HEIF, AVIF, CR3, JPEG XL and JPEG 2000 share. */
import { type Bytes, latin1, u32, u64 } from "../bytes.js";
import { bytesAt, type Walk } from "../source.js";

export interface Box {
  /** Four characters. */
  readonly type: string;
  /** Where its content starts, and where it ends. */
  readonly start: number;
  readonly end: number;
}

const MOST_BOXES = 5_000;

/** The boxes from `from` to `to`; a box that reaches beyond is cut there, and `cut` is told. */
export function* boxesIn(from: number, to: number, cut: (type: string) => void): Walk<Box[]> {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to && boxes.length < MOST_BOXES) {
    const head = yield* bytesAt(at, 16);
    const box = boxAt(head, 0, at, to);
    if (box === null) {
      cut("?");
      break;
    }
    if (box.end > to) cut(box.type);
    boxes.push({ ...box, end: Math.min(box.end, to) });
    at = box.end;
  }
  return boxes;
}

/** The boxes of a block in memory, with offsets inside it. */
export function boxesOf(bytes: Bytes, from = 0, to = bytes.length): Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to && boxes.length < MOST_BOXES) {
    const box = boxAt(bytes, at, at, to);
    if (box === null) break;
    boxes.push({ ...box, end: Math.min(box.end, to) });
    at = box.end;
  }
  return boxes;
}

function boxAt(bytes: Bytes, index: number, at: number, to: number): Box | null {
  const type = latin1(bytes, index + 4, index + 8);
  let size = u32(bytes, index);
  let header = 8;
  if (size === 1) {
    size = u64(bytes, index + 8);
    header = 16;
  } else if (size === 0) size = to - at;
  // A box smaller than its own header would be read for ever.
  if (size < header) return null;
  return { type, start: at + header, end: at + size };
}
