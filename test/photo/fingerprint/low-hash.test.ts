import { beforeAll, describe, expect, test } from "vitest";
import { FACINGS, turnGrey } from "../../../src/photo/fingerprint/facing.js";
import { type Grey, sumsOf, wholeBox } from "../../../src/photo/fingerprint/grey.js";
import { hashRegion } from "../../../src/photo/fingerprint/hash.js";
import { bitCount } from "../../../src/bits.js";
import {
  FINER_BITS,
  finerHash,
  likelyLow,
  LOW_BITS,
  lowCoefficients,
  lowHash,
  lowOfHash,
  nearbyLow,
  turnLow,
} from "../../../src/photo/fingerprint/low-hash.js";
import { lowIndex } from "../../../src/photo/fingerprint/low-index.js";
import { type Prepared, prepare } from "../../../src/photo/fingerprint/prepare.js";
import { searchHashes, trimProbes } from "../../../src/photo/fingerprint/search-regions.js";
import type { Fingerprint } from "../../../src/model.js";
import { fingerprintPhoto } from "../../../src/photo/index.js";
import { picture, type PictureName, RENDITIONS } from "../renditions.js";

const PICTURES: readonly PictureName[] = ["child-tent", "children-tent", "forces-advance"];

let prints: Fingerprint[];
let greys: Grey[];
const lowOf = (grey: Grey) => lowCoefficients(grey, sumsOf(grey), wholeBox(grey));

beforeAll(async () => {
  prints = await Promise.all(PICTURES.map((name) => fingerprintPhoto(picture(name))));
  greys = prints.map((print) => prepare(print).view!.grey);
});

describe("low hashes", () => {
  test("have 28 bits, and 32 finer ones, the lowest frequencies the same way across and down", () => {
    expect([LOW_BITS, FINER_BITS]).toEqual([28, 32]);
    for (const grey of greys) expect(lowHash(lowOf(grey))).toBeLessThan(2 ** LOW_BITS);
  });

  test("of a turned picture follow from those of the picture", () => {
    for (const grey of greys) {
      const low = lowOf(grey);
      for (const facing of FACINGS) {
        const turned = lowOf(turnGrey(grey, facing));
        for (const [i, value] of turnLow(low, facing).entries()) expect(value).toBeCloseTo(turned[i]!, 3);
      }
    }
  });

  test("are likeliest those whose bits rest on the smallest coefficients", () => {
    const low = Float64Array.from({ length: LOW_BITS }, (_, i) => (i % 2 ? -1 : 1) * (i + 1));
    const likely = likelyLow(low, 64);
    const own = lowHash(low);
    expect(likely).toHaveLength(64);
    expect(new Set(likely).size).toBe(64);
    expect(likely[0]).toBe(own);
    // 1² < 2² < 1² + 2² < 3² < 3² + 1² …
    expect(likelyLow(low, 5).sort((a, b) => a - b)).toEqual(
      [0, 1, 2, 3, 4].map((mask) => own ^ mask).sort((a, b) => a - b),
    );
    // Sets of one, two and three bits, none of which costs more than a set left out: 8² = 64.
    const cost = (mask: number) =>
      Array.from(low, (value, bit) => (mask & (1 << bit) ? value * value : 0)).reduce((a, b) => a + b);
    const dearest = Math.max(...likely.map((found) => cost(found ^ own)));
    expect(likelyLow(low, 63).every((found) => cost(found ^ own) <= dearest)).toBe(true);
  });

  test("can nearly be read from the whole hash", () => {
    for (const grey of greys) {
      const whole = hashRegion(grey, sumsOf(grey), wholeBox(grey));
      const read = lowOfHash(whole);
      expect(bitCount(lowHash(read) ^ lowHash(lowOf(grey)))).toBeLessThanOrEqual(1);
      expect(bitCount(finerHash(read) ^ finerHash(lowOf(grey)))).toBeLessThanOrEqual(2);
    }
  });

  test("without coefficients each bit is tried by itself", () => {
    expect(new Set(nearbyLow(5)).size).toBe(LOW_BITS + 1);
    expect(nearbyLow(5).every((low) => bitCount(low ^ 5) <= 1)).toBe(true);
  });
});

describe("what a photo is looked for by", () => {
  const meet = (a: Fingerprint, b: Fingerprint) => {
    const index = lowIndex([searchHashes(prepare(a)).keys]);
    let met = false;
    for (const probe of searchHashes(prepare(b)).probes) {
      index.search(probe, () => {
        met = true;
      });
    }
    return met;
  };

  test("brings it together with its renditions, whichever was kept; a crop with a logo may be missed", async () => {
    const missed: string[] = [];
    for (const { why, make } of RENDITIONS) {
      for (const [i, name] of PICTURES.entries()) {
        const rendition = await fingerprintPhoto(await make(picture(name)));
        if (!meet(prints[i]!, rendition) && !meet(rendition, prints[i]!)) missed.push(why);
      }
    }
    expect(new Set(missed)).toEqual(new Set(["a crop with a logo"]));
    expect(missed.length).toBeLessThanOrEqual(2);
  });

  test("finds the whole under a trim that was kept, and the other way about", async () => {
    for (const [i, name] of PICTURES.entries()) {
      for (const { why, make } of RENDITIONS.filter((rendition) => rendition.why.startsWith("a trim"))) {
        const whole = prepare(prints[i]!);
        const trim = prepare(await fingerprintPhoto(await make(picture(name))));
        const finds = (a: Prepared, b: Prepared) => {
          const keys = new Set(searchHashes(b).keys.map(({ low }) => low));
          return [...searchHashes(a).probes, ...trimProbes(a)].some(({ low }) => keys.has(low));
        };
        expect([finds(whole, trim), finds(trim, whole)], `${name}, ${why}`).toEqual([true, true]);
      }
    }
  });

  test("without thumbnails it is its whole and its crops", () => {
    const bare = { ...prints[1]!, thumbnail: null };
    expect(meet(bare, prints[1]!)).toBe(true);
    expect(meet(prints[1]!, bare)).toBe(true);
    expect(searchHashes(prepare(bare)).keys.length).toBeLessThanOrEqual(1 + bare.crops.length);
  });
});

test("an index finds the owners of a number, and of no other, whose finer numbers are near", () => {
  const key = (low: number, finer = 0) => ({ low, finer });
  const index = lowIndex([[key(1), key(2 ** 27)], [], [key(1, 0b111_111_111), key(257)], [key(2 ** 28 - 1, -1)]]);
  const owners = (low: number, finer = 0) => {
    const found: number[] = [];
    index.search(key(low, finer), (owner) => found.push(owner));
    return found.sort();
  };
  expect([1, 257, 2 ** 27, 0, 2].map((low) => owners(low))).toEqual([[0, 2], [2], [0], [], []]);
  expect(owners(1, 0b1 << 9)).toEqual([0]);
  expect(owners(2 ** 28 - 1)).toEqual([]);
  expect(owners(2 ** 28 - 1, 2 ** 32 - 1)).toEqual([3]);
  const nothing: number[] = [];
  lowIndex([]).search(key(0), (owner) => nothing.push(owner));
  expect(nothing).toEqual([]);
});
