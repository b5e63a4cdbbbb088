import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { describe, expect, test } from "vitest";
import { findBlocks } from "../../src/photo/metadata.js";
import { ProblemList } from "../../src/photo/problems.js";
import { fileSource, type Range, type Source } from "../../src/photo/source.js";
import { readMetadata } from "../../src/photo/index.js";
import { box, chunk, join, jpeg, packet, png, tiff, u32be, utf8, xmpSegment } from "./make.js";

const CITY = utf8(packet("<photoshop:City>Mosul</photoshop:City>"));
const PIXELS = 20 << 20;
const LIMITS = { maxBlockBytes: 32 << 20, maxInflatedBytes: 16 << 20 };

/** A source that counts the bytes it is asked for. */
function counted(bytes: Uint8Array): Source & { asked: number } {
  return {
    size: bytes.length,
    asked: 0,
    read({ offset, length }: Range) {
      this.asked += length;
      return bytes.subarray(offset, offset + length);
    },
  };
}

/** The directory behind the pixels, as cameras and TIFF writers leave it. */
function tiffWithPixelsFirst(): Uint8Array {
  const block = tiff([[0x02bc, 1, CITY]]);
  const view = new DataView(block.buffer);
  view.setUint32(4, 8 + PIXELS);
  view.setUint32(18, view.getUint32(18) + PIXELS);
  return join(block.slice(0, 8), new Uint8Array(PIXELS), block.slice(8));
}

const large: [string, Uint8Array][] = [
  ["JPEG", join(jpeg(xmpSegment(CITY)), new Uint8Array(PIXELS))],
  ["PNG", png(chunk("IDAT", new Uint8Array(PIXELS)), chunk("iTXt", join("XML:com.adobe.xmp\0\0\0\0\0", CITY)))],
  ["TIFF", tiffWithPixelsFirst()],
  ["JPEG XL", join(u32be(12), "JXL \r\n\x87\n", box("jxlc", new Uint8Array(PIXELS)), box("xml ", CITY))],
];

describe("reading by ranges", () => {
  test.each(large)("%s: 20 MB of pixels are not read", async (_format, bytes) => {
    const source = counted(bytes);
    const found = await findBlocks(source, LIMITS, new ProblemList(null));
    expect(found.xmp).toHaveLength(1);
    expect(source.asked).toBeLessThan(100_000);
  });

  test("a file is read as its bytes are", async () => {
    const folder = await mkdtemp(joinPath(tmpdir(), "cutline-"));
    try {
      for (const [format, bytes] of large) {
        const file = joinPath(folder, format);
        await writeFile(file, bytes);
        const [fromFile, fromBytes] = [await readMetadata(file), await readMetadata(bytes)];
        expect(fromFile.readings).toEqual(fromBytes.readings);
        expect(fromFile.metadata.city).toBe("Mosul");
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("a file cut while it is read gives fewer bytes, and no endless wait", async () => {
    const folder = await mkdtemp(joinPath(tmpdir(), "cutline-"));
    const file = joinPath(folder, "a");
    await writeFile(file, "short");
    const handle = await open(file);
    try {
      const source = fileSource(handle, 1000, (cause) => new Error("unread", { cause }));
      expect((await source.read({ offset: 0, length: 1000 })).length).toBe(5);
    } finally {
      await handle.close();
      await rm(folder, { recursive: true });
    }
  });
});
