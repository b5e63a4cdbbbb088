import * as z from "zod";
import { compareTwoStrings } from "string-similarity";
import { wrongInput } from "../input.js";
import type { Caption, CaptionComparison, Difference } from "../model.js";
import { resolveOptions } from "../options.js";
import { parseAt } from "../parse/parse-caption.js";
import { explain } from "./explain.js";
import { type Finding, judge, NO_EVIDENCE } from "./judge.js";
import { COUNTED, printedDayBeside } from "./beside.js";
import { addLine, BESIDE, createLines, type Lines } from "./lines.js";
import { surfaceKinds } from "./surface.js";

/** Options of {@link compareCaptions}. */
export interface CompareOptions {
  /**
   * The two texts are known to stand for one picture: a text that simply stops is then taken as cut.
   * @defaultValue false
   */
  samePicture?: boolean | undefined;
  /**
   * Longest text, in UTF-16 units, that the channel of either text could hold: a text about that long is taken as cut.
   * @defaultValue none
   */
  lengthLimit?: number | undefined;
}

export const compareOptionsSchema = z.strictObject({
  samePicture: z.boolean().optional(),
  lengthLimit: z.number().int().min(20).optional(),
});

/**
 * Compares two captions part by part, and says whether they are versions of one photo's caption.
 *
 * Both are parsed (a Caption is taken as it is), their words aligned, and each difference is given a kind and a
 * weight. One veto (a number, date, side, sequence, name, negation, inflection, replaced word, or two different
 * photographers) outweighs any similarity; what is missing on one side is no contradiction. The result is the same,
 * mirrored, when the captions change places.
 *
 * @param a - A line as published, or a Caption.
 * @param b - The other.
 * @returns The verdict, `similarity` (Dice coefficient of letter pairs of the two descriptions, 0 to 1, for people only),
 *   every difference, and `explain`, the deciding one in a sentence.
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` when an argument is neither text nor a Caption.
 * @example
 * compareCaptions("A child stands by a tent.", "Two children stand by a tent.").verdict; // "related"
 */
export function compareCaptions(a: string | Caption, b: string | Caption, options?: CompareOptions): CaptionComparison {
  const resolved = resolveOptions(compareOptionsSchema, options);
  return compareParsed(asCaption(a, "a"), asCaption(b, "b"), resolved);
}

function asCaption(input: string | Caption, subject: string): Caption {
  if (typeof input === "string") return parseAt("caption", input);
  if (
    typeof input === "object" &&
    input !== null &&
    typeof input.text === "string" &&
    typeof input.description === "string"
  ) {
    return input;
  }
  throw wrongInput(subject, "text or a Caption", input);
}

function compareParsed(a: Caption, b: Caption, options: CompareOptions): CaptionComparison {
  const { verdict, differences } = findDifferences(a, b, options);
  const similarity = compareTwoStrings(a.description, b.description);
  return { verdict, similarity, differences, explain: explain(verdict, differences) };
}

function findDifferences(
  a: Caption,
  b: Caption,
  options: CompareOptions,
): Pick<CaptionComparison, "verdict" | "differences"> {
  const lines = createLines(2, true);
  addLine(lines, a, options.lengthLimit);
  addLine(lines, b, options.lengthLimit);
  const { verdict, findings } = judge(lines, 0, 1, { ...NO_EVIDENCE, samePicture: options.samePicture ?? false });
  const differences = findings.map((finding) => toDifference(finding, lines, a, b));
  return { verdict, differences: [...differences, ...surfaceDifferences(a, b)] };
}

export const surfaceDifferences = (a: Caption, b: Caption): Difference[] =>
  surfaceKinds(a, b).map((kind) => ({ kind, a: "", b: "", weight: "free" }));

/**
 * Prints what was found between lines. Where they do not know where their words stand, their captions are read again
 * for it, each once.
 */
