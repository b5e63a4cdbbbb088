import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { linkResultSchema, recordSchemas, toJsonSchema, toSarif } from "../../src/handon/index.js";
import { linkCaptions } from "../../src/link/index.js";
import { photo, result } from "../link/build.js";
import { full } from "./samples.js";

const names = Object.keys(recordSchemas) as (keyof typeof recordSchemas)[];
const linked = linkCaptions(
  ["A tent near Qaim on May 2, 2017. / AFP / A B CEE", "Tents near Qaim on May 2, 2017. / AFP / A B CEE"],
  [photo("a.jpg", { description: "A tent near Qaim on May 2, 2017. / AFP / A B CEE" }), photo("b.jpg")],
);

describe("the records' schemas", () => {
  test("what linking gives is accepted, also after a trip through JSON", () => {
    expect(linked.records).toHaveLength(1);
    expect(linkResultSchema.parse(linked)).toEqual(linked);
    expect(linkResultSchema.parse(JSON.parse(JSON.stringify(result([full]))))).toEqual(result([full]));
  });

  test("a field that is none and a value of another type are refused", () => {
    expect(linkResultSchema.safeParse({ ...linked, more: 1 }).success).toBe(false);
    expect(linkResultSchema.safeParse({ ...linked, records: [{ ...linked.records[0], score: "0.9" }] }).success).toBe(
      false,
    );
  });

  test.each(names)("the JSON Schema of %s compiles in strict draft 2020-12", (name) => {
    expect(() => new Ajv2020({ strict: true, strictTuples: false }).compile(toJsonSchema(name))).not.toThrow();
  });

  test("the JSON Schema accepts what zod accepts", () => {
    const check = new Ajv2020({ strict: false }).compile(toJsonSchema("LinkResult"));
    check(JSON.parse(JSON.stringify(linked)));
    expect(check.errors).toBeNull();
    expect(check({ ...linked, records: 1 })).toBe(false);
  });
});

describe("toSarif", () => {
  test("one result for each finding, at its file as a URI, levels as SARIF has them", () => {
    const log = toSarif(
      result(
        [
          {
            ...full,
            discrepancies: [
              {
                kind: "date",
                severity: "error",
                file: "photos/tent 1.jpg",
                caption: "c",
                a: "1",
                b: "2",
                rule: "dates",
              },
            ],
          },
        ],
        {
          discrepancies: [
            {
              kind: "duplicate-file",
              severity: "info",
              file: "C:\\p\\ä.jpg",
              caption: null,
              a: "",
              b: "",
              rule: "twice",
            },
          ],
        },
      ),
    );
    expect(log).toMatchObject({
      version: "2.1.0",
      runs: [
        {
          results: [
            {
              ruleId: "duplicate-file",
              level: "note",
              locations: [{ physicalLocation: { artifactLocation: { uri: "file:///C:/p/%C3%A4.jpg" } } }],
            },
            {
              ruleId: "date",
              level: "error",
              message: { text: "dates: “1” / “2”" },
              locations: [{ physicalLocation: { artifactLocation: { uri: "photos/tent%201.jpg" } } }],
            },
          ],
        },
      ],
    });
  });
});
