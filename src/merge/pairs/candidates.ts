/** Pairs of lines worth comparing, found through shared keys. */
import type { Lines } from "../../compare/lines.js";
import { bitCount } from "../../bits.js";
import { Growing } from "../tables/growing.js";
import { finishHash, HEADS, hashWord, mixHash, RarestWords, tripleHash } from "../tables/keys.js";
import { nearWords } from "../words/near-words.js";
import { Mark } from "../../compare/tokens/tokens.js";
import { isStep } from "../tables/steps.js";
import type { Twins } from "../nodes/twins.js";

/** Parts of the keys, by their three highest bits, sorted one after the other: bounds the memory of a large merge. */
const PARTITIONS = 8;
/**
 * Lines that may share one key. Beyond it the key says nothing: its words are those of a long series' background, and
 * versions of one caption share rarer triples. In a million generated captions 96 gave 6.04 candidates a line, 80 5.94
 * with 35 pairs of 800,000 lost, 64 5.21 with 500 lost.
 */
const LARGEST_BUCKET = 80;
/** Keys of one line at most. */
const MOST_HEADS = HEADS.length * 2;
const MOST_KEYS = 10 + MOST_HEADS;
/** Room for line numbers beside a 31-bit key in a double. */
export const MOST_LINES = 2 ** 22;

/** Buckets of lines that share a key, and for each line its buckets. */
export interface CandidateIndex {
  readonly members: Int32Array;
  /** First member of each bucket; one more entry than buckets. */
  readonly bucketStart: Int32Array;
  /** 1 for buckets by head: only pairs with a cut line count there. */
  readonly isHead: Uint8Array;
  readonly lineBuckets: Int32Array;
  readonly lineStart: Int32Array;
}

/** How many lines each word stands in. */
export function countWords(lines: Lines): Int32Array {
  const counts = new Int32Array(lines.table.words.length);
  const seen = new Int32Array(lines.table.words.length).fill(-1);
  const { tokens } = lines.pool;
  for (let line = 0; line < lines.count; line++) {
    const end = lines.start.values[line + 1]!;
    for (let at = lines.start.values[line]!; at < end; at++) {
      const id = tokens[at]!;
      if (seen[id] === line) continue;
      seen[id] = line;
      counts[id]!++;
    }
  }
  return counts;
}

/** Collects lines under their keys. `*` hands over control now and then. */
export function* indexCandidates(lines: Lines, twins: Twins, counts: Int32Array): Generator<number, CandidateIndex> {
  const keys = yield* keysOf(lines, twins, counts);
  // Room for all there can be: what is not used takes no memory, and making more of it does.
  const members = new Growing(keys.triples.length);
  const starts = new Growing(keys.triples.length >> 1);
  const heads: number[] = [];
  const packed = new GrowingDoubles(Math.ceil((lines.count * MOST_KEYS) / PARTITIONS) + 16);
  for (let partition = 0; partition < PARTITIONS; partition++) {
    packed.size = 0;
    collectKeys(keys, partition, packed);
    const sorted = packed.values.subarray(0, packed.size).sort();
    for (let from = 0; from < sorted.length; ) {
      const key = Math.floor(sorted[from]! / MOST_LINES);
      const next = (key + 1) * MOST_LINES;
      let to = from + 1;
      while (to < sorted.length && sorted[to]! < next) to++;
      if (to - from > 1 && to - from <= LARGEST_BUCKET) {
        if ((key & 1) === 1) heads.push(starts.size);
        starts.push(members.size);
        // A remainder of doubles is a division that the processor makes step by step.
        const first = key * MOST_LINES;
        for (let at = from; at < to; at++) members.push(sorted[at]! - first);
      }
      from = to;
    }
    yield partition + 1;
  }
  starts.push(members.size);
  const bucketStart = starts.values.subarray(0, starts.size);
  const isHead = new Uint8Array(starts.size);
  for (const bucket of heads) isHead[bucket] = 1;
  const used = members.values.subarray(0, members.size);
  return { ...transpose(used, bucketStart, lines.count, keys.triples), bucketStart, isHead };
}

