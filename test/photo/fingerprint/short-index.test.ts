import { describe, expect, test } from "vitest";
import { popcount } from "../../../src/photo/fingerprint/hash.js";
import { SHORT_BITS, shortIndex } from "../../../src/photo/fingerprint/short-index.js";

/** Xorshift: the same words in every run. */
function randomWords(count: number, seed: number): Uint32Array {
  let state = seed;
  return Uint32Array.from({ length: count }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  });
}

describe("shortIndex", () => {
  test("finds what comparing with each finds, however the bits are spread", () => {
    const words = randomWords(2 * 3000, 7);
    const index = shortIndex(words);
    const turns = randomWords(400, 11);
    for (let query = 0; query < 200; query++) {
      const from = 2 * (turns[query]! % 3000);
      const probe = words.slice(from, from + 2);
      for (let bit = 0; bit < query % (SHORT_BITS + 2); bit++) {
        const turn = turns[(query + 37 * bit) % turns.length]!;
        probe[turn & 1]! ^= 1 << ((turn >>> 1) & 31);
      }
      const expected: number[] = [];
      for (let place = 0; place < 3000; place++) {
        const distance = popcount(words[2 * place]! ^ probe[0]!) + popcount(words[2 * place + 1]! ^ probe[1]!);
        if (distance <= SHORT_BITS) expected.push(place);
      }
      const found = new Set<number>();
      index.search(probe, 0, (place) => found.add(place));
      expect([...found].sort((a, b) => a - b)).toEqual(expected);
    }
  });

  test("an index of nothing finds nothing", () => {
    const found: number[] = [];
    shortIndex(new Uint32Array(0)).search(Uint32Array.of(0, 0), 0, (place) => found.push(place));
    expect(found).toEqual([]);
  });
});
