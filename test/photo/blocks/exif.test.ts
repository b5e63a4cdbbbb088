import { describe, expect, test } from "vitest";
import { readMetadata } from "../../../src/photo/index.js";
import { ascii, exifSegment, jpeg, join, type Tag, tiff, utf8 } from "../make.js";

const UNICODE = ascii("UNICODE\0");
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

interface ExifCase {
  why: string;
  ifd0?: Tag[];
  exif?: Tag[];
  gps?: Tag[];
  little?: boolean;
  want: Record<string, unknown>;
}

const cases: ExifCase[] = [
  {
    why: "text ends at its first NUL",
    ifd0: [[0x010e, 2, "A tent.\0 garbage"]],
    want: { "IFD0:ImageDescription": "A tent." },
  },
  {
    why: "text written as UTF-8 is UTF-8",
    ifd0: [[0x013b, 2, "JOSÉ GARCÍA\0"]],
    want: { "IFD0:Artist": "JOSÉ GARCÍA" },
  },
  {
    why: "text that is no UTF-8 is windows-1252",
    ifd0: [[0x013b, 2, ascii("JOS\xc9 \x8aTEFAN\0")]],
    want: { "IFD0:Artist": "JOSÉ ŠTEFAN" },
  },
  {
    why: "Copyright holds two notices, the photographer's and the editor's",
    ifd0: [[0x8298, 2, "ANNA ONE \0DAILY\0"]],
    want: { "IFD0:Copyright": "ANNA ONE\nDAILY" },
  },
  {
    why: "UserComment in ASCII, blanks behind it left out",
    exif: [[0x9286, 7, "ASCII\0\0\0A tent.   \0\0"]],
    want: { "ExifIFD:UserComment": "A tent." },
  },
  {
    why: "UserComment in UTF-16 of the other byte order than the block's",
    exif: [[0x9286, 7, join(UNICODE, utf16("A tent at dawn"))]],
    want: { "ExifIFD:UserComment": "A tent at dawn" },
  },
  {
    why: "UserComment of blanks alone says nothing",
    exif: [[0x9286, 7, `ASCII\0\0\0${" ".repeat(40)}`]],
    want: {},
  },
  {
    why: "XP texts are UTF-16, low byte first, in any block",
    ifd0: [[0x9c9d, 1, utf16("أحمد\0")]],
    want: { "IFD0:XPAuthor": "أحمد" },
  },
  {
    why: "sub-seconds and offset",
    exif: [
      [0x9003, 2, "2017:11:02 14:37:52\0"],
      [0x9011, 2, "+03:00\0"],
      [0x9291, 2, "27 \0"],
    ],
    want: {
      "ExifIFD:DateTimeOriginal": "2017:11:02 14:37:52",
      "ExifIFD:OffsetTimeOriginal": "+03:00",
      "ExifIFD:SubSecTimeOriginal": "27",
    },
  },
  {
    why: "a position south and west, little-endian",
    little: true,
    gps: [
      [1, 2, "S\0"],
      [2, 5, [34, 1, 30, 1, 0, 1]],
      [3, 2, "W\0"],
      [4, 5, [58, 1, 15, 1, 3600, 100]],
    ],
    want: { "GPS:Position": { latitude: -34.5, longitude: -58.26 } },
  },
  {
    why: "a position without the hemisphere is none",
    gps: [
      [2, 5, [34, 1, 30, 1, 0, 1]],
      [4, 5, [58, 1, 15, 1, 0, 1]],
    ],
    want: {},
  },
  {
    why: "a latitude above 90 degrees is none",
    gps: [
      [1, 2, "N\0"],
      [2, 5, [134, 1, 30, 1, 0, 1]],
      [3, 2, "E\0"],
      [4, 5, [58, 1, 15, 1, 0, 1]],
    ],
    want: {},
  },
  { why: "orientation", ifd0: [[0x0112, 3, [6]]], want: { "IFD0:Orientation": 6 } },
];

async function readingsOf(block: Uint8Array) {
  const { readings, problems } = await readMetadata(jpeg(exifSegment(block)));
  return { values: Object.fromEntries(readings.map(({ tag, value }) => [tag, value])), problems };
}

describe("EXIF", () => {
  test.each(cases)("$why", async ({ ifd0 = [], exif = [], gps = [], little = false, want }) => {
    const { values, problems } = await readingsOf(tiff(ifd0, exif, gps, little));
    expect(values).toEqual(want);
    expect(problems).toEqual([]);
  });

  const block = tiff([
    [0x010f, 2, "Maker of cameras\0"],
    [0x0110, 2, "Model\0"],
  ]);
  const patched = (at: number, ...bytes: number[]) => {
    const copy = block.slice();
    copy.set(bytes, at);
    return copy;
  };

  test.each([
    ["a value whose offset lies outside the block", patched(18, 0xff, 0xff, 0xff, 0xf0), { "IFD0:Model": "Model" }],
    ["a value with four thousand million bytes", patched(14, 0xff, 0xff, 0xff, 0xff), { "IFD0:Model": "Model" }],
    ["an entry of an impossible type", patched(24, 0, 99), { "IFD0:Make": "Maker of cameras" }],
  ])("%s costs that value alone", async (_why, damaged, want) => {
    const { values, problems } = await readingsOf(damaged);
    expect(values).toEqual(want);
    expect(problems.map(({ code }) => code)).toEqual(["BLOCK_DAMAGED"]);
  });

  test("a directory that leads back to itself is read once", async () => {
    const loop = tiff([
      [0x0110, 2, "X\0"],
      [0x8769, 4, [8]],
    ]);
    const { values, problems } = await readingsOf(loop);
    expect(values).toEqual({ "IFD0:Model": "X" });
    expect(problems.map(({ code }) => code)).toEqual(["BLOCK_DAMAGED"]);
  });

  test("a block without a TIFF header is a problem", async () => {
    const { values, problems } = await readingsOf(utf8("no header at all"));
    expect(values).toEqual({});
    expect(problems.map(({ code }) => code)).toEqual(["BLOCK_DAMAGED"]);
  });
});
