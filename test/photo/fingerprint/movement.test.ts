import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/photo/fingerprint/blocks.js";
import { type Framing, hasMoved, measureMovement } from "../../../src/photo/fingerprint/movement.js";
import type { Sheet } from "../../../src/photo/fingerprint/sheets.js";

const WIDTH = 96;
const HEIGHT = 72;
const NOWHERE = () => false;

/** A soft pattern in all directions, grey levels 40 to 210. */
function scene(x: number, y: number): number {
  return 125 + 30 * Math.sin(x / 2.3 + y / 5) + 30 * Math.sin(y / 2.9 - x / 7) + 20 * Math.sin((x + y) / 3.7);
}

/** In 1/16 grey levels; noise of a fixed generator, two levels either way. */
function picture(at: (x: number, y: number) => number, noise = 0): Float32Array {
  let state = 7;
  return Float32Array.from({ length: WIDTH * HEIGHT }, (_, i) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 16 * (at(i % WIDTH, Math.floor(i / WIDTH)) + noise * ((state / 2 ** 31) * 2 - 2));
  });
}

const inner: Sheet = {
  width: WIDTH,
  height: HEIGHT,
  pixels: picture(scene),
  level: { width: WIDTH, height: HEIGHT, data: new Float32Array(0) },
};

/** Within a box of 20 pixels the scene lies a pixel farther right. */
function isInBox(x: number, y: number): boolean {
  return x >= 40 && x < 60 && y >= 30 && y < 50;
}
function nextFrame(x: number, y: number): number {
  return scene(isInBox(x, y) ? x - 1 : x, y);
}

const changed = (brighter: number, darker: number) => [{ brighter, darker }] as unknown as Block[];
const BOTH_WAYS = changed(1, 1);

describe("traces of movement", () => {
  test("a copy with noise, and one of another exposure, have none", () => {
    for (const at of [scene, (x: number, y: number) => 0.7 * scene(x, y) + 20]) {
      const movement = measureMovement(inner, picture(at, 1), "part", NOWHERE)!;
      expect(movement.misfit).toBeLessThan(0.3);
      expect(movement.drift).toBeLessThan(0.05);
      expect(hasMoved(movement, BOTH_WAYS)).toBe(false);
    }
  });

  test("a part that lies a pixel off is one, as long as tones are what they were", () => {
    const movement = measureMovement(inner, picture(nextFrame, 1), "part", NOWHERE)!;
    expect(movement.drift).toBeGreaterThan(0.8);
    expect(movement.toneChange).toBeLessThan(3);
    expect(hasMoved({ ...movement, toneChange: 0.3 }, BOTH_WAYS)).toBe(true);
    const toned = measureMovement(
      inner,
      picture((x, y) => 0.6 * nextFrame(x, y), 1),
      "part",
      NOWHERE,
    )!;
    expect(toned.toneChange).toBeGreaterThan(10);
    expect(hasMoved(toned, BOTH_WAYS)).toBe(false);
  });

  test("not under a logo, nor where one picture ends", () => {
    const isUnderLogo = (x: number, y: number) => x > 30 && x < 70 && y > 20 && y < 60;
    const cut = picture(nextFrame).map((value, i) => (isInBox(i % WIDTH, Math.floor(i / WIDTH)) ? Number.NaN : value));
    for (const movement of [
      measureMovement(inner, picture(nextFrame), "part", isUnderLogo)!,
      measureMovement(inner, cut, "part", NOWHERE)!,
    ]) {
      expect(movement.misfit).toBeLessThan(0.1);
      expect(movement.drift).toBeLessThan(0.05);
    }
    expect(measureMovement(inner, picture(scene), "part", () => true)).toBeNull();
    const small: Sheet = { ...inner, width: 12, height: 12 };
    expect(measureMovement(small, inner.pixels, "part", NOWHERE)).toBeNull();
  });

  test("colours that part from greys fit badly, what moved by half a pixel drifts more than that", () => {
    // Things of a saturated colour, which a grey rendition makes darker.
    const isRed = (x: number, y: number) => x % 12 < 5 && y % 10 < 4;
    const grey = picture((x, y) => scene(x, y) - (isRed(x, y) ? 15 : 0), 1);
    const copied = measureMovement(inner, grey, "whole", NOWHERE)!;
    expect(copied.drift).toBeLessThan(copied.misfit);
    expect(hasMoved(copied, BOTH_WAYS)).toBe(false);
    const half = picture((x, y) => scene(isInBox(x, y) ? x - 0.5 : x, y), 1);
    const moved = measureMovement(inner, half, "whole", NOWHERE)!;
    expect(moved.drift).toBeGreaterThan(moved.misfit);
    expect(hasMoved(moved, BOTH_WAYS)).toBe(true);
  });

  test("a change of tones asks for more, and one to one side alone is a watermark", () => {
    const framing = "whole";
    const still = { framing, misfit: 0, drift: 0 } as const;
    expect(hasMoved({ ...still, drift: 0.3, toneChange: 1 }, BOTH_WAYS)).toBe(true);
    expect(hasMoved({ ...still, drift: 0.3, toneChange: 2 }, BOTH_WAYS)).toBe(false);
    expect(hasMoved({ ...still, drift: 0.6, toneChange: 2 }, BOTH_WAYS)).toBe(true);
    expect(hasMoved({ ...still, drift: 2, toneChange: 5 }, BOTH_WAYS)).toBe(false);
    expect(hasMoved({ ...still, misfit: 0.6, toneChange: 0 }, BOTH_WAYS)).toBe(true);
    expect(hasMoved({ ...still, misfit: 0.6, toneChange: 1 }, BOTH_WAYS)).toBe(false);
    expect(hasMoved({ ...still, drift: 0.6, toneChange: 2 }, changed(30, 1))).toBe(false);
    // Tones that stayed: one thing before a still ground.
    expect(hasMoved({ ...still, drift: 0.6, toneChange: 0.2 }, changed(30, 1))).toBe(true);
  });

  test("where the whole lies on the whole less is enough, also at the edge", () => {
    const little = { misfit: 0.1, drift: 0.4, toneChange: 0.2 };
    expect(hasMoved({ framing: "whole", ...little }, BOTH_WAYS)).toBe(true);
    expect(hasMoved({ framing: "part", ...little }, BOTH_WAYS)).toBe(false);
    // A car that leaves on the left: the first three columns alone.
    const leaving = picture((x, y) => scene(x < 3 ? x + 3 : x, y));
    const misfitOf = (framing: Framing) => measureMovement(inner, leaving, framing, NOWHERE)!.misfit;
    expect(misfitOf("part")).toBeLessThan(0.2);
    expect(misfitOf("whole")).toBeGreaterThan(0.4);
  });
});
