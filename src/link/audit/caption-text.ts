/** The words of the page against those in each file. */
import { compareCaptions } from "../../compare/index.js";
import { parseAt } from "../../parse/parse-caption.js";
import type { Difference, DiscrepancyKind, OccurrenceRole } from "../../model.js";
import { compareText, type TextVerdict } from "../evidence.js";
import type { CaptionSide, CarriedCaption } from "../sides.js";
import { type AuditRule, finding } from "./subject.js";

/** Vetoes that are a contradiction of their own kind when they are the only one. */
const OWN_KIND: ReadonlyMap<Difference["kind"], DiscrepancyKind> = new Map([
  ["date", "date"],
  ["place", "place"],
  ["photographer", "photographer"],
  ["agency", "agency"],
]);

/** A file of the record carries the caption of another picture, or its own with a contradicting part. */
export const captionMismatch: AuditRule = (subject) =>
  subject.photo.carried.flatMap((carried) => {
    const { verdict, comparison } = compareText(subject.caption, carried);
    if (verdict !== "related" && verdict !== "other-words") return [];
    const isAnothers = subject.rivals.some((other) => other !== subject.caption && isVersionOf(other, carried));
    if (verdict === "other-words" && !isAnothers) return [];
    const vetoes = comparison.differences.filter(({ weight }) => weight === "veto");
    const difference = vetoes[0] ? `: ${vetoes[0].kind} “${vetoes[0].a}” / “${vetoes[0].b}”` : "";
    const said = isAnothers
      ? "the file carries the caption of another picture of this page"
      : "the file's caption contradicts the page's";
    const photo = subject.record.photos.find(({ file }) => file === carried.files[0]) ?? null;
    return [
      finding(subject, photo, isAnothers ? "caption-mismatch" : contradictionKind(vetoes), "error", {
        a: subject.caption.caption.description,
        b: carried.caption.description,
        rule: said + difference,
      }),
    ];
  });

const VERSIONS: ReadonlySet<TextVerdict> = new Set(["same", "part", "other-credit"]);

function isVersionOf(caption: CaptionSide, carried: CarriedCaption): boolean {
  if (caption.textKey === carried.textKey) return true;
  return sharesWords(caption.words, carried.words) && VERSIONS.has(compareText(caption, carried).verdict);
}

/** Cheap first look: versions of one caption share most of the shorter one's words. */
function sharesWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return shared > 0 && shared * 2 >= fewer.size;
}

/** The kind of a contradiction between two versions of one caption. */
export function contradictionKind(vetoes: readonly Difference[]): DiscrepancyKind {
  const kinds = new Set(vetoes.map(({ kind }) => OWN_KIND.get(kind) ?? "caption-mismatch"));
  const [only] = kinds;
  return kinds.size === 1 && only ? only : "caption-mismatch";
}

/** The page prints lines for this one picture that cannot both be right: the merge joined them by their picture. */
export const twoCaptions: AuditRule = (subject) => {
  const lines = subject.caption.merged.members.filter(({ occurrence }) =>
    MERGED_AS_TEXT.has(occurrence?.role ?? "copy"),
  );
  const texts = [...new Set(lines.map(({ occurrence }) => occurrence?.text ?? ""))].filter((text) => text !== "");
  const [first, ...others] = texts.map((text) => parseAt("caption", text)).filter(({ kind }) => kind === "caption");
  if (!first) return [];
  return others.flatMap((other) => {
    const veto = compareCaptions(first, other).differences.find(({ weight }) => weight === "veto");
    if (!veto) return [];
    const rule = `the page prints two captions for this picture: ${veto.kind} “${veto.a}” / “${veto.b}”`;
    const values = { a: first.description, b: other.description, rule };
    return [finding(subject, subject.record.photos[0] ?? null, "one-photo-two-captions", "error", values)];
  });
};

/** Alt texts and headlines describe a picture in other words; these are its caption. */
const MERGED_AS_TEXT: ReadonlySet<string> = new Set<OccurrenceRole>(["copy", "caption+credit"]);

/** The agency corrected or completed its caption after the page took it over. */
export const newerThanCaption: AuditRule = (subject) =>
  subject.photo.carried.flatMap((carried) => {
    const mark = carried.caption.flags.find((flag) => flag === "correction" || flag === "addition");
    if (mark === undefined || subject.caption.caption.flags.includes(mark)) return [];
    if (carried.textKey === subject.caption.textKey) return [];
    const photo = subject.record.photos.find(({ file }) => file === carried.files[0]) ?? null;
    const rule = `the file's caption is marked as a ${mark}, the page prints the one before`;
    const values = { a: subject.caption.caption.text, b: carried.caption.text, rule };
    return [finding(subject, photo, "newer-than-caption", "warning", values)];
  });
