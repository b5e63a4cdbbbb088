/** A growing index of hashes: tables that are merged as they fill, so that adding stays cheap. */
import { CutlineError } from "../../errors.js";
import { wrongInput } from "../../input.js";
import { hashFromHex } from "./hash.js";
import { type HashTable, hashTable, WORDS_PER_HASH } from "./hash-table.js";

/** One hash within the bits asked for. */
export interface HashMatch {
  /** As returned by `add`: counted from 0. */
  readonly place: number;
  /** Differing bits. */
  readonly distance: number;
}

/** Hashes of 256 bits, found again within some bits. */
export interface HashIndex {
  readonly size: number;
  /** @returns The place of the hash, counted from 0 in the order of adding. */
  add(hash: string): number;
  /** All hashes within `bits` (31 unless told) of `hash`, nearest first, then by place. */
  find(hash: string, bits?: number): HashMatch[];
  /** Eight words a hash, in the order of adding: what to store, and what `hashIndex` takes back. */
  toWords(): Uint32Array;
}

/** Hashes that wait in a list that is scanned, before they become a table. */
const TAIL = 4096;
/** PDQ's recommended bound (facebook/ThreatExchange). */
const DEFAULT_BITS = 31;
const HEX = /^[0-9a-f]{64}$/u;

function parse(hash: string): Uint32Array {
  if (HEX.test(hash)) return hashFromHex(hash);
  throw new CutlineError("INVALID_INPUT", "hash: expected 64 lower-case hex digits", { subject: "hash" });
}

function joined(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/**
 * An index of perceptual hashes: finds every hash within 31 bits among a million in about a millisecond, with the same
 * answers as comparing with each. 84 bytes a hash.
 *
 * @param words - What `toWords` gave, to begin with.
 * @throws {CutlineError} `INVALID_INPUT` for a hash that is not 64 hex digits, or for words that are not whole hashes.
 * @example
 * const index = hashIndex();
 * index.add(fingerprint.hash);
 * index.find(other.hash); // [{ place: 0, distance: 6 }]
 */
export function hashIndex(words: Uint32Array = new Uint32Array(0)): HashIndex {
  if (!(words instanceof Uint32Array)) throw wrongInput("words", "a Uint32Array", words);
  if (words.length % WORDS_PER_HASH !== 0) {
    throw new CutlineError("INVALID_INPUT", `words: expected eight a hash, received ${words.length}`);
  }
  const tables: HashTable[] = words.length > 0 ? [hashTable(words)] : [];
  let settled = words.length / WORDS_PER_HASH;
  let tail = new Uint32Array(TAIL * WORDS_PER_HASH);
  let waiting = 0;

  function settle(): void {
    tables.push(hashTable(tail));
    settled += waiting;
    tail = new Uint32Array(TAIL * WORDS_PER_HASH);
    waiting = 0;
    // Each table at least twice the next: a hash is moved at most once per doubling.
    for (let last = tables.length - 1; last > 0 && tables[last - 1]!.size < 2 * tables[last]!.size; last--) {
      const newer = tables.pop()!;
      const older = tables.pop()!;
      tables.push(hashTable(joined(older.words, newer.words)));
    }
  }

  return {
    get size() {
      return settled + waiting;
    },
    add(hash) {
      tail.set(parse(hash), waiting * WORDS_PER_HASH);
      waiting++;
      const place = settled + waiting - 1;
      if (waiting === TAIL) settle();
      return place;
    },
    find(hash, bits = DEFAULT_BITS) {
      const wanted = parse(hash);
      const matches: HashMatch[] = [];
      let first = 0;
      for (const table of [...tables, hashTable(tail.subarray(0, waiting * WORDS_PER_HASH))]) {
        const offset = first;
        table.search(wanted, bits, (place, distance) => matches.push({ place: offset + place, distance }));
        first += table.size;
      }
      return matches.sort((a, b) => a.distance - b.distance || a.place - b.place);
    },
    toWords() {
      const all = new Uint32Array((settled + waiting) * WORDS_PER_HASH);
      let at = 0;
      for (const table of tables) {
        all.set(table.words, at);
        at += table.words.length;
      }
      all.set(tail.subarray(0, waiting * WORDS_PER_HASH), at);
      return all;
    },
  };
}
