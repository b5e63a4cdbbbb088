import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readMetadata } from "../../src/photo/index.js";
import { sharedFolder } from "./shared.js";

/** Values that ExifTool 13.59 reads from the same files. */
interface ManifestFile {
  file: string;
  what: string;
  expect: Record<string, string | number | string[]>;
}

const folder = sharedFolder("images");

const TAG_BY_KEY: Record<string, [from: string, tag: string]> = {
  "iptc.caption": ["iptc", "IPTC:2:120"],
  "iptc.headline": ["iptc", "IPTC:2:105"],
  "iptc.byline": ["iptc", "IPTC:2:80"],
  "iptc.credit": ["iptc", "IPTC:2:110"],
  "iptc.city": ["iptc", "IPTC:2:90"],
  "xmp.description": ["xmp", "dc:description"],
  "xmp.headline": ["xmp", "photoshop:Headline"],
  "xmp.creator": ["xmp", "dc:creator"],
  "xmp.rights": ["xmp", "dc:rights"],
  "xmp.city": ["xmp", "photoshop:City"],
  "exif.imageDescription": ["exif", "IFD0:ImageDescription"],
  "exif.artist": ["exif", "IFD0:Artist"],
  "exif.make": ["exif", "IFD0:Make"],
  "exif.model": ["exif", "IFD0:Model"],
};

/** ExifTool reads unmarked UTF-8 as Latin-1 and shows mojibake there. */
const MOJIBAKE = "seed/defect-iptc-utf8-nocharset.jpg";

const plain = (value: unknown) =>
  [value].flat().map((item) => String(item).replace(/\0+$/u, "").replace(/\r\n?/gu, "\n").normalize("NFC").trim());

describe.skipIf(folder === null)("the shared pictures (skipped where ../shared is missing)", () => {
  const files: ManifestFile[] =
    folder === null ? [] : JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")).files;

  test("at least 99 % of the values are ExifTool's", async () => {
    let values = 0;
    const missed: string[] = [];
    for (const { file, expect: wanted } of files) {
      if (file === MOJIBAKE) continue;
      const { readings } = await readMetadata(join(folder!, file), { sidecars: false });
      for (const [key, [from, tag]] of Object.entries(TAG_BY_KEY)) {
        if (wanted[key] === undefined || plain(wanted[key]).join("") === "") continue;
        values++;
        const found = readings.findLast((r) => r.from === from && r.tag === tag && r.language === null);
        if (JSON.stringify(plain(found?.value)) !== JSON.stringify(plain(wanted[key]))) missed.push(`${file} ${key}`);
      }
    }
    expect(values).toBeGreaterThan(350);
    console.info(`${values - missed.length} of ${values} values equal`, missed);
    expect(missed.length / values).toBeLessThan(0.01);
  });
});
