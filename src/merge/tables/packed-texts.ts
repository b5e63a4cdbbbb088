/**
 * Texts as bytes, most of their words as a number of two. A million captions of a stream are the largest thing that its merge
 * would keep as strings; packed they take a third, and leave the collector nothing to trace or to move.
 */
import { PrintedWords } from "../../compare/tokens/printed-words.js";
import { Growing } from "./growing.js";

/** Bytes of one chunk: none is ever copied to make room for more. */
const CHUNK = 2 ** 20;
/** So many chunks are told apart by the places of texts. */
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

const isWordUnit = (unit: number): boolean =>
  unit < 0x80
    ? (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)
    : unit < UNSPACED;

/** A list of texts that only grows. */
export class PackedTexts {
  readonly #chunks: Uint8Array[] = [];
  #chunk = new Uint8Array(0);
  #used = 0;
  /** Where each text begins: the number of its chunk, and its place there. */
  readonly #starts = new Growing();
  readonly #numbers = new PrintedWords();
  /** Words by number, each with the space in front of it if it came with one. */
  readonly #words: string[] = [];
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
    let text = "";
    for (let at = start % CHUNK; bytes[at] !== END; at++) {
      const byte = bytes[at]!;
      if (byte < WORD) text += String.fromCharCode(byte);
      else if (byte < PLAIN) text += this.#words[(byte - WORD) * 0x100 + bytes[++at]!]!;
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
    const units = this.#units;
    for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
    let size = 0;
    for (let at = 0; at < length; ) {
      const letter = units[at] === 0x20 ? at + 1 : at;
      let end = letter;
      while (end < length && isWordUnit(units[end]!)) end++;
      if (end > letter && end - at <= LONGEST_WORD) {
        const number = this.#numberOf(text, at, end);
        if (number >= 0) {
          this.#packed[size++] = WORD + (number >>> 8);
          this.#packed[size++] = number & 0xff;
          at = end;
          continue;
        }
      }
      // What stands between words is packed unit by unit, as is a word without a number.
      end = Math.max(end, at + 1);
      while (at < end) {
        if (units[at]! > END && units[at]! < WORD) this.#packed[size++] = units[at++]!;
        else {
          let to = at;
          while (to < end && to - at < MOST_PLAIN && (units[to]! >= WORD || units[to]! === END)) to++;
          this.#packed[size++] = PLAIN;
          this.#packed[size++] = to - at;
          for (; at < to; at++) {
            this.#packed[size++] = units[at]! >>> 8;
            this.#packed[size++] = units[at]! & 0xff;
          }
        }
      }
    }
    this.#packed[size++] = END;
    return size;
  }

  /** Number of a word; a new one while there are some left, then -1. */
  #numberOf(text: string, from: number, to: number): number {
    const known = this.#numbers.find(this.#units, from, to);
    if (known !== 0) return known - 1;
    if (this.#words.length === MOST_WORDS) return -1;
    this.#numbers.add(this.#units, from, to, this.#words.push(text.slice(from, to)));
    return this.#words.length - 1;
  }
}
