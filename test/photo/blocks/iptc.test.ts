import { describe, expect, test } from "vitest";
import { readIptc } from "../../../src/photo/blocks/iptc.js";
import { ProblemList } from "../../../src/photo/problems.js";
import { ascii, iptc, join, u16be, utf8 } from "../make.js";

interface IptcCase {
  why: string;
  block: Uint8Array;
  want: [id: string, text: string][];
  problems?: string[];
}

const MAN = "رجل يقف أمام خيمة";

const cases: IptcCase[] = [
  {
    why: "a marked block is UTF-8",
    block: iptc([[120, "Ein Kind spielt in Köln"]], true),
    want: [["2:120", "Ein Kind spielt in Köln"]],
  },
  {
    why: "an unmarked block that is valid UTF-8 is UTF-8",
    block: iptc([[120, MAN]]),
    want: [["2:120", MAN]],
  },
  {
    why: "an unmarked block of Latin letters is windows-1252, curly quotes included",
    block: iptc([[120, ascii("\x93Caf\xe9\x94")]]),
    want: [["2:120", "“Café”"]],
  },
  {
    why: "an unmarked block whose high bytes make Arabic words is windows-1256",
    block: iptc([[120, ascii("\xd1\xcc\xe1 \xed\xde\xdd \xc3\xe3\xc7\xe3 \xce\xed\xe3\xc9")]]),
    want: [["2:120", MAN]],
  },
  {
    why: "one Latin value among UTF-8 values of a marked block does not turn them all to Latin",
    block: iptc(
      [
        [120, "Übung in Zürich"],
        [105, "Größe"],
        [80, ascii("J\xfcrgen")],
      ],
      true,
    ),
    want: [
      ["2:120", "Übung in Zürich"],
      ["2:105", "Größe"],
      ["2:80", "J\ufffdrgen"],
    ],
  },
  {
    why: "NUL padding at a value's end is no part of it",
    block: iptc([[105, "HEADLINE\0\0\0"]]),
    want: [["2:105", "HEADLINE"]],
  },
  {
    why: "NUL padding at the block's end is no damage",
    block: join(iptc([[105, "HEADLINE"]]), new Uint8Array(40)),
    want: [["2:105", "HEADLINE"]],
  },
  {
    why: "a repeated dataset is kept each time",
    block: iptc([
      [25, "war"],
      [25, "tent"],
    ]),
    want: [
      ["2:25", "war"],
      ["2:25", "tent"],
    ],
  },
  {
    why: "a long value gives its length in four bytes",
    block: join(Uint8Array.of(0x1c, 2, 120, 0x80, 4, 0, 0, 0, 5), "HELLO"),
    want: [["2:120", "HELLO"]],
  },
  {
    why: "records other than 2 are no captions",
    block: join(Uint8Array.of(0x1c, 3, 120), u16be(3), "pix", iptc([[120, "A tent."]])),
    want: [["2:120", "A tent."]],
  },
  {
    why: "a value that claims more bytes than there are ends the reading",
    block: join(iptc([[105, "HEADLINE"]]), Uint8Array.of(0x1c, 2, 120, 0x40, 0), "cut"),
    want: [["2:105", "HEADLINE"]],
    problems: ["BLOCK_DAMAGED"],
  },
  {
    why: "a length of more than eight bytes is damage, not a number",
    block: join(iptc([[105, "HEADLINE"]]), Uint8Array.of(0x1c, 2, 120, 0xff, 0xff), "x".repeat(40)),
    want: [["2:105", "HEADLINE"]],
    problems: ["BLOCK_DAMAGED"],
  },
  {
    why: "a block that is no IIM has no values",
    block: utf8("This is a caption, and no IIM."),
    want: [],
    problems: ["BLOCK_DAMAGED"],
  },
];

describe("readIptc", () => {
  test.each(cases)("$why", ({ block, want, problems }) => {
    const list = new ProblemList(null);
    expect(readIptc(block, list).datasets.map(({ id, text }) => [id, text])).toEqual(want);
    expect(list.items.map(({ code }) => code)).toEqual(problems ?? []);
  });

  test("a block with its bytes reversed word by word is turned back", () => {
    const block = join(iptc([[105, "HEADLINE OF A STORY"]]), new Uint8Array(3));
    const swapped = new Uint8Array(block.length & ~3);
    for (let at = 0; at < swapped.length; at += 4) swapped.set(block.slice(at, at + 4).reverse(), at);
    const list = new ProblemList(null);
    expect(readIptc(swapped, list).datasets).toEqual([{ id: "2:105", text: "HEADLINE OF A STORY" }]);
  });
});
