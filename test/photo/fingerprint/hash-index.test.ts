import { describe, expect, test } from "vitest";
import { hamming, hashToHex } from "../../../src/photo/fingerprint/hash.js";
import { hashIndex } from "../../../src/photo/fingerprint/hash-index.js";
import { hashTable } from "../../../src/photo/fingerprint/hash-table.js";

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}

/** Hashes in clumps, so that there is something to find at every distance. */
function clumped(count: number, next: () => number): Uint32Array {
  const words = new Uint32Array(count * 8);
  for (let i = 0; i < count; i++) {
    const from = next() % (i + 1);
    if (i > 0 && next() % 3 > 0) words.copyWithin(i * 8, from * 8, from * 8 + 8);
    else for (let w = 0; w < 8; w++) words[i * 8 + w] = next();
    for (let flips = next() % 24; flips > 0; flips--) {
      const bit = next() % 256;
      words[i * 8 + (bit >> 5)]! ^= 1 << (bit & 31);
    }
  }
  return words;
}

describe("hashTable", () => {
  const next = random(7);
  const count = 6000;
  const words = clumped(count, next);
  const table = hashTable(words);

  test.each([0, 1, 15, 16, 31, 32, 47, 48, 60])("within %i bits it finds what a scan finds", (bits) => {
    for (let i = 0; i < 60; i++) {
      const at = (next() % count) * 8;
      const query = words.slice(at, at + 8);
      for (let flips = next() % 20; flips > 0; flips--) query[next() % 8]! ^= 1 << (next() % 32);
      const found: string[] = [];
      table.search(query, bits, (place, distance) => found.push(`${place}:${distance}`));
      const wanted: string[] = [];
      for (let p = 0; p < count; p++) {
        const distance = hamming(query, words.subarray(p * 8, p * 8 + 8));
        if (distance <= bits) wanted.push(`${p}:${distance}`);
      }
      expect(found.sort()).toEqual(wanted.sort());
    }
  });
});

describe("hashIndex", () => {
  test("what was added is found, across every merging of its tables", () => {
    const next = random(11);
    const count = 13_000;
    const words = clumped(count, next);
    const index = hashIndex();
    const hexes = Array.from({ length: count }, (_, i) => hashToHex(words.subarray(i * 8, i * 8 + 8)));
    expect(hexes.map((hex) => index.add(hex))).toEqual(hexes.map((_, i) => i));
    expect(index.size).toBe(count);
    expect(index.toWords()).toEqual(words);
    const again = hashIndex(index.toWords());
    for (let i = 0; i < count; i += 617) {
      const matches = index.find(hexes[i]!);
      expect(matches[0]!.distance).toBe(0);
      expect(matches.some(({ place }) => place === i)).toBe(true);
      expect(matches.map(({ distance }) => distance)).toEqual(
        matches.map(({ distance }) => distance).sort((a, b) => a - b),
      );
      expect(again.find(hexes[i]!)).toEqual(matches);
    }
  });

  test("an empty index finds nothing", () => {
    expect(hashIndex().find("0".repeat(64))).toEqual([]);
  });

  test("what is no hash is refused", () => {
    expect(() => hashIndex().add("A".repeat(64))).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    expect(() => hashIndex(new Uint32Array(7))).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });
});
