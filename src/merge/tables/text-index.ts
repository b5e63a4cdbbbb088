/** Finds texts again by hash: a map of a million strings would take as much memory as half of the strings. */
import { finishHash } from "./keys.js";

const LEAST = 16;

/** What a list of strings has, and one that keeps them otherwise. */
interface TextList {
  readonly at: (index: number) => string | undefined;
}

/** Positions of texts in a list, by the texts. */
export class TextIndex {
  readonly #texts: TextList;
  #hashes = new Int32Array(LEAST);
  /** One more than the position; 0 where there is none. */
  #positions = new Int32Array(LEAST);
  #size = 0;

  /** @param texts - The list, which may grow. */
  constructor(texts: TextList) {
    this.#texts = texts;
  }

  /** Position of the text; undefined when it was not added. */
  get(text: string): number | undefined {
    const position = this.#positions[this.#slotOf(hashText(text), text)]!;
    return position === 0 ? undefined : position - 1;
  }

  /** Adds the text that stands at the position. */
  add(position: number): void {
    if (this.#size * 3 > this.#positions.length * 2) this.#grow();
    const text = this.#texts.at(position)!;
    const hash = hashText(text);
    this.#put(this.#slotOf(hash, text), hash, position + 1);
    this.#size++;
  }

  /** Forgets all texts, and gives back its memory. */
  clear(): void {
    this.#hashes = new Int32Array(LEAST);
    this.#positions = new Int32Array(LEAST);
    this.#size = 0;
  }

  #put(slot: number, hash: number, position: number): void {
    this.#hashes[slot] = hash;
    this.#positions[slot] = position;
  }

  #slotOf(hash: number, text: string): number {
    const mask = this.#positions.length - 1;
    let slot = hash & mask;
    for (;;) {
      const position = this.#positions[slot]!;
      if (position === 0 || (this.#hashes[slot] === hash && this.#texts.at(position - 1) === text)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const [hashes, positions] = [this.#hashes, this.#positions];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#positions = new Int32Array(positions.length * 2);
    const mask = this.#positions.length - 1;
    for (let at = 0; at < positions.length; at++) {
      if (positions[at] === 0) continue;
      let slot = hashes[at]! & mask;
      while (this.#positions[slot] !== 0) slot = (slot + 1) & mask;
      this.#put(slot, hashes[at]!, positions[at]!);
    }
  }
}

function hashText(text: string): number {
  let hash = 0x811c9dc5 ^ text.length;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finishHash(hash);
}