function hasCutLines(lines: Lines): boolean {
  return lines.cut.values.subarray(0, lines.count).includes(1);
}

/** Hashes of each line's keys. */
interface Keys {
  readonly triples: Int32Array;
  /** First triple of each line; one more entry than lines. */
  readonly start: Int32Array;
  readonly heads: Int32Array;
  /** The same of its heads; no line has one when none is cut. */
  readonly headStart: Int32Array;
}

/** Every line's keys (none for lines that another is judged for), made once: choosing the rarest words costs more than reading the list again. */
function* keysOf(lines: Lines, twins: Twins, counts: Int32Array): Generator<number, Keys> {
  const hashes = new Int32Array(lines.table.words.length);
  const near = nearWords(lines.table.words, counts);
  for (let id = 1; id < hashes.length; id++) hashes[id] = hashWord(lines.table.words[near[id]!]!);
  const { tokens } = lines.pool;
  const rarest = new RarestWords();
  const triples = new Growing(lines.count * MOST_KEYS + 16);
  const start = new Int32Array(lines.count + 1);
  const withHeads = hasCutLines(lines);
  const heads = new Growing(withHeads ? lines.count * MOST_HEADS : undefined);
  const headStart = new Int32Array(lines.count + 1);
  const emit = (a: number, b: number, c: number): void => triples.push(tripleHash(a, b, c));
  for (let line = 0; line < lines.count; line++) {
    if (isStep(line)) yield 1;
    if (twins[line] === line) {
      const from = lines.start.values[line]!;
      const end = lines.start.values[line + 1]!;
      rarest.clear();
      // A word that stands in one line only can lead to no other.
      for (let at = from; at < end; at++) {
        const count = counts[near[tokens[at]!]!]!;
        if (count > 1) rarest.offer(hashes[tokens[at]!]!, count);
      }
      rarest.forEachTriple(emit);
      if (withHeads) pushHeads(lines, from, end, hashes, heads);
    }
    start[line + 1] = triples.size;
    headStart[line + 1] = heads.size;
  }
  return { triples: triples.values, start, heads: heads.values, headStart };
}

/** Longest dateline, in words. */
const LONGEST_DATELINE = 8;

/**
 * Keys of the first words, and of those behind a dateline: what says most of a text may stand behind its cut. In 100,000
 * generated captions the six first words alone left 38 of 33,535 pairs without a candidate, with these keys 5 are left,
 * for no more candidates a line.
 */
function pushHeads({ pool }: Lines, from: number, end: number, hashes: Int32Array, heads: Growing): void {
  let body = from;
  for (let at = from + 1; at < Math.min(end, from + LONGEST_DATELINE); at++)
    if ((pool.marks[at]! & Mark.boundary) !== 0) body = at;
  for (const [at, length] of HEADS.entries()) {
    for (const opening of body === from ? [from] : [from, body]) {
      if (end === from || (at > 0 && end - opening < length)) continue;
      let head = 0;
      for (let word = opening; word < Math.min(end, opening + length); word++)
        head = mixHash(head, hashes[pool.tokens[word]!]!);
      heads.push(finishHash(head));
    }
  }
}

/** Writes `key * MOST_LINES + line` for every key of the partition. Keys are 31 bits; the lowest says "head". */
function collectKeys({ triples, start, heads, headStart }: Keys, partition: number, packed: GrowingDoubles): void {
  for (let line = 0; line + 1 < start.length; line++) {
    for (let at = start[line]!; at < start[line + 1]!; at++) {
      const hash = triples[at]!;
      if (hash >>> 29 === partition) packed.push((hash & 0x1fffffff) * 2 * MOST_LINES + line);
    }
    for (let at = headStart[line]!; at < headStart[line + 1]!; at++) {
      const hash = heads[at]!;
      if (hash >>> 29 === partition) packed.push(((hash & 0x1fffffff) * 2 + 1) * MOST_LINES + line);
    }
  }
}

