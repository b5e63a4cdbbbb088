/** JPEG XL (ISO/IEC 18181-2): Exif, xml and brob boxes of the container, the size from the codestream. */
import { type Bytes, latin1, startsWith, u32 } from "../bytes.js";
import { readDirectoriesOf } from "../blocks/memory.js";
import { bytesAt, type Walk } from "../source.js";
import { boxesIn } from "./boxes.js";
import type { Found } from "../found.js";
import { inflate } from "./inflate.js";

export function* walkJxl(found: Found, size: number): Walk<void> {
  const head = yield* bytesAt(0, 32);
  if (startsWith(head, "\xff\x0a")) {
    pictureSize(found, head);
    return;
  }
  const cut = (type: string) =>
    found.problems.add("TRUNCATED", `JPEG XL: box ${type} reaches beyond the end of the file`);
  for (const box of yield* boxesIn(0, size, cut)) {
    const length = box.end - box.start;
    const isMetadata = box.type === "Exif" || box.type === "xml " || box.type === "brob";
    if (isMetadata && length > found.limits.maxBlockBytes) {
      found.problems.add("TOO_LARGE", `JPEG XL: box ${box.type} has ${length} bytes`);
    } else if (isMetadata) metadataBox(found, box.type, yield* bytesAt(box.start, length));
    else if (box.type === "jumb") found.c2pa = true;
    else if (box.type === "jxlc" || box.type === "jxlp") {
      const stream = yield* bytesAt(box.start, 32);
      if (found.width === null) pictureSize(found, box.type === "jxlp" ? stream.subarray(4) : stream);
    }
  }
}

function metadataBox(found: Found, type: string, bytes: Bytes): void {
  if (type === "brob") {
    const inner = latin1(bytes, 0, 4);
    // C2PA may stand compressed too, and a compressed box inside a compressed one is forbidden.
    if (inner === "jumb") found.c2pa = true;
    if (inner !== "Exif" && inner !== "xml ") return;
    const inflated = inflate(found, bytes.subarray(4), "brotli", `JPEG XL: box ${inner.trim()}`);
    if (inflated) metadataBox(found, inner, inflated);
  } else if (type === "xml ") found.xmp.push({ bytes, standard: true });
  else {
    const offset = u32(bytes, 0);
    const directories = readDirectoriesOf(bytes.subarray(4 + offset), found, true);
    if (directories) found.exif.push(directories);
    else found.problems.add("BLOCK_DAMAGED", "EXIF: no TIFF header");
  }
}

/** Width as a share of the height, by the three bits of `ratio`. */
const RATIOS = [null, [1, 1], [12, 10], [4, 3], [3, 2], [16, 9], [5, 4], [2, 1]] as const;

/** SizeHeader of the codestream, ISO/IEC 18181-1, D.2: bits from the lowest up. */
function pictureSize(found: Found, stream: Bytes): void {
  if (!startsWith(stream, "\xff\x0a")) return;
  let position = 16;
  const bits = (count: number): number => {
    let value = 0;
    for (let bit = 0; bit < count; bit++, position++) {
      value += (((stream[position >> 3] ?? 0) >> (position & 7)) & 1) * 2 ** bit;
    }
    return value;
  };
  const isSmall = bits(1) === 1;
  const side = (): number => (isSmall ? (bits(5) + 1) * 8 : bits([9, 13, 18, 30][bits(2)]!) + 1);
  const height = side();
  const ratio = RATIOS[bits(3)];
  found.height = height;
  found.width = ratio ? Math.floor((height * ratio[0]) / ratio[1]) : side();
}
