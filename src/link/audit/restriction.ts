/** Conditions of use that a file carries and the page does not repeat. */
import type { Photo, Severity } from "../../model.js";
import { type AuditRule, finding, printedText } from "./subject.js";

interface Restriction {
  readonly pattern: RegExp;
  /** An article is editorial use: that note alone is no fault of the page. */
  readonly severity: Severity;
  readonly meaning: string;
  /** The words themselves must be on the page, not only a note of the same kind. */
  readonly verbatim?: true;
}

/** As agencies print them in Instructions, Usage Terms and captions; they do so in English everywhere. */
export const restrictions: readonly Restriction[] = [
  {
    pattern: /(?<![\p{L}])(?:[A-Z][A-Z.&-]{1,20}[ ,/]{1,2}){1,6}OUT(?!\p{L})/u,
    severity: "warning",
    meaning: "closed to customers of a country",
    verbatim: true,
  },
  { pattern: /(?<!\p{L})no (?:re)?sales?(?!\p{L})/iu, severity: "warning", meaning: "not for sale" },
  { pattern: /(?<!\p{L})no archiv(?:e|es|al|ing)(?!\p{L})/iu, severity: "warning", meaning: "not for the archive" },
  { pattern: /(?<!\p{L})no (?:marketing|advertis|commercial)/iu, severity: "info", meaning: "no advertising" },
  { pattern: /(?<!\p{L})mandatory credit(?!\p{L})/iu, severity: "warning", meaning: "credit required" },
  { pattern: /(?<!\p{L})one[- ]time use(?!\p{L})/iu, severity: "warning", meaning: "one use only" },
  { pattern: /(?<!\p{L})embargo/iu, severity: "error", meaning: "embargo" },
  { pattern: /(?<!\p{L})no (?:use|publication)(?!\p{L})/iu, severity: "warning", meaning: "use restricted" },
  {
    pattern: /(?<!\p{L})no (?:third[- ]party|internet|online|mobile|cropping)(?!\p{L})/iu,
    severity: "warning",
    meaning: "use restricted",
  },
  { pattern: /(?<!\p{L})(?:mandatory kill|withdrawn|do not use)(?!\p{L})/iu, severity: "error", meaning: "withdrawn" },
  { pattern: /(?<!\p{L})editorial use(?!\p{L})/iu, severity: "info", meaning: "editorial use only" },
];

/** IIM keeps 256 bytes of instructions, XMP any length: beyond this it is a licence text, not a note. */
const LONGEST_NOTE = 3000;

/** A condition stands in the file's instructions, usage terms or caption and not on the page. */
export const restriction: AuditRule = (subject) => {
  const page = printedText(subject);
  return restrictions.flatMap(({ pattern, severity, meaning, verbatim }) => {
    for (const photo of subject.record.photos) {
      for (const note of notesOf(photo)) {
        const words = pattern.exec(note)?.[0];
        if (words === undefined) continue;
        const repeated = verbatim ? page.toUpperCase().includes(words.toUpperCase()) : pattern.test(page);
        if (repeated) return [];
        const rule = `the file's conditions of use (${meaning}) are not on the page`;
        return [finding(subject, photo, "restriction", severity, { a: "", b: note, rule })];
      }
    }
    return [];
  });
};

function notesOf({ metadata, caption }: Photo): string[] {
  return [metadata.instructions, metadata.rightsUsageTerms, caption?.instructions]
    .filter((note): note is string => typeof note === "string" && note !== "")
    .map((note) => note.slice(0, LONGEST_NOTE));
}
