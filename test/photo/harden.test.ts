// In a file of its own: it narrows sharp for the whole process.
import sharp from "sharp";
import { expect, test } from "vitest";
import { fingerprintPhoto, hardenSharp } from "../../src/photo/index.js";
import { picture } from "./renditions.js";

test("after hardening sharp reads photos and nothing else", async () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  await expect(sharp(svg).png().toBuffer()).resolves.toBeDefined();
  await hardenSharp();
  await expect(sharp(svg).png().toBuffer()).rejects.toThrow();
  expect(sharp.concurrency()).toBe(1);
  for (const format of ["jpeg", "png", "webp", "avif", "tiff", "gif"] as const) {
    const bytes = await sharp(picture("child-tent")).toFormat(format).toBuffer();
    expect((await fingerprintPhoto(bytes)).width).toBe(480);
  }
});