export function printerFor(
  judged: Lines,
  captionOf: (line: number) => Caption,
): (finding: Finding, a: number, b: number) => Difference {
  if (judged.pool.spans !== null)
    return (finding, a, b) => toDifference(finding, judged, captionOf(a), captionOf(b), [a, b]);
  const lines = createLines(4, true, judged.table);
  const numbers = new Map<number, number>();
  const lineOf = (line: number): number => {
    const known = numbers.get(line) ?? addLine(lines, captionOf(line));
    numbers.set(line, known);
    return known;
  };
  return (finding, a, b) => {
    const [x, y] = [lineOf(a), lineOf(b)];
    const aShift = finding.aFrom < 0 ? 0 : lines.start.values[x]! - judged.start.values[a]!;
    const bShift = finding.bFrom < 0 ? 0 : lines.start.values[y]! - judged.start.values[b]!;
    const { kind, weight, aFrom, aTo, bFrom, bTo } = finding;
    const moved = {
      kind,
      weight,
      aFrom: aFrom + aShift,
      aTo: aTo + aShift,
      bFrom: bFrom + bShift,
      bTo: bTo + bShift,
    };
    return toDifference(moved, lines, captionOf(a), captionOf(b), [x, y]);
  };
}

function toDifference(
  finding: Finding,
  lines: Lines,
  a: Caption,
  b: Caption,
  [aLine, bLine]: readonly [number, number] = [0, 1],
): Difference {
  const { kind, weight } = finding;
  if (finding.aFrom < 0) {
    if (kind === "photographer") return { kind, weight, a: a.creators.join(", "), b: b.creators.join(", ") };
    if (kind === "place") return { kind, weight, a: townOf(lines, a, aLine), b: townOf(lines, b, bLine) };
    if (kind === "number") return { kind, weight, a: numbersOf(lines, aLine), b: numbersOf(lines, bLine) };
    if (kind === "sequence") return { kind, weight, a: counterOf(lines, aLine), b: counterOf(lines, bLine) };
    return { kind, weight, a: a.dateCreated ?? printedDayBeside(a), b: b.dateCreated ?? printedDayBeside(b) };
  }
  const isWhole = kind === "score" || kind === "sequence";
  const say = (caption: Caption, line: number, from: number, to: number): string =>
    printed(lines, caption, ...(isWhole ? expression(lines, line, from, to) : ([from, to] as const)));
  return {
    kind,
    weight,
    a: say(a, aLine, finding.aFrom, finding.aTo),
    b: say(b, bLine, finding.bFrom, finding.bTo),
  };
}

const townOf = ({ city, table }: Lines, caption: Caption, line: number): string =>
  caption.city ?? table.words[city.values[line]!]!;

const numbersOf = ({ beside, table }: Lines, line: number): string =>
  table.words[beside.values[line]!]!.slice(BESIDE.length);

/** "2/4" */
function counterOf({ counter }: Lines, line: number): string {
  const [at, of] = [Math.floor(counter.values[line]! / COUNTED), counter.values[line]! % COUNTED];
  return of === 0 ? String(at) : `${at}/${of}`;
}

/** Words that a counter or a result may reach to either side of the number that differs. */
const EXPRESSION = 3;
const DIGITS = /^\d/u;

/** "2-1" for its 2, "1 of 4" for its 1: a number of a counter or result means little alone. */
function expression({ pool, table, start }: Lines, line: number, from: number, to: number): [from: number, to: number] {
  if (from >= to) return [from, to];
  const isNumber = (at: number): boolean => DIGITS.test(table.words[pool.tokens[at]!]!);
  const [first, end] = [start.values[line]!, start.values[line + 1]!];
  for (let reach = EXPRESSION - 1; reach > 0; reach--) {
    if (to - 1 + reach < end && isNumber(to - 1 + reach)) return [from, to + reach];
    if (from - reach >= first && isNumber(from - reach)) return [from - reach, to];
  }
  return [from, to];
}

/** The words as they stand in the caption. */
function printed(lines: Lines, caption: Caption, from: number, to: number): string {
  if (from >= to) return "";
  const { spans } = lines.pool;
  const body = caption.description === "" ? caption.text : caption.description;
  return spans === null ? "" : body.slice(spans[from * 2]!, spans[(to - 1) * 2 + 1]!);
}
