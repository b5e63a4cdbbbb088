import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { type NinjsItem, toNinjs, toSchemaOrg } from "../../src/handon/index.js";
import { result } from "../link/build.js";
import { bare, full } from "./samples.js";
import { ninjsSubset } from "./ninjs-subset.js";

const versions = ["2.1", "3.0"] as const;
const items = [full, bare];

const isUri = (text: string): boolean => URL.canParse(text);
const isDateTime = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u.test(text);
const validator = () =>
  new Ajv2020({ strict: false, allErrors: true, formats: { uri: isUri, "date-time": isDateTime } });

// The schemas of the standard: files named ninjs-schema_2.1.json and so on, as iptc/newsinjson has them.
const published = process.env.CUTLINE_NINJS ?? resolve(import.meta.dirname, "../../../shared/ninjs");

describe.each(versions)("toNinjs %s", (version) => {
  test.each(items)("$id has the names and types of the standard, and no others", (record) => {
    const check = validator().compile(ninjsSubset(version));
    check(toNinjs(record, { version }));
    expect(check.errors).toBeNull();
  });

  const schema = join(published, `ninjs-schema_${version}.json`);
  const isHere = existsSync(schema);
  if (!isHere) console.info(`skipped: no published ninjs ${version} schema at ${schema}`);
  test.skipIf(!isHere).each(items)("$id is valid by the published schema (where it is at hand)", (record) => {
    const ajv = validator();
    ajv.addSchema({ $id: "https://geojson.org/schema/GeoJSON.json" });
    const check = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
    check(toNinjs(record, { version, baseUrl: "https://cdn.example/p/", versionCreated: "2024-01-01T00:00:00Z" }));
    expect(check.errors).toBeNull();
  });
});

describe("toNinjs", () => {
  test("says what the record says", () => {
    expect(toNinjs(full, { baseUrl: "https://cdn.example/p/" })).toMatchObject({
      uri: "https://cdn.example/i/tent.jpg?w=800",
      type: "picture",
      by: "AHMAD AL-RUBAYE",
      contentCreated: "2017-11-02T14:41:03+03:00",
      located: "AL-QAIM",
      urgency: 4,
      renditions: [{ name: "original", href: "https://cdn.example/p/tent%201.jpg", width: 720 }, { width: 480 }],
    });
  });

  test.each(["https://cdn.example/p", "https://cdn.example/p/", "https://cdn.example/p?v=1"])(
    "renditions lie in the folder %s, with or without its last slash",
    (baseUrl) => {
      const [first] = toNinjs(full, { baseUrl }).renditions as { href: string }[];
      expect(first?.href).toBe("https://cdn.example/p/tent%201.jpg");
    },
  );

  test("a folder without an address on the web is a wrong option", () => {
    expect(() => toNinjs(full, { baseUrl: "mailto:desk@example.org" })).toThrow(
      expect.objectContaining({ code: "INVALID_OPTIONS" }),
    );
  });

  test("2.1 has the same values under lower-case names", () => {
    const lower = JSON.stringify(toNinjs(full, { version: "2.1" }))
      .toLowerCase()
      .replaceAll("2.1", "3.0");
    expect(lower).toBe(JSON.stringify(toNinjs(full, { version: "3.0" })).toLowerCase());
  });

  test("a day without a time is not made into one", () => {
    expect(toNinjs(bare)).not.toHaveProperty("contentCreated");
  });

  test("without a URL the picture is named by its digest, without that by the record", () => {
    const local = { ...full, caption: null };
    expect(toNinjs(local).uri).toBe(`ni:///sha-256;${Buffer.from("ab".repeat(32), "hex").toString("base64url")}`);
    expect(toNinjs(bare).uri).toBe("urn:cutline:caption-bare");
  });

  test("a list or a result gives a list", () => {
    const list: NinjsItem[] = toNinjs(result([full, bare]));
    expect(list).toHaveLength(2);
    expect(toNinjs([])).toEqual([]);
  });

  test("an option that is no option is refused", () => {
    expect(() => toNinjs(full, { version: "4" as "3.0" })).toThrow(/version/u);
  });
});

describe("toSchemaOrg", () => {
  test("has the properties that search engines read", () => {
    expect(toSchemaOrg(full)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "ImageObject",
      contentUrl: "https://cdn.example/i/tent.jpg?w=800",
      creator: [{ "@type": "Person", name: "AHMAD AL-RUBAYE" }],
      creditText: expect.stringContaining("AFP"),
      copyrightNotice: "AFP OR LICENSORS",
      license: "https://example.com/rights?a=1&b=2",
      acquireLicensePage: "https://example.com/licence",
      dateCreated: "2017-11-02T14:41:03+03:00",
    });
  });

  test("holds nothing that is not known", () => {
    expect(Object.keys(toSchemaOrg(bare)).sort()).toEqual([
      "@context",
      "@type",
      "caption",
      "height",
      "identifier",
      "width",
    ]);
  });
});
