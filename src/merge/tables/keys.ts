/**
 * The one candidate generator that merging and the archive share: each caption gives a few keys, and two captions are
 * worth comparing when they share one. A look-up is an equality on a key, so cost grows with the input.
 *
 * Keys are the triples of a caption's five rarest words (two versions that differ in two of the five still share
 * one) and one key of its first words (for texts cut short).
 */

/** Rarest words that make up the triples; 5 give 10 triples. Measured: 4 lose versions with two slips, 6 double the keys. */
export const RAREST = 5;
/** Words of the head keys: most cut texts keep six, and twelve tell those apart that many begin with. */
export const HEADS = [6, 12] as const;

/** 32-bit hash of a word: the same on every machine, so stores can keep keys. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

export function mixHash(hash: number, value: number): number {
  const mixed = Math.imul(Math.imul(value, 0xcc9e2d51) ^ (value >>> 15), 0x1b873593) ^ hash;
  return Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64;
}

export function finishHash(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Keeps the distinct words of lowest rank; ties by hash, so that equal captions choose equally. */
export class RarestWords {
  readonly hashes = new Int32Array(RAREST);
  readonly #ranks = new Float64Array(RAREST);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** @param rank - Lower is rarer. */
  offer(hash: number, rank: number): void {
    const { hashes } = this;
    const ranks = this.#ranks;
    let at = this.size;
    while (at > 0 && (ranks[at - 1]! > rank || (ranks[at - 1]! === rank && hashes[at - 1]! > hash))) at--;
    if (at >= RAREST) return;
    if (at > 0 && ranks[at - 1] === rank && hashes[at - 1] === hash) return;
    const last = Math.min(this.size, RAREST - 1);
    for (let other = last; other > at; other--) {
      hashes[other] = hashes[other - 1]!;
      ranks[other] = ranks[other - 1]!;
    }
    hashes[at] = hash;
    ranks[at] = rank;
    if (this.size < RAREST) this.size++;
  }

  readonly #sorted = new Int32Array(RAREST);

  /** Calls `emit` with each triple's three hashes, sorted; with all words when there are fewer than three. */
  forEachTriple(emit: (a: number, b: number, c: number) => void): void {
    const { size } = this;
    const words = this.#sorted;
    for (let at = 0; at < size; at++) {
      const hash = this.hashes[at]!;
      let to = at;
      for (; to > 0 && words[to - 1]! > hash; to--) words[to] = words[to - 1]!;
      words[to] = hash;
    }
    if (size > 0 && size < 3) emit(words[0]!, size > 1 ? words[1]! : 0, 0);
    for (let i = 0; i + 2 < size; i++) {
      for (let j = i + 1; j + 1 < size; j++) {
        for (let k = j + 1; k < size; k++) emit(words[i]!, words[j]!, words[k]!);
      }
    }
  }
}

/** Key of a triple: 32 bits. */
export function tripleHash(a: number, b: number, c: number, seed = 0x9747b28c): number {
  return finishHash(mixHash(mixHash(mixHash(seed, a), b), c));
}
