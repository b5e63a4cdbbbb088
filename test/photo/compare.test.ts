import { beforeAll, describe, expect, test } from "vitest";
import sharp, { type Sharp } from "sharp";
import type { Fingerprint } from "../../src/model.js";
import { comparePhotos, fingerprintPhoto } from "../../src/photo/index.js";
import { DARK_CAR, NEXT_FRAMES, picture, RENDITIONS, WEAVE } from "./renditions.js";

let children: Fingerprint;
let child: Fingerprint;
let forces: Fingerprint;

beforeAll(async () => {
  children = await fingerprintPhoto(picture("children-tent"));
  child = await fingerprintPhoto(picture("child-tent"));
  forces = await fingerprintPhoto(picture("forces-advance"));
});

describe("the same photo", () => {
  test.each(RENDITIONS)("$why", async ({ make, mirrored }) => {
    for (const [name, original] of [
      ["children-tent", children],
      ["forces-advance", forces],
    ] as const) {
      const rendition = await fingerprintPhoto(await make(picture(name)));
      const comparison = comparePhotos(original, rendition);
      expect(comparison, name).toMatchObject({ grade: "same", mirrored: mirrored ?? false });
      expect(comparison.distances.blocks).toBeGreaterThan(0.5);
    }
  });

  test("a crop shows less: overlap says which one is whole", async () => {
    const make = RENDITIONS.find(({ why }) => why.startsWith("a square crop"))!.make;
    const crop = await fingerprintPhoto(await make(picture("children-tent")));
    const { overlap } = comparePhotos(children, crop);
    expect(overlap!.a).toBeCloseTo(2 / 3, 1);
    expect(overlap!.b).toBeCloseTo(1, 1);
  });

  test("a border is no wider scene", async () => {
    const make = RENDITIONS.find(({ why }) => why === "a white border")!.make;
    const bordered = await fingerprintPhoto(await make(picture("children-tent")));
    expect(comparePhotos(children, bordered).overlap).toEqual({ a: 1, b: 1 });
  });
});

describe("a photo with a weave finer than its thumbnail", () => {
  let woven: Buffer;
  beforeAll(async () => {
    woven = await sharp(await WEAVE(picture("children-tent")))
      .png()
      .toBuffer();
  });

  test.each<{ why: string; make: (file: Buffer) => Sharp }>([
    { why: "smaller", make: (file) => sharp(file).resize(320) },
    { why: "half as large", make: (file) => sharp(file).resize(240) },
    { why: "trimmed", make: (file) => sharp(file).extract({ left: 31, top: 12, width: 432, height: 288 }) },
    { why: "stretched", make: (file) => sharp(file).resize(480, 340, { fit: "fill" }) },
  ])("$why, it is the same", async ({ make }) => {
    const rendition = await fingerprintPhoto(await make(woven).jpeg({ quality: 50 }).toBuffer());
    expect(comparePhotos(await fingerprintPhoto(woven), rendition).grade).toBe("same");
  });

  test("another photo with such a weave is another photo", async () => {
    const other = await fingerprintPhoto(await WEAVE(picture("forces-advance")));
    expect(comparePhotos(await fingerprintPhoto(woven), other).grade).not.toBe("same");
  });

  test("a child who took a step beside it is another photo", async () => {
    const make = NEXT_FRAMES.find(({ why }) => why === "one child has taken a step")!.make;
    const frame = await fingerprintPhoto(await make(woven));
    expect(comparePhotos(await fingerprintPhoto(woven), frame).grade).toBe("near");
  });
});

describe("a photo at night of which more contrast leaves four fifths black", () => {
  const atNight = (file: string | Buffer) => sharp(file).linear(0.4, -40).jpeg({ quality: 92 }).toBuffer();
  const withContrast = (file: string | Buffer) => sharp(file).linear(1.35, -45).jpeg({ quality: 80 }).toBuffer();

  test("is the same by the rims of what is left", async () => {
    const night = await atNight(picture("child-tent"));
    const copy = await fingerprintPhoto(await withContrast(night));
    expect(copy.tone[2]).toBeGreaterThan(0.75);
    expect(comparePhotos(await fingerprintPhoto(night), copy)).toMatchObject({ grade: "same", rule: "blocks" });
  });

  test("another one is not, though both are black", async () => {
    const night = await fingerprintPhoto(await atNight(picture("child-tent")));
    for (const name of ["children-tent", "forces-advance"] as const) {
      const other = await fingerprintPhoto(await withContrast(await atNight(picture(name))));
      expect(comparePhotos(night, other).grade, name).not.toBe("same");
    }
  });
});

