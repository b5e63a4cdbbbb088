/** The texts of a merge, by node: as they were given, or packed where nobody else holds them and they are many. */
import { PackedTexts } from "../tables/packed-texts.js";

export class Texts {
  /** The first texts; most merges pack none. */
  #packed: PackedTexts | null = null;
  #packedSize = 0;
  /** All others. */
  readonly #held: string[] = [];

  get size(): number {
    return this.#packedSize + this.#held.length;
  }

  /** Adds a text, and gives its number. */
  push(text: string): number {
    return this.#packedSize + this.#held.push(text) - 1;
  }

  at(index: number): string {
    return index < this.#packedSize ? this.#packed!.at(index) : this.#held[index - this.#packedSize]!;
  }

  /** The texts from one number to another, the last left out. */
  slice(from: number, end: number): string[] {
    return Array.from({ length: Math.min(end, this.size) - from }, (_, at) => this.at(from + at));
  }

  /** Packs the texts below a number: they are best no more needed as they are, at least not soon. */
  pack(end: number): void {
    this.#packed ??= new PackedTexts();
    if (!this.#packed.hasRoom) return;
    for (const text of this.#held.splice(0, end - this.#packedSize)) this.#packed.push(text);
    this.#packedSize = this.#packed.size;
  }
}
