import { describe, expect, test } from "vitest";
import { areaOf, placementOf } from "../../../src/photo/fingerprint/align.js";
import { FACINGS } from "../../../src/photo/fingerprint/facing.js";
import type { Grey } from "../../../src/photo/fingerprint/grey.js";
import { type Found, layExactly } from "../../../src/photo/fingerprint/locate.js";

/** A soft pattern in all directions. */
function scene(x: number, y: number): number {
  return 125 + 30 * Math.sin(x / 5 + y / 11) + 30 * Math.sin(y / 6 - x / 15) + 20 * Math.sin((x + y) / 8);
}

/** What a camera sees from that place on. */
function view(left: number, top: number, width: number, height: number): { grey: Grey; proportion: number } {
  const data = Uint8Array.from({ length: width * height }, (_, i) =>
    Math.round(scene(left + (i % width), top + Math.floor(i / width))),
  );
  return { grey: { data, width, height }, proportion: width / height };
}

const whole = view(0, 0, 120, 80);
const cut = view(0, 0, 112, 80);

/** The one taken for the whole of the other, as hashes alone say. */
function taken(inner: Found["inner"], outer: Found["outer"]): Found {
  const placement = placementOf({ left: 0, top: 0, width: 1, height: 1 });
  return { aInside: true, facing: FACINGS[0]!, placement, inner, outer };
}

describe("two pictures as large as each other but for one side", () => {
  test("the cut one stays the inner one", () => {
    const located = layExactly(taken(cut, whole), "size")!;
    expect(located.aInside).toBe(true);
    expect(located.placement.xx).toBeCloseTo(112 / 120, 2);
    expect(located.placement.x0).toBeCloseTo(0, 2);
  });

  test("the whole one, taken for the inner one, changes places with the cut one", () => {
    const located = layExactly(taken(whole, cut), "size")!;
    expect(located.aInside).toBe(false);
    expect(areaOf(located.placement)).toBeLessThan(1);
    expect(located.placement.xx).toBeCloseTo(112 / 120, 2);
    expect(located.placement.yy).toBeCloseTo(1, 2);
    // Sheets come with their pictures: the inner one is no wider than what it covers.
    expect(located.inner.width / located.outer.width).toBeCloseTo(112 / 120, 1);
  });

  test("so they lie on each other the same way, whichever was taken for the inner one", () => {
    const [one, other] = [layExactly(taken(cut, whole), "affine")!, layExactly(taken(whole, cut), "affine")!];
    for (const key of ["xx", "xy", "x0", "yx", "yy", "y0"] as const) {
      expect(other.placement[key]).toBeCloseTo(one.placement[key], 2);
    }
  });

  test("equal ones do not", () => {
    expect(layExactly(taken(whole, whole), "size")!.aInside).toBe(true);
  });
});