describe("not the same photo", () => {
  test.each(NEXT_FRAMES)("$why", async ({ make }) => {
    const frame = await fingerprintPhoto(await make(picture("children-tent")));
    expect(comparePhotos(children, frame).grade).toBe("near");
  });

  test.each(["children-tent", "forces-advance"] as const)(
    "a dark car stands in front of %s: darker everywhere, and no watermark",
    async (name) => {
      const whole = await fingerprintPhoto(picture(name));
      expect(comparePhotos(whole, await fingerprintPhoto(await DARK_CAR(picture(name))))).toMatchObject({
        grade: "near",
        rule: "moved",
      });
    },
  );

  test("one child or four at the tent: two photos", () => {
    expect(comparePhotos(children, child).grade).not.toBe("same");
  });

  test("two scenes are different, also from each other's renditions", async () => {
    expect(comparePhotos(children, forces).grade).toBe("different");
    for (const { why, make } of RENDITIONS) {
      const rendition = await fingerprintPhoto(await make(picture("forces-advance")));
      expect(comparePhotos(children, rendition).grade, why).toBe("different");
    }
  });

  test("two flat pictures are not one because both are flat", async () => {
    const flat = (background: string) =>
      sharp({ create: { width: 300, height: 200, channels: 3, background } })
        .jpeg()
        .toBuffer();
    const grey = await fingerprintPhoto(await flat("#888"));
    const blue = await fingerprintPhoto(await flat("#36c"));
    expect(grey.quality).toBeLessThan(0.1);
    expect(comparePhotos(grey, blue).grade).not.toBe("same");
  });

  const ground = (sky: string, foot: string, left: number, right: number) => {
    const edge = `<path d="M0 ${left} L384 ${right} V288 H0Z" fill="${foot}"/>`;
    const body = `<rect width="384" height="288" fill="${sky}"/>${edge}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="384" height="288">${body}</svg>`;
    return sharp(Buffer.from(svg)).jpeg({ quality: 85 }).toBuffer();
  };
  test.each<{ why: string; shore: Buffer | Promise<Buffer>; eave: Buffer | Promise<Buffer> }>([
    { why: "near the foot", shore: ground("#222", "#888", 225, 231), eave: ground("#999", "#eee", 245, 245) },
    { why: "at one place", shore: ground("#222", "#888", 190, 190), eave: ground("#999", "#eee", 190, 190) },
    { why: "at one slope", shore: ground("#111", "#444", 100, 160), eave: ground("#999", "#eee", 100, 160) },
  ])("two bare grounds that each end in an edge $why are not one because the edges fit", async ({ shore, eave }) => {
    const [a, b] = [await fingerprintPhoto(await shore), await fingerprintPhoto(await eave)];
    expect(comparePhotos(a, b)).toMatchObject({ grade: "near", rule: "flat" });
  });

  test("a cut file is near its whole, never the same by itself", async () => {
    const whole = await sharp(picture("children-tent")).jpeg({ quality: 90 }).toBuffer();
    const cut = await fingerprintPhoto(whole.subarray(0, Math.floor(whole.length * 0.9)));
    expect(cut.truncated).toBe(true);
    expect(comparePhotos(children, cut)).toMatchObject({ grade: "near" });
  });
});

describe("what every comparison keeps to", () => {
  test("a picture is the same as itself", () => {
    expect(comparePhotos(children, children)).toMatchObject({ grade: "same", mirrored: false });
  });

  test("exchanging the two exchanges their overlap and changes nothing else", async () => {
    for (const { why, make } of [...RENDITIONS, ...NEXT_FRAMES]) {
      const other = await fingerprintPhoto(await make(picture("children-tent")));
      const there = comparePhotos(children, other);
      const overlap = there.overlap && { a: there.overlap.b, b: there.overlap.a };
      expect(comparePhotos(other, children), why).toEqual({ ...there, overlap });
    }
  });

  test("without thumbnails the hash decides, and only near twins pass", async () => {
    const bare = (fingerprint: Fingerprint) => ({ ...fingerprint, thumbnail: null });
    const small = await fingerprintPhoto(await RENDITIONS[0]!.make(picture("children-tent")), { thumbnail: false });
    expect(small.thumbnail).toBeNull();
    expect(comparePhotos(bare(children), small)).toMatchObject({ grade: "same", rule: "hash" });
    expect(comparePhotos(bare(children), bare(forces)).grade).toBe("different");
  });

  test.each([
    { why: "another version", broken: { version: 99 } },
    { why: "a hash that is none", broken: { hash: "xyz" } },
    { why: "a thumbnail of the wrong size", broken: { thumbnail: { width: 128, height: 85, grey: "AAAA" } } },
    { why: "a thumbnail that is no base64", broken: { thumbnail: { width: 1, height: 1, grey: "%%" } } },
    { why: "a thumbnail of absurd size", broken: { thumbnail: { width: 1e6, height: 1e6, grey: "AAAA" } } },
  ])("a damaged record is refused: $why", ({ broken }) => {
    expect(() => comparePhotos(children, { ...children, ...broken })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  test("unknown options are refused", () => {
    expect(() => comparePhotos(children, child, { threshold: 3 } as object)).toThrow(
      expect.objectContaining({ code: "INVALID_OPTIONS", subject: "threshold" }),
    );
  });
});
