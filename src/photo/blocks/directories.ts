/**
 * The directories (IFDs) of a TIFF structure: an EXIF block in memory, or a TIFF or raw file read by ranges.
 * Only the tags that a photo desk needs are read; every offset and count is checked before use, no directory is
 * visited twice, and the number of directories is bounded.
 */
import { type Bytes, u16, u32, u64 } from "../bytes.js";
import type { ProblemList } from "../problems.js";
import { bytesAt, type Walk } from "../source.js";

/** One value of a directory, still as bytes. */
export interface Entry {
  readonly tag: number;
  /** TIFF type code: 2 ASCII, 3 SHORT, 4 LONG, 5 RATIONAL, 7 UNDEFINED … */
  readonly type: number;
  readonly count: number;
  readonly bytes: Bytes;
}

export type DirectoryName = "IFD0" | "IFD" | "SubIFD" | "ExifIFD" | "GPS";

export interface Directory {
  /** "IFD0", "ExifIFD" and "GPS" are the directories that carry metadata; "IFD" is a later page, "SubIFD" a subimage. */
  readonly name: DirectoryName;
  readonly entries: ReadonlyMap<number, Entry>;
  /** Entries of any tag that were well formed. */
  readonly size: number;
}

export interface Directories {
  readonly little: boolean;
  /** In the order they stand in the file. */
  readonly list: readonly Directory[];
  /** False where the block stands outside its format's usual place: MWG then ignores it. */
  readonly standard: boolean;
}

export interface DirectoryOptions {
  /** Where offsets count from, in the source. */
  readonly base: number;
  /** Bytes from `base` to the end of the structure. */
  readonly size: number;
  readonly standard: boolean;
  readonly maxBlockBytes: number;
  readonly problems: ProblemList;
  /** Follow later pages and subimages: for their size in raw files. */
  readonly pages: boolean;
  /** What the first directory is; "IFD0" but in CR3. */
  readonly first?: DirectoryName;
}

const TYPE_BYTES: Readonly<Record<number, number>> = {
  1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8, 129: 1,
}; // biome-ignore format: a table reads best in rows

/** Tags whose values are read. The meaning of each is in `exif.ts` and `containers/tiff.ts`. */
const WANTED = new Set([
  0x0004, 0x0005, 0x0006, 0x0007, 0x00fe, 0x00ff, 0x0100, 0x0101, 0x010e, 0x010f, 0x0110, 0x0112, 0x0132, 0x013b, 0x014a, 0x02bc, 0x83bb, 0x8298, 0x8649,
  0x8769, 0x8773, 0x8825, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9286, 0x9290, 0x9291, 0x9292, 0x9c9b, 0x9c9c, 0x9c9d,
  0x9c9e, 0x9c9f, 0xa002, 0xa003, 0xa420, 0xa433, 0xa434, 0xa436, 0xa437, 0xc612, 0xcd41,
]); // biome-ignore format: a table reads best in rows
const WANTED_GPS = new Set([1, 2, 3, 4]);

/** Tags that hold whole blocks; others are cut at {@link MOST_TEXT_BYTES}. */
const BLOCK_TAGS = new Set([0x02bc, 0x83bb, 0x8649]);
const MOST_TEXT_BYTES = 1 << 20;
/** Pages and subimages that are looked at; the metadata stand in the first. */
const MOST_DIRECTORIES = 64;
const MOST_ENTRIES = 4096;

