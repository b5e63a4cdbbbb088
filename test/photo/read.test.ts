import { describe, expect, test } from "vitest";
import { readMetadata, readPhoto } from "../../src/photo/index.js";
import type { PhotoMetadata } from "../../src/model.js";
import { fixture } from "./fixtures.js";

const CHILDREN =
  "Iraqi children, displaced from the city of al-Qaim, stand outside a tent near al-Qaim, in western Anbar province, on the Syrian border on November 2, 2017. / AFP / AHMAD AL-RUBAYE";
const CHILD =
  "An Iraqi child, displaced from the city of al-Qaim, stands outside a tent near al-Qaim, in western Anbar province, on the Syrian border on November 2, 2017. / AFP / AHMAD AL-RUBAYE";

interface MetadataCase {
  why: string;
  file: string;
  want: Partial<PhotoMetadata>;
  /** Property and the rule that chose it. */
  rules?: Partial<Record<keyof PhotoMetadata, string>>;
  problems?: string[];
}

const cases: MetadataCase[] = [
  {
    why: "IPTC marked as UTF-8 keeps Arabic",
    file: "defect-iptc-utf8-charset.jpg",
    want: {
      description: "أطفال عراقيون نازحون من مدينة القائم. / أ ف ب / أحمد الربيعي",
      creators: ["JOSÉ GARCÍA NÚÑEZ"],
    },
  },
  {
    why: "unmarked IPTC that is valid UTF-8 is UTF-8",
    file: "defect-iptc-utf8-nocharset.jpg",
    want: {
      description: "Un niño desplazado. / AFP / JOSÉ GARCÍA NÚÑEZ",
      creators: ["JOSÉ GARCÍA NÚÑEZ"],
    },
  },
  {
    why: "unmarked IPTC that is no UTF-8 is windows-1252",
    file: "defect-iptc-latin1-nocharset.jpg",
    want: {
      description: "Un niño desplazado, el 2 de noviembre de 2017. / AFP / JOSÉ GARCÍA NÚÑEZ",
      creators: ["JOSÉ GARCÍA NÚÑEZ"],
    },
  },
  {
    why: "a current digest says that XMP is the newer",
    file: "defect-digest-current-xmp-differs.jpg",
    want: { description: "NEWER CAPTION IN XMP" },
    rules: { description: "mwg/digest-current-xmp" },
  },
  {
    why: "a stale digest says that IPTC was edited after XMP",
    file: "defect-digest-stale.jpg",
    want: { description: CHILDREN },
    rules: { description: "mwg/digest-stale-iptc" },
  },
  {
    why: "NUL padding is no part of a text",
    file: "defect-padded-nul.jpg",
    want: { description: "PADDED CAPTION / AFP / AHMAD AL-RUBAYE" },
  },
  {
    why: "XML entities are decoded once",
    file: "defect-xmp-entities.jpg",
    want: { description: 'Tom & "Jerry" <b>don\'t</b> & / AFP / A & B', city: "0042" },
  },
  {
    why: "the default language is the one marked x-default",
    file: "defect-xmp-langs.jpg",
    want: { description: CHILDREN },
  },
  {
    why: "two photographers packed into EXIF Artist are two",
    file: "defect-multi-byline.jpg",
    want: { creators: ["AHMAD AL-RUBAYE", "JOHN DOE"] },
  },
  {
    why: "a file cut inside its metadata keeps what stands before the cut",
    file: "defect-truncated.jpg",
    want: { description: CHILDREN },
    problems: ["TRUNCATED"],
  },
  {
    why: "a JPEG with the name of a PNG is read as JPEG, and said",
    file: "defect-jpeg-named.png",
    want: { description: CHILDREN },
    problems: ["FORMAT_MISMATCH"],
  },
  {
    why: "an error page saved as a picture says nothing",
    file: "defect-not-an-image.jpg",
    want: { description: null, creators: [], c2pa: false },
    problems: ["NOT_AN_IMAGE"],
  },
  {
    why: "TIFF: IPTC and XMP in tags of the first directory",
    file: "child-tent.tif",
    want: { description: CHILD, creators: ["AHMAD AL-RUBAYE"] },
  },
  { why: "WebP: EXIF and XMP chunks", file: "child-tent.webp", want: { description: CHILD } },
  { why: "AVIF: EXIF and XMP items", file: "child-tent.avif", want: { description: CHILD } },
  {
    why: "a picture without metadata takes them from its sidecar",
    file: "child-tent.stripped.jpg",
    want: { description: CHILD, creators: ["AHMAD AL-RUBAYE"] },
    rules: { description: "only" },
  },
];

describe("readMetadata", () => {
  test.each(cases)("$why", async ({ file, want, rules, problems }) => {
    const record = await readMetadata(fixture(file));
    expect(record.metadata).toMatchObject(want);
    for (const [property, rule] of Object.entries(rules ?? {})) {
      expect(record.sources[property as keyof PhotoMetadata]?.rule).toBe(rule);
    }
    expect(record.problems.map(({ code }) => code)).toEqual(problems ?? []);
  });

  test("an empty file is a problem, not an error", async () => {
    const { problems, format } = await readMetadata(new Uint8Array(0));
    expect(problems.map(({ code }) => code)).toEqual(["EMPTY_FILE"]);
    expect(format).toBeNull();
  });
});

describe("readPhoto", () => {
  test("gives the caption taken apart, the checksum, and the upright size", async () => {
    const photo = await readPhoto(fixture("defect-orientation6.jpg"), { fingerprint: false });
    expect(photo).toMatchObject({ format: "jpeg", orientation: 6, fingerprint: null });
    expect(photo.width! < photo.height!).toBe(true);
    expect(photo.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(photo.caption).toMatchObject({ agencies: ["AFP"], creators: ["AHMAD AL-RUBAYE"] });
  });

  test("throws a typed error for a file that is not there", async () => {
    await expect(readPhoto(fixture("none.jpg"))).rejects.toMatchObject({ code: "PHOTO_UNREADABLE" });
  });
});
