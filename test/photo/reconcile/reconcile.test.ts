import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { PhotoMetadata } from "../../../src/model.js";
import type { ReconcilePolicy } from "../../../src/options.js";
import { readMetadata } from "../../../src/photo/index.js";
import {
  alt,
  exifSegment,
  iptc,
  jpeg,
  packet,
  photoshopSegment,
  resource,
  type Tag,
  tiff,
  xmpSegment,
} from "../make.js";

interface Blocks {
  exif?: Tag[];
  exifIfd?: Tag[];
  iptc?: [number, string][];
  xmp?: string;
  /** "current": the digest of the IPTC block; "stale": of another one. */
  digest?: "current" | "stale";
}

function photo({ exif, exifIfd, iptc: datasets, xmp, digest }: Blocks): Uint8Array {
  const segments: Uint8Array[] = [];
  if (exif || exifIfd) segments.push(exifSegment(tiff(exif ?? [], exifIfd)));
  if (datasets) {
    const block = iptc(datasets, true);
    const md5 = createHash("md5")
      .update(block)
      .update(digest === "stale" ? "x" : "")
      .digest();
    segments.push(photoshopSegment(resource(0x0404, block), ...(digest ? [resource(0x0425, md5)] : [])));
  }
  if (xmp) segments.push(xmpSegment(packet(xmp)));
  return jpeg(...segments);
}

const description = (text: string) => `<dc:description>${alt(["x-default", text])}</dc:description>`;
const city = (text: string) => `<photoshop:City>${text}</photoshop:City>`;
const LONG = "A long caption about a tent in the rain near the border. ".repeat(50).trim();

interface ReconcileCase {
  why: string;
  blocks: Blocks;
  policy?: ReconcilePolicy;
  want: Partial<PhotoMetadata>;
  rule?: [keyof PhotoMetadata, string];
}

