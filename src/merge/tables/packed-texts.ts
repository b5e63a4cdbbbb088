/**
 * Texts as bytes, most of their words as a number of two. A million captions of a stream are the largest thing that its merge
 * would keep as strings; packed they take less than half, and leave the collector nothing to trace or to move.
 */
import { Growing } from "./growing.js";

/** Bytes of one chunk: none is ever copied to make room for more. */
const CHUNK = 2 ** 20;
/** So many chunks are told apart by the places of texts, which are 32-bit integers. */
const MOST_CHUNKS = 2 ** 11;

/** A text ends. ASCII stands for itself, but for the unit 0. */
const END = 0;
/** First byte of a word's number, its higher half: this one to the one before {@link PLAIN}. */
const WORD = 0x80;
/** Units as they are: their number, then two bytes for each. */
const PLAIN = 0xff;
const MOST_PLAIN = 0xff;

/** Words with a number: the first to come, among which are those that come most. */
const MOST_WORDS = (PLAIN - WORD) * 0x100;
/** Units of a word, the space in front of it among them. */
const LONGEST_WORD = 24;
/** Chinese, Japanese and Korean begin here: few of their words come again between the same two spaces. */
const UNSPACED = 0x2e80;

const SPACE = 0x20;

/** Letters and digits; beyond ASCII signs too, which tells a word's bounds well enough. */
const isWordUnit = (unit: number): boolean => (unit < WORD ? ASCII_WORD[unit] === 1 : unit < UNSPACED);
const ASCII_WORD = Uint8Array.from({ length: WORD }, (_, unit) =>
  /[a-z\d]/iu.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Units that stand for themselves. */
const isAscii = (unit: number): boolean => unit < WORD && unit !== END;

/** A list of texts that only grows. */
export class PackedTexts {
  readonly #chunks: Uint8Array[] = [];
  #chunk = new Uint8Array(0);
  #used = 0;
  /** Where each text begins: the number of its chunk, and its place there. */
  readonly #starts = new Growing();
  readonly #words = new WordNumbers();
  #units = new Uint16Array(1024);
  #packed = new Uint8Array(4096);

  get size(): number {
    return this.#starts.size;
  }

  /** Whether there is room for one more. */
  get hasRoom(): boolean {
    return this.#chunks.length < MOST_CHUNKS;
  }

  push(text: string): void {
    const length = this.#pack(text);
    if (this.#used + length > this.#chunk.length) {
      // A longer text has a chunk of its own.
      this.#chunk = new Uint8Array(Math.max(CHUNK, length));
      this.#used = 0;
      this.#chunks.push(this.#chunk);
    }
    for (let at = 0; at < length; at++) this.#chunk[this.#used + at] = this.#packed[at]!;
    this.#starts.push((this.#chunks.length - 1) * CHUNK + this.#used);
    this.#used += length;
  }

  at(index: number): string {
    const start = this.#starts.values[index]!;
    const bytes = this.#chunks[Math.floor(start / CHUNK)]!;
    const { words } = this.#words;
    let text = "";
    for (let at = start % CHUNK; bytes[at] !== END; at++) {
      const byte = bytes[at]!;
      if (byte < WORD) text += String.fromCharCode(byte);
      else if (byte < PLAIN) text += words[(byte - WORD) * 0x100 + bytes[++at]!]!;
      else {
        for (let left = bytes[++at]!; left > 0; left--)
          text += String.fromCharCode(bytes[++at]! * 0x100 + bytes[++at]!);
      }
    }
    return text;
  }

  /** Writes a text's bytes to {@link #packed}, and gives their number. */
  #pack(text: string): number {
    const { length } = text;
    if (this.#units.length < length) this.#units = new Uint16Array(length * 2);
    // No unit takes more than two bytes and its share of what opens a run of them.
    if (this.#packed.length < length * 4 + 1) this.#packed = new Uint8Array(length * 8);
    const [units, packed, words] = [this.#units, this.#packed, this.#words];
    for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
    let size = 0;
    for (let at = 0; at < length; ) {
      const letter = units[at] === SPACE ? at + 1 : at;
      let end = letter;
      let hash = words.seed + letter - at;
      for (; end < length && isWordUnit(units[end]!); end++) hash = Math.imul(hash ^ units[end]!, 0x01000193);
      const number = end > letter && end - at <= LONGEST_WORD ? words.numberOf(text, units, at, end, hash) : -1;
      if (number < 0) {
        // What stands between words is packed unit by unit, as is a word without a number.
        end = Math.max(end, at + 1);
        size = this.#packUnits(at, end, size);
      } else {
        packed[size++] = WORD + (number >>> 8);
        packed[size++] = number & 0xff;
      }
      at = end;
    }
    packed[size++] = END;
    return size;
  }

  #packUnits(from: number, end: number, size: number): number {
    const [units, packed] = [this.#units, this.#packed];
    let into = size;
    for (let at = from; at < end; ) {
      if (isAscii(units[at]!)) {
        packed[into++] = units[at++]!;
        continue;
      }
      let to = at + 1;
      while (to < end && to - at < MOST_PLAIN && !isAscii(units[to]!)) to++;
      packed[into++] = PLAIN;
      packed[into++] = to - at;
      for (; at < to; at++) {
        packed[into++] = units[at]! >>> 8;
        packed[into++] = units[at]! & 0xff;
      }
    }
    return into;
  }
}

/** Numbers of words, found by units and a hash of them. */
class WordNumbers {
  /** Differs from list to list, so that no text can be made whose words all fall into one place. */
  readonly seed = Math.floor(Math.random() * 2 ** 32) | 0;
  /** Words by number, each with the space in front of it if it came with one. */
  readonly words: string[] = [];
  readonly #hashes = new Int32Array(MOST_WORDS);
  /** One more than the number; 0 for none. */
  readonly #slots = new Uint16Array(2 ** 16);

  /** Number of a word; a new one while there are some left, then -1. */
  numberOf(text: string, units: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    let slot = (hash ^ (hash >>> 15)) & 0xffff;
    for (let number = slots[slot]!; number !== 0; number = slots[slot]!) {
      if (this.#hashes[number - 1] === hash && isAt(units, from, to, this.words[number - 1]!)) return number - 1;
      slot = (slot + 1) & 0xffff;
    }
    if (this.words.length === MOST_WORDS) return -1;
    this.#hashes[this.words.length] = hash;
    slots[slot] = this.words.push(text.slice(from, to));
    return this.words.length - 1;
  }
}

function isAt(units: Uint16Array, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) if (units[at] !== word.charCodeAt(at - from)) return false;
  return true;
}