/** @param room - Memory of {@link MOST_KEYS} integers a line, which is written over. */
function transpose(members: Int32Array, bucketStart: Int32Array, count: number, room: Int32Array) {
  const lineStart = new Int32Array(count + 1);
  for (let at = 0; at < members.length; at++) lineStart[members[at]! + 1]!++;
  for (let line = 0; line < count; line++) lineStart[line + 1]! += lineStart[line]!;
  const next = lineStart.slice();
  const lineBuckets = room.subarray(0, members.length);
  for (let bucket = 0; bucket + 1 < bucketStart.length; bucket++) {
    for (let at = bucketStart[bucket]!; at < bucketStart[bucket + 1]!; at++) {
      const line = members[at]!;
      lineBuckets[next[line]!++] = bucket;
    }
  }
  return { members, lineBuckets, lineStart };
}

/** Calls `visit` once for each pair that shares a key, the later line first. */
export function* visitCandidates(
  lines: Lines,
  index: CandidateIndex,
  visit: (line: number, earlier: number) => void,
): Generator<number, void> {
  const seen = new Int32Array(lines.count).fill(-1);
  const cut = lines.cut.values;
  for (let line = 0; line < lines.count; line++) {
    for (let at = index.lineStart[line]!; at < index.lineStart[line + 1]!; at++) {
      const bucket = index.lineBuckets[at]!;
      const end = index.bucketStart[bucket + 1]!;
      for (let member = index.bucketStart[bucket]!; member < end; member++) {
        const earlier = index.members[member]!;
        if (earlier >= line) break;
        if (seen[earlier] === line) continue;
        if (index.isHead[bucket] === 1 && cut[line] === 0 && cut[earlier] === 0) continue;
        seen[earlier] = line;
        visit(line, earlier);
      }
    }
    if ((line & 0x3ff) === 0x3ff) yield line;
  }
}

/** Fewest lines for which keys pay; below, every pair is looked at. */
export const ALL_PAIRS_UP_TO = 512;

/** Every pair that has enough words in common to be one scene, by bit sets of their words. */
export function* visitAllPairs(
  lines: Lines,
  twins: Twins,
  visit: (line: number, earlier: number) => void,
): Generator<number, void> {
  const bits = new Int32Array(lines.count * 2);
  const sizes = new Int32Array(lines.count);
  for (let line = 0; line < lines.count; line++) {
    for (let at = lines.start.values[line]!; at < lines.start.values[line + 1]!; at++) {
      const bit = Math.imul(lines.pool.tokens[at]!, 0x9e3779b1) >>> 26;
      bits[line * 2 + (bit >> 5)]! |= 1 << (bit & 31);
    }
    sizes[line] = bitCount(bits[line * 2]!) + bitCount(bits[line * 2 + 1]!);
  }
  for (let line = 1; line < lines.count; line++) {
    for (let earlier = 0; earlier < line && twins[line] === line; earlier++) {
      if (twins[earlier] !== earlier) continue;
      const common =
        bitCount(bits[line * 2]! & bits[earlier * 2]!) + bitCount(bits[line * 2 + 1]! & bits[earlier * 2 + 1]!);
      if (common * 3 >= Math.min(sizes[line]!, sizes[earlier]!)) visit(line, earlier);
    }
    if ((line & 0x3f) === 0x3f) yield line;
  }
}

class GrowingDoubles {
  values: Float64Array;
  size = 0;

  constructor(capacity: number) {
    this.values = new Float64Array(capacity);
  }

  push(value: number): void {
    if (this.size === this.values.length) {
      const grown = new Float64Array(Math.ceil(this.values.length * 1.5));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.size++] = value;
  }
}