const cases: ReconcileCase[] = [
  {
    why: "MWG: EXIF speaks first",
    blocks: { exif: [[0x010e, 2, "From EXIF\0"]], iptc: [[120, "From IPTC"]], xmp: description("From XMP") },
    want: { description: "From EXIF" },
    rule: ["description", "mwg/exif"],
  },
  {
    why: "MWG: a camera's own words are as good as none",
    blocks: { exif: [[0x010e, 2, "OLYMPUS DIGITAL CAMERA         \0"]], iptc: [[120, "From IPTC"]] },
    want: { description: "From IPTC" },
    rule: ["description", "only"],
  },
  {
    why: "MWG: a caption that quotes a camera's words is a caption",
    blocks: { exif: [[0x010e, 2, "An OLYMPUS DIGITAL CAMERA on a table\0"]], iptc: [[120, "From IPTC"]] },
    want: { description: "An OLYMPUS DIGITAL CAMERA on a table" },
  },
  {
    why: "a telephone's mode in EXIF is as good as nothing",
    blocks: { exif: [[0x010e, 2, "cof\0"]], xmp: description("From XMP") },
    want: { description: "From XMP" },
  },
  {
    why: "the same word in a title is somebody's",
    blocks: { xmp: `<photoshop:Headline>Default</photoshop:Headline>` },
    want: { headline: "Default" },
  },
  {
    why: "MWG: without a digest XMP is the newer",
    blocks: { iptc: [[120, "From IPTC"]], xmp: description("From XMP") },
    want: { description: "From XMP" },
    rule: ["description", "mwg/no-digest-xmp"],
  },
  {
    why: "MWG: a current digest says that XMP is the newer",
    blocks: { iptc: [[120, "From IPTC"]], xmp: description("From XMP"), digest: "current" },
    want: { description: "From XMP" },
    rule: ["description", "mwg/digest-current-xmp"],
  },
  {
    why: "MWG: a stale digest says that IPTC is the newer",
    blocks: { iptc: [[120, "From IPTC"]], xmp: description("From XMP"), digest: "stale" },
    want: { description: "From IPTC" },
    rule: ["description", "mwg/digest-stale-iptc"],
  },
  {
    why: "MWG: an IPTC text cut at its limit does not replace the whole one",
    blocks: { iptc: [[120, LONG.slice(0, 2000)]], xmp: description(LONG), digest: "stale" },
    want: { description: LONG },
    rule: ["description", "mwg/truncated-iptc"],
  },
  {
    why: "MWG: an IPTC text that is only shorter was shortened by someone",
    blocks: { iptc: [[120, LONG.slice(0, 100)]], xmp: description(LONG), digest: "stale" },
    want: { description: LONG.slice(0, 100) },
    rule: ["description", "mwg/digest-stale-iptc"],
  },
  {
    why: "blocks that agree need no rule",
    blocks: { exif: [[0x010e, 2, "Same\0"]], iptc: [[120, "Same"]], xmp: description("Same"), digest: "stale" },
    want: { description: "Same" },
    rule: ["description", "agree"],
  },
  {
    why: "xmp-first",
    blocks: { exif: [[0x010e, 2, "From EXIF\0"]], iptc: [[120, "From IPTC"]], xmp: description("From XMP") },
    policy: "xmp-first",
    want: { description: "From XMP" },
    rule: ["description", "xmp-first"],
  },
  {
    why: "iptc-first",
    blocks: { exif: [[0x010e, 2, "From EXIF\0"]], iptc: [[120, "From IPTC"]], xmp: description("From XMP") },
    policy: "iptc-first",
    want: { description: "From IPTC" },
    rule: ["description", "iptc-first"],
  },
  {
    why: "a caller's rule chooses for every property",
    blocks: { iptc: [[120, "From IPTC"]], xmp: description("From XMP") + city("Mosul") },
    policy: (property, readings) => readings.find(({ from }) => from === "iptc" && property === "description") ?? null,
    want: { description: "From IPTC", city: null },
    rule: ["description", "caller"],
  },
  {
    why: "the place shown comes before the older place properties",
    blocks: {
      xmp: `${city("Baghdad")}<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>Mosul</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>`,
    },
    want: { city: "Mosul" },
  },
  {
    why: "names packed into EXIF Artist, one of them quoted",
    blocks: { exif: [[0x013b, 2, 'ANNA ONE; "BEN; TWO"; CARL\0']] },
    want: { creators: ["ANNA ONE", "BEN; TWO", "CARL"] },
  },
  {
    why: "XPAuthor counts only where nothing else names the photographer",
    blocks: { exif: [[0x9c9d, 1, new Uint8Array(Buffer.from("WINDOWS", "utf16le"))]], iptc: [[80, "ANNA ONE"]] },
    want: { creators: ["ANNA ONE"] },
  },
  {
    why: "EXIF's date takes its sub-seconds and offset",
    blocks: {
      exifIfd: [
        [0x9003, 2, "2017:11:02 14:37:52\0"],
        [0x9011, 2, "+03:00\0"],
        [0x9291, 2, "27\0"],
      ],
    },
    want: { dateCreated: "2017-11-02T14:37:52.27+03:00" },
  },
  {
    why: "a date without an offset gets none",
    blocks: { exifIfd: [[0x9003, 2, "2017:11:02 14:37:52\0"]] },
    want: { dateCreated: "2017-11-02T14:37:52" },
  },
  {
    why: "a camera without a clock set gives no date, so IPTC's counts",
    blocks: {
      exifIfd: [[0x9003, 2, "0000:00:00 00:00:00\0"]],
      iptc: [
        [55, "20171103"],
        [60, "110415+0300"],
      ],
    },
    want: { dateCreated: "2017-11-03T11:04:15+03:00" },
  },
  {
    why: "a date in IPTC with an unknown day is a month",
    blocks: { iptc: [[55, "20171100"]] },
    want: { dateCreated: "2017-11" },
  },
  {
    why: "an empty text is absent, as a blank one",
    blocks: { iptc: [[105, "   "]], xmp: city("") },
    want: { headline: null, city: null },
  },
];

describe("reconcile", () => {
  test.each(cases)("$why", async ({ blocks, policy, want, rule }) => {
    const { metadata, sources } = await readMetadata(photo(blocks), policy ? { policy } : {});
    expect(metadata).toMatchObject(want);
    if (rule) expect(sources[rule[0]]?.rule).toBe(rule[1]);
  });

  test("every reading is kept, one of them chosen", async () => {
    const { sources } = await readMetadata(
      photo({ exif: [[0x010e, 2, "From EXIF\0"]], iptc: [[120, "From IPTC"]], xmp: description("From XMP") }),
    );
    expect(sources.description?.readings).toEqual([
      { from: "exif", tag: "IFD0:ImageDescription", value: "From EXIF", chosen: true },
      { from: "iptc", tag: "IPTC:2:120", value: "From IPTC", chosen: false },
      { from: "xmp", tag: "dc:description", value: "From XMP", chosen: false },
    ]);
  });

  test("a file without metadata has every property, absent", async () => {
    const { metadata, sources } = await readMetadata(jpeg());
    expect(Object.entries(metadata).filter(([, value]) => !(value === null || value === false))).toEqual([
      ["creators", []],
      ["licensorUrls", []],
      ["keywords", []],
      ["supplementalCategories", []],
      ["personsShown", []],
      ["documentIds", []],
    ]);
    expect(sources).toEqual({});
  });
});
