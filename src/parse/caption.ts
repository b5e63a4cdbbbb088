import type { Caption, CaptionField, Span } from "../model.js";
import { type RepairedLine, unmoved } from "../text.js";
import { sliceOf } from "../text-characters.js";
import { type Line, lineOf } from "../text-line.js";
import type { Credit } from "./credits/credit.js";
import { type PlaceReading, readPlace } from "./places/dateline.js";
import { type DateReading, readDate } from "./dates/dates.js";
import { descriptionSpans, type Draft } from "./draft.js";
import { detectLanguage } from "./words/language.js";
import type { Lexicon } from "./lexicon.js";
import { properName } from "./proper-name.js";
import type { Located } from "./credits/slots.js";

/** One entry per value: a credit printed twice, with other capitals, is one credit. */
function unite(credits: readonly Credit[], listOf: (credit: Credit) => readonly Located[]): readonly Located[] {
  if (credits.length === 0) return [];
  if (credits.length === 1 && listOf(credits[0]!).length < 2) return listOf(credits[0]!);
  const united: Located[] = [];
  const seen = new Set<string>();
  for (const credit of credits) {
    for (const entry of listOf(credit)) {
      const key = entry.value.toLowerCase();
      if (seen.has(key)) continue;
      seen.add(key);
      united.push(entry);
    }
  }
  return united;
}

const creatorsOf = (credit: Credit): readonly Located[] => credit.creators;
const agenciesOf = (credit: Credit): readonly Located[] => credit.agencies;
const distributorsOf = (credit: Credit): readonly Located[] => credit.distributors;

/** The entries whose value none of the others has. */
function without(entries: readonly Located[], others: readonly Located[]): readonly Located[] {
  if (entries.length === 0 || others.length === 0) return entries;
  return entries.filter((entry) => !others.some((other) => other.value === entry.value));
}

/** `(NAME/Sipa USA) (Sipa via AP Images)`: the family's name alone is the same house. */
const withoutFamily = (entries: readonly Located[]): readonly Located[] =>
  entries.length < 2
    ? entries
    : entries.filter(({ value }) => !entries.some((other) => other.value.startsWith(`${value} `)));

/** A credit's words, without the separators that lead over to it. */
function creditWords({ units }: Line, { start, end }: Credit): Span {
  let from = start;
  let to = end;
  while (from < to && isAroundCredit(units[from]!)) from++;
  // A full stop behind it is the credit's own: "St.".
  while (to > from && units[to - 1]! !== 0x2e && isAroundCredit(units[to - 1]!)) to--;
  return from < to ? [from, to] : [start, end];
}

/** White space and `/ | , ; : . • · – — ＝ = -`. */
const isAroundCredit = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2f ||
  unit === 0x7c ||
  unit === 0x2c ||
  unit === 0x3b ||
  unit === 0x3a ||
  unit === 0x2e ||
  unit === 0x2022 ||
  unit === 0xb7 ||
  unit === 0x2013 ||
  unit === 0x2014 ||
  unit === 0xff1d ||
  unit === 0x3d ||
  unit === 0x2d;

/** What a line's own words tell, once all else is peeled off. */
export interface Told {
  /** Where the description stands. */
  readonly spans: Span[];
  readonly description: string;
  readonly language: string | null;
  readonly date: DateReading | null;
  readonly place: PlaceReading | null;
}

/** Reads what is left of a line: its language, its date and its place. */
export function readDescription(draft: Draft): Told {
  const { line } = draft;
  const spans = descriptionSpans(draft);
  const description = printed(line, spans) ?? "";
  const language =
    spans.length === 1 ? detectLanguage(line, spans[0]![0], spans[0]![1]) : detectLanguage(lineOf(description));
  const [from, to] = whereDataStands(draft);
  const date = readDate(line, { language, start: from, end: to });
  return { spans, description, language, date, place: readPicturePlace(draft, language, date, to) };
}

