import { describe, expect, test } from "vitest";
import type { Placement } from "../../../src/photo/fingerprint/align.js";
import { coverageOf, framingOf, isCrop } from "../../../src/photo/fingerprint/coverage.js";
import type { Sheet } from "../../../src/photo/fingerprint/sheets.js";

function sheet(width: number, height: number, at = (x: number, y: number) => (x * y) % 256): Sheet {
  const pixels = Float32Array.from({ length: width * height }, (_, i) => 16 * at(i % width, Math.floor(i / width)));
  return { width, height, pixels, level: { width, height, data: new Float32Array(0) } };
}

const whole = sheet(128, 96);
const WHOLE: Placement = { xx: 1, xy: 0, x0: 0, yx: 0, yy: 1, y0: 0 };

/** So many pixels of the thumbnail farther right and down. */
function moved(right: number, down: number): Placement {
  return { ...WHOLE, x0: right / 128, y0: down / 96 };
}

/** Turned by an angle in radians about the centre, and made smaller so that it lies inside. */
function turned(angle: number): Placement {
  const size = 0.9;
  const xx = size * Math.cos(angle);
  const xy = (-size * Math.sin(angle) * 96) / 128;
  const yx = (size * Math.sin(angle) * 128) / 96;
  return { xx, xy, x0: (1 - xx - xy) / 2, yx, yy: xx, y0: (1 - yx - xx) / 2 };
}

describe("whether the one can be a crop of the other", () => {
  const cases: { why: string; placement: Placement; inner?: Sheet; want: boolean }[] = [
    { why: "the whole is", placement: WHOLE, want: true },
    { why: "places are found to a part of a pixel", placement: moved(0.15, -0.15), want: true },
    { why: "a camera that turned by a quarter of a pixel shows something new", placement: moved(0.25, 0), want: false },
    { why: "nor up or down", placement: moved(0, -0.25), want: false },
    {
      why: "a cut at the top, found a little too large, sticks out on both other sides",
      placement: { ...WHOLE, xx: 1.004, x0: -0.002, yy: 0.7, y0: 0.3 },
      inner: sheet(128, 67),
      want: true,
    },
    {
      why: "a cut sticks out of nothing by a fiftieth",
      placement: { ...WHOLE, xx: 0.5, x0: -0.02 },
      inner: sheet(64, 96),
      want: false,
    },
    { why: "a copy may be turned", placement: turned(0.04), want: true },
    { why: "but not lean", placement: { ...WHOLE, xx: 0.9, x0: 0.05, yy: 0.9, y0: 0.05, xy: 0.02 }, want: false },
  ];
  test.each(cases)("$why", ({ placement, inner = whole, want }) => {
    expect(isCrop(placement, inner, whole)).toBe(want);
  });
});

test("the whole lies on the whole when all four sides do", () => {
  expect(framingOf(moved(0.2, -0.2), whole)).toBe("whole");
  expect(framingOf({ ...WHOLE, yy: 0.9 }, whole)).toBe("part");
});

test("an even frame around a picture is no part of it that is missing, a wider scene is", () => {
  const half: Placement = { ...WHOLE, xx: 0.5, x0: 0.25, yy: 0.5, y0: 0.25 };
  expect(coverageOf(half, whole)).toEqual({ inner: 1, outer: 0.25 });
  const isInside = (x: number, y: number) => x >= 32 && x < 96 && y >= 24 && y < 72;
  const framed = sheet(128, 96, (x, y) => (isInside(x, y) ? (x * y) % 256 : 250));
  expect(coverageOf(half, framed)).toEqual({ inner: 1, outer: 1 });
});
