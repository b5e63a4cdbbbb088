import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ExifTool } from "exiftool-vendored";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pictureFields, toXmpPacket, toXmpSidecar } from "../../src/handon/index.js";
import { readPhoto } from "../../src/photo/index.js";
import { bare, full } from "./samples.js";

let folder = "";
let exiftool: ExifTool;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cutline-xmp-"));
  exiftool = new ExifTool();
  await writeFile(join(folder, "a.xmp"), toXmpSidecar(full));
  await sharp({ create: { width: 64, height: 48, channels: 3, background: "#888" } })
    .jpeg()
    .toFile(join(folder, "a.jpg"));
});
afterAll(async () => {
  await exiftool.end();
  await rm(folder, { recursive: true, force: true });
});

const fields = pictureFields(full);

describe("toXmpSidecar", () => {
  test("our own reader gives back every field of the sidecar", async () => {
    const { metadata, problems } = await readPhoto(join(folder, "a.jpg"));
    expect(problems).toEqual([]);
    const { id, agencies, distributors, language, flags, ...kept } = fields;
    expect({ id, agencies, distributors, language, flags }).toBeDefined();
    expect(metadata).toMatchObject(kept);
  });

  test("ExifTool reads the same values under its names, and warns of nothing", async () => {
    const tags: Record<string, unknown> = await exiftool.readRaw(join(folder, "a.xmp"), ["-G1", "-struct", "-n"]);
    expect(Object.keys(tags).filter((tag) => tag.endsWith(":Warning") || tag === "Warning")).toEqual([]);
    expect(tags).toMatchObject({
      "XMP-dc:Description": fields.description,
      "XMP-dc:Creator": fields.creators,
      "XMP-dc:Rights": fields.copyrightNotice,
      "XMP-dc:Title": fields.title,
      "XMP-dc:Subject": fields.keywords,
      "XMP-photoshop:Headline": fields.headline,
      "XMP-photoshop:AuthorsPosition": fields.creatorJobTitle,
      "XMP-photoshop:Credit": fields.creditLine,
      "XMP-photoshop:Source": fields.source,
      "XMP-photoshop:Instructions": fields.instructions,
      "XMP-photoshop:TransmissionReference": fields.jobId,
      "XMP-photoshop:CaptionWriter": fields.descriptionWriter,
      "XMP-photoshop:DateCreated": "2017:11:02 14:41:03+03:00",
      "XMP-photoshop:City": fields.city,
      "XMP-photoshop:State": fields.provinceState,
      "XMP-photoshop:Country": fields.country,
      "XMP-photoshop:Category": fields.category,
      "XMP-photoshop:SupplementalCategories": fields.supplementalCategories,
      "XMP-photoshop:Urgency": 4,
      "XMP-iptcCore:Location": fields.sublocation,
      "XMP-iptcCore:CountryCode": fields.countryCode,
      "XMP-iptcCore:AltTextAccessibility": fields.altText,
      "XMP-iptcCore:ExtDescrAccessibility": fields.extendedDescription,
      "XMP-iptcExt:PersonInImage": fields.personsShown,
      "XMP-iptcExt:DigitalSourceType": fields.digitalSourceType,
      "XMP-xmpRights:UsageTerms": fields.rightsUsageTerms,
      "XMP-xmpRights:WebStatement": fields.webStatementOfRights,
      "XMP-plus:Licensor": [{ LicensorURL: fields.licensorUrls[0] }],
    });
  });

  test("a record with next to nothing is a complete packet all the same", () => {
    const packet = toXmpSidecar(bare);
    expect(packet).toMatch(/^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>/u);
    expect(packet).toContain('<rdf:li xml:lang="x-default">A tent.</rdf:li>');
    expect(packet).not.toContain("photoshop:Credit>");
  });

  test("any text at all gives well-formed XML that says it back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const packet = toXmpPacket({ ...fields, headline: text, keywords: [text] });
        let read = "";
        let inside = false;
        const parser = new SaxesParser({ xmlns: true });
        parser.on("error", (error) => {
          throw error;
        });
        parser.on("opentag", ({ name }) => {
          inside = name === "photoshop:Headline";
        });
        parser.on("text", (piece) => {
          if (inside) read += piece;
        });
        parser.on("closetag", () => {
          inside = false;
        });
        parser.write(packet).close();
        const allowed = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
        expect(read).toBe(allowed.replaceAll(/\r\n?/gu, "\n"));
      }),
    );
  });

  test("the same record gives the same bytes", async () => {
    expect(await readFile(join(folder, "a.xmp"), "utf8")).toBe(toXmpSidecar(full));
  });
});
