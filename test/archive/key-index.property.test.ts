import fc from "fast-check";
import { expect, test } from "vitest";
import { keyIndex } from "../../src/archive/key-index.js";
import { distinctKeys, KeyKind, keyOf } from "../../src/archive/key.js";
import { pictureKeys, pieceProbes } from "../../src/archive/photo-keys.js";
import type { Fingerprint } from "../../src/model.js";
import { hashFromHex, hashToHex, mirrorHash } from "../../src/photo/fingerprint/hash.js";
import { fingerprint } from "./samples.js";

const key = fc.oneof(fc.nat({ max: 5 }), fc.maxSafeNat(), fc.constantFrom(2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1));

test("the index holds what a map of sets would, through growth and removal", () => {
  const step = fc.record({ adds: fc.boolean(), key, slot: fc.nat({ max: 20 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const index = keyIndex();
      const model = new Map<number, Set<number>>();
      for (const { adds, key, slot } of steps) {
        const slots = model.get(key) ?? new Set();
        model.set(key, slots);
        if (adds && !slots.has(slot)) index.add(key, slot);
        if (!adds) index.remove(key, slot);
        if (adds) slots.add(slot);
        else slots.delete(slot);
      }
      for (const [key, slots] of model) {
        expect(index.find(key, 1000).sort((a, b) => a - b)).toEqual([...slots].sort((a, b) => a - b));
        expect(index.find(key, 2).length).toBe(Math.min(2, slots.size));
      }
    }),
  );
});

test("the index grows past its first cells and finds every key again", () => {
  const index = keyIndex();
  for (let i = 0; i < 5000; i++) index.add(i * 2 ** 21 + i, i);
  for (let i = 0; i < 5000; i++) expect(index.find(i * 2 ** 21 + i, 9)).toEqual([i]);
});

test("keys are whole numbers that JSON and SQL hold exactly, and kinds never meet", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const keys = Object.values(KeyKind).map((kind) => keyOf(kind, text));
      expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
      expect(distinctKeys(keys)).toHaveLength(keys.length);
    }),
  );
});

test("a hundred thousand texts have a hundred thousand keys", () => {
  const keys = Array.from({ length: 100_000 }, (_, i) => keyOf(KeyKind.words, `${i} ${i % 7}`));
  expect(new Set(keys).size).toBe(keys.length);
});

const bits = fc.uniqueArray(fc.nat({ max: 255 }), { maxLength: 31 });

function turned(print: Fingerprint, positions: readonly number[], mirrored: boolean): Fingerprint {
  const hash = Uint32Array.from(hashFromHex(print.hash));
  for (const bit of positions) hash[bit >> 5]! ^= 1 << (bit & 31);
  return { ...print, hash: hashToHex(Uint32Array.from(mirrored ? mirrorHash(hash) : hash)) };
}

test("a picture is among the candidates whenever at most 31 bits differ, mirrored or not", () => {
  fc.assert(
    fc.property(fc.nat(), bits, fc.boolean(), (seed, positions, mirrored) => {
      const kept = new Set(pictureKeys(fingerprint(seed)));
      const asked = pieceProbes(turned(fingerprint(seed), positions, mirrored));
      expect(asked.some((key) => kept.has(key))).toBe(true);
    }),
  );
});

test("another picture rarely is", () => {
  const kept = new Set(pictureKeys(fingerprint(1)));
  const others = Array.from({ length: 200 }, (_, i) => pieceProbes(fingerprint(i + 2)));
  // 544 of a million pairs of pieces meet by chance: 200 pictures give some twenty.
  expect(others.filter((keys) => keys.some((key) => kept.has(key))).length).toBeLessThan(60);
});
