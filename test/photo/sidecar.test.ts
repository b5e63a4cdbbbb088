import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readMetadata } from "../../src/photo/index.js";
import { jpeg, packet, utf8, xmpSegment } from "./make.js";

const headline = (text: string, attributes = "") =>
  utf8(packet(`<photoshop:Headline>${text}</photoshop:Headline>`, attributes));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cutline-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(files: Record<string, Uint8Array>) {
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
}

const read = (name: string, options = {}) => readMetadata(join(folder, name), options);

interface SidecarCase {
  why: string;
  files: Record<string, Uint8Array>;
  want: string | null;
}

const cases: SidecarCase[] = [
  {
    why: "name.ext.xmp belongs to that file",
    files: { "a.jpg": jpeg(), "a.jpg.xmp": headline("OWN"), "a.xmp": headline("SHARED") },
    want: "OWN",
  },
  {
    why: "name.xmp belongs to the one picture of that name",
    files: { "a.jpg": jpeg(), "a.xmp": headline("SHARED"), "ab.nef": jpeg() },
    want: "SHARED",
  },
  {
    why: "name.xmp beside two pictures of that name belongs to neither",
    files: { "a.jpg": jpeg(), "a.nef": jpeg(), "a.xmp": headline("SHARED") },
    want: null,
  },
  {
    why: "a text of the same name is no picture",
    files: { "a.jpg": jpeg(), "a.txt": utf8("x"), "a.xmp": headline("SHARED") },
    want: "SHARED",
  },
  {
    why: "name.xmp that names this picture's ending is this picture's",
    files: {
      "a.jpg": jpeg(),
      "a.nef": jpeg(),
      "a.xmp": headline("NAMED", 'photoshop:SidecarForExtension="JPG"'),
    },
    want: "NAMED",
  },
  {
    why: "name.xmp that names another ending is not",
    files: { "a.jpg": jpeg(), "a.xmp": headline("NAMED", 'photoshop:SidecarForExtension="NEF"') },
    want: null,
  },
  {
    why: "XMP inside the picture comes before its sidecar",
    files: {
      "a.jpg": jpeg(xmpSegment(headline("INSIDE"))),
      "a.xmp": headline("SHARED"),
    },
    want: "INSIDE",
  },
];

describe("sidecars", () => {
  test.each(cases)("$why", async ({ files, want }) => {
    await put(files);
    expect((await read("a.jpg")).metadata.headline).toBe(want);
  });

  test("are left alone when they are not wanted", async () => {
    await put({ "a.jpg": jpeg(), "a.xmp": headline("SHARED") });
    const { metadata, blocks } = await read("a.jpg", { sidecars: false });
    expect([metadata.headline, blocks.sidecar]).toEqual([null, null]);
  });

  test("their readings say where they come from", async () => {
    await put({ "a.jpg": jpeg(), "a.xmp": headline("SHARED") });
    const { sources, blocks } = await read("a.jpg");
    expect(sources.headline?.readings[0]?.from).toBe("sidecar");
    expect(blocks.sidecar).toBe(join(folder, "a.xmp"));
  });

  test("one that is too large is a problem of its picture", async () => {
    await put({ "a.jpg": jpeg(), "a.xmp": headline("SHARED") });
    const { problems } = await read("a.jpg", { limits: { maxBlockBytes: 100 } });
    expect(problems.map(({ code }) => code)).toContain("TOO_LARGE");
  });
});
