import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { fingerprintPhoto, fingerprintPixels } from "../../../src/photo/index.js";
import { pixelFormatOf } from "../../../src/photo/pixel-format.js";
import { picture } from "../renditions.js";

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#123" }, limitInputPixels: false });

let photo: Buffer;

beforeAll(async () => {
  photo = await sharp(picture("forces-advance")).jpeg({ quality: 90 }).toBuffer();
});

describe("which files reach a decoder", () => {
  test.each([
    { why: "SVG runs filters for minutes", bytes: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' },
    { why: "SVG behind an XML header", bytes: '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>' },
    { why: "PDF", bytes: "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj" },
    { why: "PostScript", bytes: "%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9" },
    { why: "an error page with a picture's name", bytes: "<!doctype html><title>404 Not Found</title>" },
    { why: "a video", bytes: "\0\0\0\x18ftypisom\0\0\x02\0isomiso2" },
    { why: "PPM, which sharp would take", bytes: "P6\n2 2\n255\n0123456789ab" },
    { why: "nothing", bytes: "" },
    { why: "too little to tell", bytes: "\xff\xd8\xff" },
  ])("not this one: $why", async ({ bytes }) => {
    const result = await fingerprintPixels(Buffer.from(bytes, "latin1"));
    expect(result).toMatchObject({ fingerprint: null, problems: [{ code: "PIXELS_UNSUPPORTED" }] });
  });

  test.each(["jpeg", "png", "webp", "avif", "tiff", "gif"] as const)("%s, whatever its name", async (format) => {
    const bytes = await sharp(photo).toFormat(format).toBuffer();
    expect(pixelFormatOf(bytes)).toBe(format);
    const { fingerprint } = await fingerprintPixels(bytes);
    expect(fingerprint).toMatchObject({ width: 480, height: 320, truncated: false });
  });

  test("noise behind a JPEG's first bytes is a problem, not a crash", async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(4000)]);
    expect((await fingerprintPixels(bytes)).fingerprint).toBeNull();
  });
});

describe("limits", () => {
  test("too many pixels are refused by the header, before the decode", async () => {
    const bomb = await flat(12_000, 9_000).png().toBuffer();
    const result = await fingerprintPixels(bomb);
    expect(result).toMatchObject({ fingerprint: null, width: 12_000, problems: [{ code: "PIXELS_TOO_MANY" }] });
  });

  test("formats without a header of ours are refused by the decoder", async () => {
    const webp = await flat(400, 400).webp().toBuffer();
    const result = await fingerprintPixels(webp, { maxPixels: 1000 });
    expect(result).toMatchObject({ fingerprint: null, problems: [{ code: "PIXELS_TOO_MANY" }] });
  });

  test("too many bytes are not looked at", async () => {
    expect(await fingerprintPixels(photo, { maxBytes: 100 })).toMatchObject({
      fingerprint: null,
      problems: [{ code: "PIXELS_TOO_LARGE" }],
    });
  });

  test("a cut file is read as far as it goes, and says so", async () => {
    const { fingerprint, problems } = await fingerprintPixels(photo.subarray(0, photo.length / 2));
    expect(fingerprint).toMatchObject({ truncated: true, width: 480, height: 320 });
    expect(problems).toMatchObject([{ code: "PIXELS_TRUNCATED" }]);
  });
});

describe("the record", () => {
  test("is below 16 kB of JSON, below 1 kB without its thumbnail, whatever the picture's shape", async () => {
    for (const [width, height] of [
      [480, 320],
      [400, 400],
      [400, 300],
      [300, 480],
      [480, 40],
      [9, 7],
      [1, 1],
    ]) {
      const bytes = await sharp(photo).resize(width, height, { fit: "fill" }).png().toBuffer();
      const fingerprint = await fingerprintPhoto(bytes);
      expect(JSON.stringify(fingerprint).length, `${width} x ${height}`).toBeLessThanOrEqual(16_000);
      expect(JSON.stringify({ ...fingerprint, thumbnail: null }).length).toBeLessThan(1000);
      expect(fingerprint).toEqual(JSON.parse(JSON.stringify(fingerprint)));
    }
  });

  test("is upright: the size too", async () => {
    const lying = await sharp(photo).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await fingerprintPhoto(lying)).toMatchObject({ width: 320, height: 480 });
    const square = await sharp(photo)
      .resize(301, 300, { fit: "fill" })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await fingerprintPhoto(square)).toMatchObject({ width: 300, height: 301 });
  });

  test("is the same for the same pixels, stored with or without loss of none", async () => {
    const png = await fingerprintPhoto(await sharp(photo).png().toBuffer());
    const tiff = await fingerprintPhoto(await sharp(photo).tiff({ compression: "lzw" }).toBuffer());
    expect(tiff).toEqual(png);
  });

  test("transparent pixels lie on white", async () => {
    const clear = {
      create: { width: 64, height: 64, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    };
    expect((await fingerprintPhoto(await sharp(clear).png().toBuffer())).tone[0]).toBe(255);
  });
});

describe("fingerprintPhoto refuses", () => {
  test.each([
    { why: "a file that is not there", photo: "no-such-file.jpg", code: "PHOTO_UNREADABLE" },
    { why: "bytes that are no picture", photo: new Uint8Array(64), code: "PHOTO_UNREADABLE" },
    { why: "a number", photo: 7 as unknown as string, code: "INVALID_INPUT" },
  ])("$why", async ({ photo: input, code }) => {
    await expect(fingerprintPhoto(input)).rejects.toMatchObject({ code });
  });

  test("unknown options", async () => {
    await expect(fingerprintPhoto(photo, { thumbnails: true } as object)).rejects.toMatchObject({
      code: "INVALID_OPTIONS",
      subject: "thumbnails",
    });
  });
});
