import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseCaption } from "../../src/parse/index.js";

/** Labelled lines of third parties: they stay outside the repository and are read where they exist. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const shared = process.env.CUTLINE_SHARED ?? resolve(root, "../shared");
const corpus = join(shared, "corpus/captions.jsonl");
const present = existsSync(corpus);
if (!present) console.info(`skipped: ${corpus} is not there`);

interface LabelledLine {
  readonly id: string;
  readonly kind: "caption" | "not-caption";
  readonly origin: string;
  readonly lang: string;
  readonly line: string;
  readonly body: string | null;
  readonly photographers: readonly string[];
  readonly agencies: readonly string[];
  readonly via: readonly string[];
  readonly date: string | null;
  readonly flags: readonly string[];
  readonly ambiguous: readonly string[];
}

const clean = (text: string | null): string =>
  (text ?? "")
    .normalize("NFC")
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
const set = (values: readonly string[]): string =>
  [...new Set(values.map((value) => clean(value).toLowerCase()))].sort().join("|");

const FIELDS = ["body", "photographers", "agencies", "via", "date", "flags"] as const;
type Field = (typeof FIELDS)[number];

function wrongFields(line: LabelledLine): Field[] {
  const caption = parseCaption(line.line);
  const full = /^\d{4}-\d\d-\d\d$/u.test(caption.dateCreated ?? "") ? caption.dateCreated : null;
  const right: Record<Field, boolean> = {
    body: clean(line.body) === clean(caption.description),
    photographers: set(line.photographers) === set(caption.creators),
    agencies: set(line.agencies) === set(caption.agencies),
    via: set(line.via) === set(caption.distributors),
    date: (line.date ?? null) === full,
    flags: set(line.flags) === set(caption.flags),
  };
  return FIELDS.filter((field) => !line.ambiguous.includes(field) && !right[field]);
}

describe.skipIf(!present)("labelled lines of ../shared (skipped where it does not exist)", () => {
  const lines: LabelledLine[] = present
    ? readFileSync(corpus, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line) as LabelledLine)
    : [];
  const captions = lines.filter((line) => line.kind === "caption");
  const others = lines.filter((line) => line.kind === "not-caption");

  test("each field reaches its floor", () => {
    const wrong = new Map(captions.map((line) => [line.id, wrongFields(line)]));
    const rate = (rows: readonly LabelledLine[], field?: Field): number =>
      rows.filter((line) =>
        field === undefined ? wrong.get(line.id)!.length === 0 : !wrong.get(line.id)!.includes(field),
      ).length / rows.length;
    const show = (rows: readonly LabelledLine[]): string =>
      [
        ...FIELDS.map((field) => `${field} ${(100 * rate(rows, field)).toFixed(1)}`),
        `all ${(100 * rate(rows)).toFixed(1)}`,
      ].join("  ");
    console.info(`captions ${captions.length}: ${show(captions)}`);
    for (const by of ["origin", "lang"] as const) {
      for (const value of new Set(captions.map((line) => line[by]))) {
        const rows = captions.filter((line) => line[by] === value);
        console.info(`${by} ${value.padEnd(12)} n=${String(rows.length).padStart(3)}  ${show(rows)}`);
      }
    }
    expect(rate(captions)).toBeGreaterThanOrEqual(0.88);
    expect(rate(captions, "body")).toBeGreaterThanOrEqual(0.93);
    expect(rate(captions, "photographers")).toBeGreaterThanOrEqual(0.95);
    expect(rate(captions, "agencies")).toBeGreaterThanOrEqual(0.95);
    expect(rate(captions, "via")).toBeGreaterThanOrEqual(0.96);
    expect(rate(captions, "flags")).toBeGreaterThanOrEqual(0.96);
    expect(rate(captions, "date")).toBeGreaterThanOrEqual(0.98);
  });

  test("what is no caption is found, and captions are kept", () => {
    const isCaption = (line: LabelledLine): boolean => parseCaption(line.line).kind !== "not-caption";
    const found = others.filter((line) => !isCaption(line)).length / others.length;
    const lost = captions.filter((line) => !isCaption(line)).length / captions.length;
    console.info(`not-captions found ${(100 * found).toFixed(1)} %, captions lost ${(100 * lost).toFixed(1)} %`);
    expect(found).toBeGreaterThanOrEqual(0.9);
    expect(lost).toBeLessThanOrEqual(0.01);
  });
});
