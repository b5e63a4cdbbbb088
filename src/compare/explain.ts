/** The deciding difference in one sentence that an editor understands. */
import type { CaptionComparison, Difference, DifferenceKind } from "../model.js";

/** What a difference of each kind means for the pictures. */
const REASONS: Readonly<Partial<Record<DifferenceKind, string>>> = {
  number: "the numbers differ",
  date: "the dates differ",
  place: "the places differ",
  name: "they name different people or things",
  side: "the sides differ",
  sequence: "they are numbered as different pictures of one sequence",
  score: "the results differ",
  negation: "one denies what the other says",
  inflection: "a word stands in another form, which may mean another number, gender or time",
  word: "they say different things",
  "word-order": "the words stand in another order",
  photographer: "two different photographers are named",
  truncation: "one goes on where the other ends, and nothing shows that it was cut",
  "detail-missing": "one says more than the other",
};

/** The same where only one of the two says anything. */
const ONE_SIDED: Readonly<Partial<Record<DifferenceKind, string>>> = {
  number: "only one gives the number",
  date: "only one gives the date",
  place: "only one names the place",
  name: "only one names",
  side: "only one names the side",
  sequence: "only one is numbered",
  score: "only one gives the result",
  negation: "only one denies it, with",
};

const FORGIVEN: Readonly<Partial<Record<DifferenceKind, string>>> = {
  whitespace: "spaces",
  typography: "punctuation and the forms of letters",
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
  place: "a corrected place",
  name: "a corrected name",
  number: "a corrected number",
  score: "a corrected result",
  side: "a corrected side",
};

const SHOWN = 60;
const quote = (text: string): string => (text.length > SHOWN ? `"${text.slice(0, SHOWN - 1)}…"` : `"${text}"`);

/** "the numbers differ ("two" against "three")", or "only one says "…"". */
function reasonFor({ kind, a, b }: Difference): string {
  const reason = REASONS[kind] ?? `they differ in ${kind}`;
  if (a === "" && b === "") return reason;
  if (a === "" || b === "") return `${ONE_SIDED[kind] ?? "only one says"} ${quote(a || b)}`;
  return `${reason} (${quote(a)} against ${quote(b)})`;
}

export function explain(verdict: CaptionComparison["verdict"], differences: readonly Difference[]): string {
  const veto = differences.find((difference) => difference.weight === "veto");
  if (veto !== undefined) {
    const reason = reasonFor(veto);
    return verdict === "related"
      ? `One scene, but different photos: ${reason}.`
      : `Different captions: few words agree, and ${reason}.`;
  }
  if (verdict !== "same") return "Different captions: too few words agree.";
  const kinds = [...new Set(differences.map((difference) => FORGIVEN[difference.kind] ?? difference.kind))];
  if (kinds.length === 0) return "The same caption: every word agrees.";
  return `The same caption: nothing that identifies the photo differs, only ${kinds.join(", ")}.`;
}