/** Reads the directories that a TIFF header at `options.base` leads to; null when no header is there. */
export function* readDirectories(options: DirectoryOptions): Walk<Directories | null> {
  const head = yield* bytesAt(options.base, Math.min(16, options.size));
  const order = u16(head, 0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const little = order === 0x4949;
  const big = u16(head, 2, little) === 43 && u16(head, 4, little) === 8;
  if (head.length < 8) return null;
  const first = big ? u64(head, 8, little) : u32(head, 4, little);
  const reader = new DirectoryReader(options, little, big);
  yield* reader.chain(first, options.first ?? "IFD0");
  return { little, list: reader.list, standard: options.standard };
}

class DirectoryReader {
  readonly list: Directory[] = [];
  readonly #visited = new Set<number>();
  /** Bytes of values that may still be read: entries of a hostile file can all point to the same megabytes. */
  #left: number;

  constructor(
    readonly options: DirectoryOptions,
    readonly little: boolean,
    readonly big: boolean,
  ) {
    this.#left = options.maxBlockBytes;
  }

  *chain(first: number, name: DirectoryName): Walk<void> {
    let at = first;
    let role = name;
    while (at !== 0) {
      at = yield* this.directory(at, role);
      if (!this.options.pages && role === "IFD0") return;
      if (role === "IFD0") role = "IFD";
      if (role === "ExifIFD" || role === "GPS" || role === "SubIFD") return;
    }
  }

  /** Reads one directory and those under it; answers where the next one stands, 0 for none. */
  *directory(at: number, name: DirectoryName): Walk<number> {
    const { options, little, big } = this;
    const damaged = (what: string) => options.problems.add("BLOCK_DAMAGED", `EXIF ${name}: ${what}`);
    if (this.#visited.has(at)) {
      damaged("a directory leads back to itself");
      return 0;
    }
    if (this.list.length >= MOST_DIRECTORIES) return 0;
    this.#visited.add(at);
    const countBytes = big ? 8 : 2;
    const entryBytes = big ? 20 : 12;
    if (at < 4 || at + countBytes > options.size) {
      damaged("its offset lies outside the block");
      return 0;
    }
    const counted = yield* bytesAt(options.base + at, countBytes);
    const announced = big ? u64(counted, 0, little) : u16(counted, 0, little);
    const room = Math.floor((options.size - at - countBytes) / entryBytes);
    const count = Math.min(announced, room, MOST_ENTRIES);
    if (count < announced) damaged(`announces ${announced} entries, ${count} could be read`);
    const table = yield* bytesAt(options.base + at + countBytes, count * entryBytes + (big ? 8 : 4));
    const entries = new Map<number, Entry>();
    const children: [DirectoryName, number][] = [];
    // Pushed before its children, so that the list keeps the order of the file.
    const directory = { name, entries, size: 0 };
    this.list.push(directory);
    for (let index = 0; index < count; index++) {
      const offset = index * entryBytes;
      if (offset + entryBytes > table.length) {
        damaged("ends early");
        break;
      }
      const type = u16(table, offset + 2, little);
      const unit = TYPE_BYTES[type];
      if (unit === undefined) {
        // A first entry of an impossible type means that no directory is here at all.
        if (index === 0 && type !== 0) {
          damaged("is no directory");
          this.list.pop();
          return 0;
        }
        if (type !== 0) damaged(`entry ${index} has the impossible type ${type}`);
        continue;
      }
      directory.size++;
      const tag = u16(table, offset, little);
      if (!(name === "GPS" ? WANTED_GPS : WANTED).has(tag)) continue;
      const entry = yield* this.value(tag, type, unit, table, offset, damaged);
      if (entry === null) continue;
      if (!(FIRST_WINS.has(tag) && entries.has(tag))) entries.set(tag, entry);
      if (tag === 0x8769) children.push(["ExifIFD", integer(entry, little)]);
      else if (tag === 0x8825) children.push(["GPS", integer(entry, little)]);
      else if (tag === 0x014a && options.pages) {
        for (const child of integers(entry, little).slice(0, 16)) children.push(["SubIFD", child]);
      }
    }
    for (const [childName, child] of children) if (child !== 0) yield* this.chain(child, childName);
    const next = count * entryBytes;
    if (count < announced || next + (big ? 8 : 4) > table.length) return 0;
    return big ? u64(table, next, little) : u32(table, next, little);
  }

  *value(
    tag: number,
    type: number,
    unit: number,
    table: Bytes,
    offset: number,
    damaged: (what: string) => void,
  ): Walk<Entry | null> {
    const { options, little, big } = this;
    const count = big ? u64(table, offset + 4, little) : u32(table, offset + 4, little);
    const size = count * unit;
    const inline = big ? 8 : 4;
    const field = offset + (big ? 12 : 8);
    if (size <= inline) return { tag, type, count, bytes: table.subarray(field, field + size) };
    const at = big ? u64(table, field, little) : u32(table, field, little);
    const name = `tag 0x${tag.toString(16)}`;
    if (at + size > options.size) {
      // Programs that move a block leave values dangling; a block's own start is still of use.
      if (at >= options.size || !BLOCK_TAGS.has(tag)) {
        damaged(`${name} lies outside the block`);
        return null;
      }
      damaged(`${name} is cut off`);
    }
    const most = BLOCK_TAGS.has(tag) ? options.maxBlockBytes : MOST_TEXT_BYTES;
    const wanted = Math.min(size, options.size - at, tag === 0x8773 ? 4 : most);
    if (size > most && tag !== 0x8773) options.problems.add("TOO_LARGE", `EXIF ${name} has ${size} bytes`);
    if (wanted > this.#left) {
      options.problems.add("TOO_LARGE", "EXIF: its values are too large together");
      return null;
    }
    this.#left -= wanted;
    const bytes = yield* bytesAt(options.base + at, wanted);
    return { tag, type, count, bytes };
  }
}

/** ImageDescription and Orientation keep their first value where a directory repeats them, as in ExifTool. */
const FIRST_WINS = new Set([0x010e, 0x0112, 0x0100, 0x0101]);

/** The numbers of an entry of an integer type; [] for others. */
export function integers(entry: Entry, little: boolean): number[] {
  const { bytes, type } = entry;
  const unit = TYPE_BYTES[type] ?? 1;
  const read =
    type === 3
      ? (at: number) => u16(bytes, at, little)
      : type === 4 || type === 13
        ? (at: number) => u32(bytes, at, little)
        : type === 1 || type === 7
          ? (at: number) => bytes[at] ?? 0
          : type === 9
            ? (at: number) => u32(bytes, at, little) | 0
            : type === 8
              ? (at: number) => (u16(bytes, at, little) << 16) >> 16
              : type >= 16 && type <= 18
                ? (at: number) => u64(bytes, at, little)
                : null;
  if (read === null) return [];
  const numbers: number[] = [];
  for (let at = 0; at + unit <= bytes.length && numbers.length < 1024; at += unit) numbers.push(read(at));
  return numbers;
}

/** The first number of an entry of an integer type, 0 for others. */
export function integer(entry: Entry | undefined, little: boolean): number {
  return entry === undefined ? 0 : (integers(entry, little)[0] ?? 0);
}