// Loops and helpers in place of `map`, `filter` and `find`: the engine writes each of them out where it stands, and code
// that is passed through once a line costs by its size.
export function composeCaption(
  source: string,
  draft: Draft,
  { spans: descriptions, description, language, date, place }: Told,
  toSource: RepairedLine["toSource"],
  lexicon: Lexicon,
): Caption {
  const { line, credits, flags } = draft;
  const creators = unite(credits, creatorsOf);
  const passedOn = unite(credits, distributorsOf);
  // One credit names the maker alone, the second the way it came: `AFP PHOTO/NAME (… NAME/AFP/Getty Images)`.
  const made = withoutFamily(unite(credits, agenciesOf));
  const makers = without(made, passedOn);
  const handoutSource = handoutSourceOf(credits);
  const housed = without(makers.length > 0 ? makers : made, handoutSource === null ? [] : [handoutSource]);
  const agencies = meantIn(language, housed, lexicon);
  const distributors = without(passedOn, agencies);
  const speaking = speakingOf(credits);
  const ruleAgency = housed.length > agencies.length ? null : (speaking?.ruleAgency ?? null);
  const creditLines = credits.length === 1 ? [creditWords(line, credits[0]!)] : creditLinesOf(line, credits);
  const names = valuesOf(creators);
  const creditLine = printed(line, creditLines);
  const instructions = printed(line, draft.instructions);

  // Stored by name, one by one: under a computed name each store costs as much as a look-up of a word.
  const spans: Partial<Record<CaptionField, Span[]>> = {};
  if (descriptions.length > 0) spans.description = descriptions;
  if (creators.length > 0) spans.creators = spansOf(creators);
  if (agencies.length > 0) spans.agencies = spansOf(agencies);
  if (distributors.length > 0) spans.distributors = spansOf(distributors);
  if (creditLines.length > 0) spans.creditLine = creditLines;
  if (flags.size > 0) spans.flags = flagSpans(draft);
  if (draft.instructions.length > 0) spans.instructions = draft.instructions;
  if (date !== null) spans.dateCreated = [date.span];
  if (place !== null) {
    if (place.spans.city !== undefined) spans.city = [place.spans.city];
    if (place.spans.provinceState !== undefined) spans.provinceState = [place.spans.provinceState];
    if (place.spans.country !== undefined) spans.country = [place.spans.country];
  }
  if (handoutSource !== null) spans.handoutSource = [handoutSource.span];
  if (toSource !== unmoved) moveToSource(spans, toSource);

  return {
    text: source,
    kind: description === "" && credits.length > 0 ? "credit" : "caption",
    description,
    creators: names,
    creatorNames: properNames(names),
    agencies: valuesOf(agencies),
    distributors: valuesOf(distributors),
    creditLine,
    dateCreated: date === null ? null : date.value,
    city: place === null ? null : place.city,
    provinceState: place === null ? null : place.provinceState,
    country: place === null ? null : place.country,
    countryCode: place === null ? null : place.countryCode,
    flags: flags.size === 0 ? [] : [...flags.keys()],
    handoutSource: handoutSource === null ? null : handoutSource.value,
    instructions,
    language,
    spans,
    rule: speaking === undefined ? null : `${ruleAgency ?? "credit"}/${speaking.form}`,
  };
}

/** The houses that the line names: French "DR" is "droits réservés", not the Danish broadcaster. */
function meantIn(language: string | null, houses: readonly Located[], lexicon: Lexicon): readonly Located[] {
  if (language === null || !lexicon.homonymsIn.has(language)) return houses;
  return houses.filter(({ value }) => value.length > 3 || !lexicon.agency(value)?.notIn?.includes(language));
}

function handoutSourceOf(credits: readonly Credit[]): Located | null {
  for (const credit of credits) if (credit.handoutSource !== null) return credit.handoutSource;
  return null;
}

/** The credit that names the rule: the first with an agency, else the first. */
function speakingOf(credits: readonly Credit[]): Credit | undefined {
  for (const credit of credits) if (credit.ruleAgency !== null) return credit;
  return credits[0];
}

/** The day may stand off the description: in a Japanese data tail, behind "Picture date:". */
function whereDataStands({ start, end, data }: Draft): Span {
  let from = start;
  let to = end;
  for (const [dataStart, dataEnd] of data) {
    from = Math.min(from, dataStart);
    to = Math.max(to, dataEnd);
  }
  return [from, to];
}

/** So may the place, but only behind it. */
const readPicturePlace = (
  { line, start, end }: Draft,
  language: string | null,
  date: DateReading | null,
  dataEnd: number,
): PlaceReading | null =>
  readPlace(line, { language, date, start, end }) ??
  (dataEnd > end ? readPlace(line, { language, date, start, end: dataEnd }) : null);

/** The words of the spans, parted by spaces; null when there are none. */
function printed({ text }: Line, spans: readonly Span[]): string | null {
  if (spans.length === 0) return null;
  let words = sliceOf(text, spans[0]![0], spans[0]![1]);
  for (let at = 1; at < spans.length; at++) words += ` ${sliceOf(text, spans[at]![0], spans[at]![1])}`;
  return words;
}

/** Turns where something stands in the repaired line into where it stands in the source. */
function moveToSource(
  spans: Partial<Record<CaptionField, Span[]>>,
  toSource: (start: number, end: number) => Span,
): void {
  for (const places of Object.values(spans))
    for (let at = 0; at < places.length; at++) places[at] = toSource(places[at]![0], places[at]![1]);
}

function flagSpans({ flags }: Draft): Span[] {
  const all: Span[] = [];
  for (const spans of flags.values()) for (const span of spans) all.push(span);
  return all;
}

// Most lists have one entry, and an array that grows by its first is given room for seventeen.
function spansOf(entries: readonly Located[]): Span[] {
  return entries.length === 1 ? [entries[0]!.span] : entries.map((entry) => entry.span);
}

function valuesOf(entries: readonly Located[]): string[] {
  return entries.length === 1 ? [entries[0]!.value] : entries.map((entry) => entry.value);
}

const properNames = (names: readonly string[]): string[] =>
  names.length === 1 ? [properName(names[0]!)] : names.map(properName);

const creditLinesOf = (line: Line, credits: readonly Credit[]): Span[] =>
  credits.map((credit) => creditWords(line, credit));
