/** HEIF and AVIF (ISO/IEC 23008-12): items of the file's `meta` box, and the properties of its primary item. */
import { type Bytes, latin1, startsWith, u16, u32, u64, u8 } from "../bytes.js";
import { readDirectoriesOf } from "../blocks/memory.js";
import { bytesAt, type Walk } from "../source.js";
import { type Box, boxesIn, boxesOf } from "./boxes.js";
import type { Found } from "../found.js";
import { inflate } from "./inflate.js";

const MOST_ITEMS = 10_000;
const MOST_READ_ITEMS = 16;

interface Item {
  id: number;
  type: string;
  contentType: string;
  encoding: string;
}

interface Location {
  /** 0: in the file; 1: in the `idat` box. */
  readonly method: number;
  readonly extents: readonly { readonly offset: number; readonly length: number }[];
}

export function* walkHeif(found: Found, size: number): Walk<void> {
  const cut = (type: string) => found.problems.add("TRUNCATED", `HEIF: box ${type} reaches beyond its parent`);
  for (const box of yield* boxesIn(0, size, cut)) {
    if (box.type === "meta") yield* metaBox(found, box, size);
    else if (box.type === "uuid") yield* uuidBox(found, box);
    else if (box.type === "jumb") found.c2pa = true;
  }
}

/** XMP and C2PA as a box of their own. */
export function* uuidBox(found: Found, box: Box): Walk<void> {
  const id = latin1(yield* bytesAt(box.start, 16));
  if (id === XMP_UUID) {
    const length = Math.min(box.end - box.start - 16, found.limits.maxBlockBytes);
    found.xmp.push({ bytes: yield* bytesAt(box.start + 16, length), standard: true });
  } else if (id === C2PA_UUID) found.c2pa = true;
}

export const XMP_UUID = "\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac";
const C2PA_UUID = "\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81";

export function* metaBox(found: Found, meta: Box, fileSize: number): Walk<void> {
  const length = meta.end - meta.start;
  if (length > found.limits.maxBlockBytes) return found.problems.add("TOO_LARGE", `HEIF: meta box has ${length} bytes`);
  const bytes = yield* bytesAt(meta.start, length);
  // A version and flags come first, which QuickTime's form of the box has not.
  const boxes = boxesOf(bytes, u32(bytes, 4) >= 8 && /^[a-z]{4}$/u.test(latin1(bytes, 4, 8)) ? 0 : 4);
  const items = new Map<number, Item>();
  const locations = new Map<number, Location>();
  let primary: number | null = null;
  let idat: Box | null = null;
  let iprp: Box | null = null;
  for (const box of boxes) {
    if (box.type === "pitm")
      primary = u8(bytes, box.start) === 0 ? u16(bytes, box.start + 4) : u32(bytes, box.start + 4);
    else if (box.type === "iinf") itemInfos(bytes, box, items);
    else if (box.type === "iloc") itemLocations(bytes, box, locations);
    else if (box.type === "idat") idat = box;
    else if (box.type === "iprp") iprp = box;
  }
  if (iprp) pictureProperties(found, bytes, iprp, primary);
  let read = 0;
  let left = found.limits.maxBlockBytes;
  for (const item of items.values()) {
    const isExif = item.type === "Exif";
    if (item.type === "jumb" || item.contentType === "application/c2pa") found.c2pa = true;
    if (!isExif && !(item.type === "mime" && /rdf\+xml/iu.test(item.contentType))) continue;
    if (++read > MOST_READ_ITEMS) break;
    const location = locations.get(item.id);
    if (!location) continue;
    const inline = idat === null ? null : bytes.subarray(idat.start, idat.end);
    const block = yield* itemBytes(location, fileSize, inline, left);
    left -= block.length;
    if (isExif) addExif(found, block);
    else addXmp(found, item, block);
  }
}

function addExif(found: Found, block: Bytes): void {
  // Four bytes say how far the TIFF header is; programs also leave out or miscount them.
  const offset = u32(block, 0);
  const starts = [4 + offset, 4, 0, 6, 10].filter((at) => startsWith(block, "II", at) || startsWith(block, "MM", at));
  const directories = starts.length > 0 ? readDirectoriesOf(block.subarray(starts[0]!), found, true) : null;
  if (directories) found.exif.push(directories);
  else found.problems.add("BLOCK_DAMAGED", "EXIF: no TIFF header");
}

function addXmp(found: Found, item: Item, block: Bytes): void {
  const isPacked = item.encoding === "deflate" || item.encoding === "br";
  const bytes = isPacked ? inflate(found, block, item.encoding === "br" ? "brotli" : "zlib", "HEIF: XMP") : block;
  if (bytes) found.xmp.push({ bytes, standard: true });
}

