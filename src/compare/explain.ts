/** The deciding difference in one sentence that an editor understands. */
import type { CaptionComparison, Difference, DifferenceKind } from "../model.js";

/** What a difference of each kind means for the pictures. */
const REASONS: Readonly<Partial<Record<DifferenceKind, string>>> = {
  number: "the numbers differ",
  date: "the dates differ",
  place: "the places differ",
  name: "the names differ",
  side: "the sides differ",
  sequence: "they are numbered as different pictures of one sequence",
  score: "the results differ",
  negation: "one denies what the other says",
  inflection: "a word stands in another form, so number, gender or tense differ",
  word: "a word that carries meaning differs",
  "word-order": "the words stand in another order",
  photographer: "two different photographers are named",
  truncation: "one goes on where the other ends, and nothing shows that it was cut",
  "detail-missing": "one says more than the other",
};

const FORGIVEN: Readonly<Partial<Record<DifferenceKind, string>>> = {
  whitespace: "spaces",
  typography: "punctuation",
  encoding: "encoding",
  case: "upper and lower case",
  "credit-format": "the form of the credit",
  "credit-missing": "a missing credit",
  chrome: "page furniture",
  prefix: "a heading or dateline in front",
  truncation: "a cut at the end",
  abbreviation: "an abbreviation",
  spelling: "a misspelling",
  "detail-missing": "a detail left out",
  word: "a word without meaning of its own",
  inflection: "a possessive",
  photographer: "the spelling of the photographer's name",
  date: "a corrected date",
};

const SHOWN = 60;
const quote = (text: string): string => (text.length > SHOWN ? `"${text.slice(0, SHOWN - 1)}…"` : `"${text}"`);

function sides({ a, b }: Difference): string {
  if (a === "" && b === "") return "";
  if (a === "" || b === "") return ` (${quote(a || b)} is in one only)`;
  return ` (${quote(a)} against ${quote(b)})`;
}

export function explain(verdict: CaptionComparison["verdict"], differences: readonly Difference[]): string {
  const veto = differences.find((difference) => difference.weight === "veto");
  if (veto !== undefined) {
    const reason = `${REASONS[veto.kind] ?? `they differ in ${veto.kind}`}${sides(veto)}`;
    return verdict === "related" ? `One scene, but different photos: ${reason}.` : `Different captions: ${reason}.`;
  }
  if (verdict !== "same") return "Different captions: too few words agree.";
  const kinds = [...new Set(differences.map((difference) => FORGIVEN[difference.kind] ?? difference.kind))];
  if (kinds.length === 0) return "The same caption: every word agrees.";
  return `The same caption: nothing that identifies the photo differs, only ${kinds.join(", ")}.`;
}
