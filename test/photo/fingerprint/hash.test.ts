import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FACINGS, turnGrey, turnHash } from "../../../src/photo/fingerprint/facing.js";
import { type Grey, resampleGrey, sumsOf, wholeBox } from "../../../src/photo/fingerprint/grey.js";
import { hamming, hashFromHex, hashRegion, hashToHex } from "../../../src/photo/fingerprint/hash.js";
import { bitCount } from "../../../src/bits.js";

const grey: fc.Arbitrary<Grey> = fc
  .record({ width: fc.integer({ min: 1, max: 70 }), height: fc.integer({ min: 1, max: 70 }) })
  .chain(({ width, height }) =>
    fc.uint8Array({ minLength: width * height, maxLength: width * height }).map((data) => ({ data, width, height })),
  );

/**
 * Noise of any seed, larger than the hash's 32 cells: pictures of a few even tones, and those whose pixels each fill
 * whole cells, have coefficients of exactly zero, and zero has no sign to turn.
 */
const noise: fc.Arbitrary<Grey> = fc
  .record({ width: fc.integer({ min: 33, max: 70 }), height: fc.integer({ min: 33, max: 70 }), seed: fc.nat() })
  .map(({ width, height, seed }) => {
    let state = seed + 1;
    const data = new Uint8Array(width * height).map(() => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
    return { data, width, height };
  });

const hashOf = (picture: Grey) => hashRegion(picture, sumsOf(picture), wholeBox(picture));

describe("the hash", () => {
  test("of a turned or mirrored picture is the turned or mirrored hash", () => {
    fc.assert(
      fc.property(noise, (picture) => {
        for (const facing of FACINGS) {
          expect(hamming(hashOf(turnGrey(picture, facing)), turnHash(hashOf(picture), facing))).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("in hex and back is the same", () => {
    fc.assert(
      fc.property(grey, (picture) => {
        expect(hashFromHex(hashToHex(hashOf(picture)))).toEqual(hashOf(picture));
      }),
    );
  });

  test("popcount equals counting", () => {
    fc.assert(
      fc.property(fc.integer(), (word) => bitCount(word) === (word >>> 0).toString(2).replaceAll("0", "").length),
    );
  });
});

test("resampling equals the mean over the area, pixel by pixel", () => {
  fc.assert(
    fc.property(grey, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (picture, w, h) => {
      const width = Math.min(w, picture.width);
      const height = Math.min(h, picture.height);
      const small = resampleGrey(picture, width, height);
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          let sum = 0;
          for (let v = 0; v < picture.height; v++) {
            const rows =
              Math.min((y + 1) * picture.height, (v + 1) * height) - Math.max(y * picture.height, v * height);
            if (rows <= 0) continue;
            for (let u = 0; u < picture.width; u++) {
              const columns =
                Math.min((x + 1) * picture.width, (u + 1) * width) - Math.max(x * picture.width, u * width);
              if (columns > 0) sum += rows * columns * picture.data[v * picture.width + u]!;
            }
          }
          expect(small.data[y * width + x]).toBe(Math.floor(sum / (picture.width * picture.height) + 0.5));
        }
      }
    }),
    { numRuns: 40 },
  );
});