function itemInfos(bytes: Bytes, box: Box, items: Map<number, Item>): void {
  const counted = u8(bytes, box.start) === 0 ? 6 : 8;
  for (const entry of boxesOf(bytes, box.start + counted, box.end).slice(0, MOST_ITEMS)) {
    if (entry.type !== "infe") continue;
    const version = u8(bytes, entry.start);
    if (version < 2) continue;
    const wide = version === 3;
    const id = wide ? u32(bytes, entry.start + 4) : u16(bytes, entry.start + 4);
    const typeAt = entry.start + (wide ? 10 : 8);
    const type = latin1(bytes, typeAt, typeAt + 4);
    const texts = latin1(bytes, typeAt + 4, entry.end).split("\0", 4);
    items.set(id, { id, type, contentType: type === "mime" ? (texts[1] ?? "") : "", encoding: texts[2] ?? "" });
  }
}

function itemLocations(bytes: Bytes, box: Box, locations: Map<number, Location>): void {
  const version = u8(bytes, box.start);
  const sizes = u16(bytes, box.start + 4);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version > 0 ? sizes & 15 : 0;
  let at = box.start + 6;
  const count = version < 2 ? u16(bytes, at) : u32(bytes, at);
  at += version < 2 ? 2 : 4;
  const number = (size: number) => {
    const value = size === 4 ? u32(bytes, at) : size === 8 ? u64(bytes, at) : size === 2 ? u16(bytes, at) : 0;
    at += size;
    return value;
  };
  for (let index = 0; index < Math.min(count, MOST_ITEMS) && at < box.end; index++) {
    const id = number(version < 2 ? 2 : 4);
    const method = version > 0 ? number(2) & 15 : 0;
    number(2);
    const base = number(baseSize);
    const extentCount = number(2);
    const extents: { offset: number; length: number }[] = [];
    for (let part = 0; part < extentCount && at < box.end && extents.length < 64; part++) {
      number(indexSize);
      const offset = base + number(offsetSize);
      extents.push({ offset, length: number(lengthSize) });
    }
    locations.set(id, { method, extents });
  }
}

function* itemBytes({ method, extents }: Location, fileSize: number, idat: Bytes | null, most: number): Walk<Bytes> {
  const parts: Bytes[] = [];
  let left = most;
  for (const { offset, length } of extents) {
    // A length of 0 means the whole of what follows.
    const wanted = Math.min(length === 0 ? fileSize - offset : length, left);
    if (wanted <= 0) continue;
    if (method === 1) parts.push((idat ?? new Uint8Array(0)).subarray(offset, offset + wanted));
    else if (method === 0) parts.push(yield* bytesAt(offset, wanted));
    left -= wanted;
  }
  if (parts.length === 1) return parts[0]!;
  return new Uint8Array(Buffer.concat(parts));
}

/** Size and colour profile of the primary item: `ipco` holds properties, `ipma` says whose they are. */
function pictureProperties(found: Found, bytes: Bytes, iprp: Box, primary: number | null): void {
  const inside = boxesOf(bytes, iprp.start, iprp.end);
  const ipco = inside.find(({ type }) => type === "ipco");
  if (!ipco) return;
  const properties = boxesOf(bytes, ipco.start, ipco.end);
  const owned = new Set<number>();
  for (const ipma of inside) if (ipma.type === "ipma") associations(bytes, ipma, primary, owned);
  properties.forEach((property, index) => {
    const isOwned = owned.size === 0 || owned.has(index + 1);
    if (property.type === "ispe" && isOwned) {
      found.width = u32(bytes, property.start + 4);
      found.height = u32(bytes, property.start + 8);
    } else if (property.type === "irot" && isOwned) {
      found.turned = (u8(bytes, property.start) & 1) === 1;
    } else if (property.type === "colr") {
      const kind = latin1(bytes, property.start, property.start + 4);
      if (kind === "prof" || kind === "rICC") found.icc = true;
    }
  });
}

function associations(bytes: Bytes, ipma: Box, primary: number | null, owned: Set<number>): void {
  const wideIds = u8(bytes, ipma.start) > 0;
  const wideIndexes = (u8(bytes, ipma.start + 3) & 1) === 1;
  const count = Math.min(u32(bytes, ipma.start + 4), MOST_ITEMS);
  let at = ipma.start + 8;
  for (let index = 0; index < count && at < ipma.end; index++) {
    const id = wideIds ? u32(bytes, at) : u16(bytes, at);
    at += wideIds ? 4 : 2;
    const associated = u8(bytes, at++);
    for (let part = 0; part < associated && at < ipma.end; part++) {
      const property = wideIndexes ? u16(bytes, at) & 0x7fff : u8(bytes, at) & 0x7f;
      at += wideIndexes ? 2 : 1;
      if (id === primary) owned.add(property);
    }
  }
}
