import type { Caption, CaptionField, Span } from "../model.js";
import { repairText } from "../text.js";
import type { Credit } from "./credit.js";
import { readPlace } from "./dateline.js";
import { readDate } from "./dates.js";
import { descriptionSpans, type Draft, newDraft } from "./draft.js";
import { isNotCaption, LONGEST_CAPTION } from "./kind.js";
import { detectLanguage } from "./language.js";
import type { Lexicon } from "./lexicon.js";
import { peelLine } from "./peel.js";
import { properName } from "./proper-name.js";
import { addRunningFlags } from "./running-flags.js";
import type { Located } from "./slots.js";

/** Takes one line apart with the given word lists. */
export function readCaption(source: string, lexicon: Lexicon): Caption {
  // Longer text is no caption, whatever it holds; white space may be half of a line that is one.
  if (source.length > LONGEST_CAPTION * 4) return emptyCaption(source);
  const repaired = repairText(source);
  const { text } = repaired;
  if (text.length > LONGEST_CAPTION) return emptyCaption(source);
  const draft = newDraft(text);
  peelLine(draft, lexicon);
  if (isNotCaption({ text, source, draft }, lexicon)) return emptyCaption(source);
  addRunningFlags(draft);
  return composeCaption(source, draft, repaired.toSource);
}

function emptyCaption(source: string): Caption {
  return {
    text: source,
    kind: "not-caption",
    description: "",
    creators: [],
    creatorNames: [],
    agencies: [],
    distributors: [],
    creditLine: null,
    dateCreated: null,
    city: null,
    provinceState: null,
    country: null,
    countryCode: null,
    flags: [],
    handoutSource: null,
    instructions: null,
    language: null,
    spans: {},
    rule: null,
  };
}

/** One entry per value: a credit printed twice, with other capitals, is one credit. */
function unite(lists: readonly (readonly Located[])[]): Located[] {
  const united: Located[] = [];
  const seen = new Set<string>();
  for (const entry of lists.flat()) {
    const key = entry.value.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    united.push(entry);
  }
  return united;
}

/** A credit's words, without the separators that lead over to it. */
function creditWords(text: string, { start, end }: Credit): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s/|,;:.•·–—＝=-]/u.test(text[from]!)) from++;
  while (to > from && /[\s/|,;:•·–—＝=-]/u.test(text[to - 1]!)) to--;
  return from < to ? [from, to] : [start, end];
}

function composeCaption(source: string, draft: Draft, toSource: (start: number, end: number) => Span): Caption {
  const { text, credits } = draft;
  const descriptions = descriptionSpans(draft);
  const description = descriptions.map(([from, to]) => text.slice(from, to)).join(" ");
  const creators = unite(credits.map((credit) => credit.creators));
  const passedOn = unite(credits.map((credit) => credit.distributors));
  // One credit names the maker alone, the second the way it came: `AFP PHOTO/NAME (… NAME/AFP/Getty Images)`.
  const made = unite(credits.map((credit) => credit.agencies));
  const makers = made.filter((entry) => !passedOn.some((known) => known.value === entry.value));
  const handoutSource = credits.find((credit) => credit.handoutSource !== null)?.handoutSource ?? null;
  const agencies = (makers.length > 0 ? makers : made).filter((entry) => entry.value !== handoutSource?.value);
  const distributors = passedOn.filter((entry) => !agencies.some((known) => known.value === entry.value));
  const language = detectLanguage(description);
  // The day may stand off the description: in a Japanese data tail, behind "Picture date:".
  const dataEnd = draft.data.reduce((last, [, to]) => Math.max(last, to), draft.end);
  const date = readDate(text, { language, start: draft.start, end: dataEnd });
  const where = { language, date, start: draft.start };
  const printed =
    readPlace(text, { ...where, end: draft.end }) ??
    (dataEnd > draft.end ? readPlace(text, { ...where, end: dataEnd }) : null);
  const speaking = credits.find((credit) => credit.ruleAgency !== null) ?? credits[0];

  const printedCredits = credits.map((credit) => creditWords(text, credit));
  const spans: Partial<Record<CaptionField, Span[]>> = {};
  const place = (field: CaptionField, list: readonly Span[]): void => {
    if (list.length > 0) spans[field] = list.map(([from, to]) => toSource(from, to));
  };
  place("description", descriptions);
  place("creators", spansOf(creators));
  place("agencies", spansOf(agencies));
  place("distributors", spansOf(distributors));
  place("creditLine", printedCredits);
  place("flags", [...draft.flags.values()].flat());
  place("instructions", draft.instructions);
  if (date !== null) place("dateCreated", [date.span]);
  for (const [field, span] of Object.entries(printed?.spans ?? {})) place(field as CaptionField, [span]);
  if (handoutSource !== null) place("handoutSource", [handoutSource.span]);

  const names = creators.map((entry) => entry.value);
  return {
    text: source,
    kind: description === "" && credits.length > 0 ? "credit" : "caption",
    description,
    creators: names,
    creatorNames: names.map(properName),
    agencies: agencies.map((entry) => entry.value),
    distributors: distributors.map((entry) => entry.value),
    creditLine: credits.length > 0 ? printedCredits.map(([from, to]) => text.slice(from, to)).join(" ") : null,
    dateCreated: date?.value ?? null,
    city: printed?.city ?? null,
    provinceState: printed?.provinceState ?? null,
    country: printed?.country ?? null,
    countryCode: printed?.countryCode ?? null,
    flags: [...draft.flags.keys()],
    handoutSource: handoutSource?.value ?? null,
    instructions:
      draft.instructions.length > 0 ? draft.instructions.map(([from, to]) => text.slice(from, to)).join(" ") : null,
    language,
    spans,
    rule: speaking === undefined ? null : `${speaking.ruleAgency ?? "credit"}/${speaking.form}`,
  };
}

const spansOf = (entries: readonly Located[]): Span[] => entries.map((entry) => entry.span);
