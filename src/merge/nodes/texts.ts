/** The texts of a merge, by node: as they were given, or packed where nobody else holds them and they are many. */
import { PackedTexts } from "../tables/packed-texts.js";

export class Texts {
  /** The first texts; most merges pack none. */
  #packed: PackedTexts | null = null;
  /** All others. */
  readonly #held: string[] = [];

  get size(): number {
    return this.#packedSize + this.#held.length;
  }

  get #packedSize(): number {
    return this.#packed === null ? 0 : this.#packed.size;
  }

  /** Adds a text, and gives its number. */
  push(text: string): number {
    return this.#packedSize + this.#held.push(text) - 1;
  }

  at(index: number): string {
    const held = index - this.#packedSize;
    return held < 0 ? this.#packed!.at(index) : this.#held[held]!;
  }

  /** The texts from one number to another, the last left out. */
  slice(from: number, end: number): string[] {
    return Array.from({ length: Math.min(end, this.size) - from }, (_, at) => this.at(from + at));
  }

  /** Packs the texts below a number, as far as there is room: they are best no more needed as they are, at least not soon. */
  pack(end: number): void {
    this.#packed ??= new PackedTexts();
    let taken = 0;
    while (this.#packed.size < end && this.#packed.hasRoom) this.#packed.push(this.#held[taken++]!);
    this.#held.splice(0, taken);
  }
}
