import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { ExifTool } from "exiftool-vendored";
import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { toCsv, toExifToolJson } from "../../src/handon/index.js";
import { merged, photo, record } from "../link/build.js";
import { bare, full } from "./samples.js";

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });
const withCity = (city: string) => record(merged("A tent."), [photo("a.jpg", { city })]);
const cityIn = (csv: string): string | undefined => rowsOf(csv)[0]?.City;

describe("toCsv", () => {
  test.each([
    { why: "a formula", cell: '=HYPERLINK("http://evil.example")', want: '\'=HYPERLINK("http://evil.example")' },
    { why: "a plus", cell: "+1", want: "'+1" },
    { why: "a minus", cell: "-2+3", want: "'-2+3" },
    { why: "an at sign", cell: "@SUM(A1)", want: "'@SUM(A1)" },
    { why: "a tab", cell: "\t=1", want: "'\t=1" },
    { why: "a carriage return", cell: "\r=1", want: "'\r=1" },
    { why: "a full-width equals sign", cell: "＝1", want: "'＝1" },
    { why: "a formula's sign inside is text", cell: "a=1", want: "a=1" },
    { why: "quotes, commas and lines are kept", cell: 'a "b", c\nd', want: 'a "b", c\nd' },
  ])("$why", ({ cell, want }) => {
    expect(cityIn(toCsv(withCity(cell)))).toBe(want);
  });

  test("a header and a row for each record, CRLF, a byte order mark when asked", () => {
    const csv = toCsv([full, bare], { bom: true });
    expect(csv.startsWith("\uFEFFFile,Renditions,Caption,Photographer")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(rowsOf(csv)).toMatchObject([
      { File: "photos/tent 1.jpg", Photographer: "AHMAD AL-RUBAYE", Agency: "AFP", Score: "0.97" },
      { File: "b.jpg", Caption: "A tent." },
    ]);
  });

  test("any cell comes back through csv-parse as csv-stringify would have written it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }).filter((cell) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(cell)),
        (cell) => {
          const csv = toCsv(withCity(cell), { delimiter: ";" });
          const rows: string[][] = parse(csv, { delimiter: ";" });
          expect(rows[1]?.[rows[0]!.indexOf("City")]).toBe(cell);
          const peer: string = stringify([[cell]], { delimiter: ";" });
          expect(parse(peer, { delimiter: ";", skip_empty_lines: false })[0]?.[0] ?? "").toBe(cell);
        },
      ),
    );
  });
});

describe("the forms that ExifTool imports", () => {
  test("one row or object for each file, SourceFile first", () => {
    expect(toExifToolJson(full).map((tags) => Object.keys(tags)[0])).toEqual(["SourceFile", "SourceFile"]);
    expect(toExifToolJson(full)[0]).toMatchObject({
      SourceFile: "photos/tent 1.jpg",
      "IPTC:By-line": ["AHMAD AL-RUBAYE"],
      "IPTC:DateCreated": "2017:11:02",
      "IPTC:TimeCreated": "14:41:03+03:00",
      "XMP-photoshop:DateCreated": "2017:11:02 14:41:03+03:00",
    });
    expect(rowsOf(toCsv(full, { form: "exiftool" })).map((row) => row.SourceFile)).toEqual([
      "photos/tent 1.jpg",
      "photos/tent 1 web.jpg",
    ]);
  });

  test("ExifTool takes them and the file says them afterwards", async () => {
    const folder = await mkdtemp(join(tmpdir(), "cutline-exiftool-"));
    const exiftool = new ExifTool();
    try {
      const file = join(folder, "a.jpg");
      await sharp({ create: { width: 16, height: 16, channels: 3, background: "#888" } })
        .jpeg()
        .toFile(file);
      const one = { ...full, photos: [{ ...full.photos[0]!, file }] };
      await writeFile(join(folder, "tags.csv"), toCsv(one, { form: "exiftool" }));
      await exiftool.write(
        file,
        {},
        {
          writeArgs: [
            `-csv=${join(folder, "tags.csv")}`,
            "-sep",
            "; ",
            "-codedcharacterset=utf8",
            "-overwrite_original",
          ],
        },
      );
      const tags: Record<string, unknown> = await exiftool.readRaw(file, ["-G1"]);
      expect(tags).toMatchObject({
        "IPTC:By-line": "AHMAD AL-RUBAYE",
        "IPTC:Keywords": ["tent", "child & camp", "ünïcode"],
        "XMP-dc:Subject": ["tent", "child & camp", "ünïcode"],
        "XMP-photoshop:City": "AL-QAIM",
      });
    } finally {
      await exiftool.end();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
