import type { Caption, CaptionField, Span } from "../model.js";
import { repairLine } from "../text.js";
import { type Line, lineOf } from "../text-line.js";
import { absentFields } from "./absent.js";
import type { Credit } from "./credits/credit.js";
import { type PlaceReading, readPlace } from "./places/dateline.js";
import { type DateReading, readDate } from "./dates/dates.js";
import { descriptionSpans, type Draft, LONGEST_CAPTION, newDraft } from "./draft.js";
import { turnHandedOut } from "./ends/handed-out.js";
import { isNotCaption, type LinePlace } from "./kind/kind.js";
import { detectLanguage } from "./words/language.js";
import type { Lexicon } from "./lexicon.js";
import { peelLine } from "./ends/peel.js";
import { properName } from "./proper-name.js";
import { addRunningFlags } from "./ends/running-flags.js";
import type { Located } from "./credits/slots.js";
import { withoutStubs } from "./ends/stubs.js";

/**
 * Takes one line apart with the given word lists.
 *
 * @param place - What is known of the line before it is read.
 */
export function readCaption(source: string, lexicon: Lexicon, place: LinePlace): Caption {
  // Longer text is no caption, whatever it holds; white space may be half of a line that is one.
  if (source.length > LONGEST_CAPTION * 4) return emptyCaption(source);
  const { line, toSource } = withoutStubs(repairLine(source, lexicon.lineOf), lexicon.lineOf);
  if (line.length > LONGEST_CAPTION) return emptyCaption(source);
  const draft = newDraft(line);
  peelLine(draft, lexicon);
  turnHandedOut(draft, lexicon);
  if (isNotCaption({ text: line.text, source, draft, place }, lexicon)) return emptyCaption(source);
  addRunningFlags(draft);
  return composeCaption(source, draft, toSource, lexicon);
}

function emptyCaption(source: string): Caption {
  return { text: source, kind: "not-caption", description: "", ...absentFields() };
}

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

const isNamed = (entries: readonly Located[], value: string): boolean => entries.some((known) => known.value === value);

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

function composeCaption(
  source: string,
  draft: Draft,
  toSource: (start: number, end: number) => Span,
  lexicon: Lexicon,
): Caption {
  const { line, credits } = draft;
  const descriptions = descriptionSpans(draft);
  const description = printed(line, descriptions) ?? "";
  const creators = unite(credits, creatorsOf);
  const passedOn = unite(credits, distributorsOf);
  // One credit names the maker alone, the second the way it came: `AFP PHOTO/NAME (… NAME/AFP/Getty Images)`.
  const made = unite(credits, agenciesOf);
  const makers = passedOn.length === 0 ? made : made.filter((entry) => !isNamed(passedOn, entry.value));
  const handoutSource = credits.find((credit) => credit.handoutSource !== null)?.handoutSource ?? null;
  const housed = (makers.length > 0 ? makers : made).filter((entry) => entry.value !== handoutSource?.value);
  const language =
    descriptions.length === 1
      ? detectLanguage(line, descriptions[0]![0], descriptions[0]![1])
      : detectLanguage(lineOf(description));
  const agencies = housed.filter((entry) => !meansElse(entry, language, lexicon));
  const distributors = passedOn.length === 0 ? passedOn : passedOn.filter((entry) => !isNamed(agencies, entry.value));
  const { date, place } = readDateAndPlace(draft, language);
  const speaking = credits.find((credit) => credit.ruleAgency !== null) ?? credits[0];
  const ruleAgency = housed.length > agencies.length ? null : (speaking?.ruleAgency ?? null);
  const creditLines = credits.map((credit) => creditWords(line, credit));
  const names = creators.map((entry) => entry.value);

  // Stored by name, one by one: under a computed name each store costs as much as a look-up of a word.
  const spans: Partial<Record<CaptionField, Span[]>> = {};
  if (descriptions.length > 0) spans.description = inSource(descriptions, toSource);
  if (creators.length > 0) spans.creators = inSource(spansOf(creators), toSource);
  if (agencies.length > 0) spans.agencies = inSource(spansOf(agencies), toSource);
  if (distributors.length > 0) spans.distributors = inSource(spansOf(distributors), toSource);
  if (creditLines.length > 0) spans.creditLine = inSource(creditLines, toSource);
  if (draft.flags.size > 0) spans.flags = inSource(flagSpans(draft), toSource);
  if (draft.instructions.length > 0) spans.instructions = inSource(draft.instructions, toSource);
  if (date !== null) spans.dateCreated = inSource([date.span], toSource);
  if (place?.spans.city !== undefined) spans.city = inSource([place.spans.city], toSource);
  if (place?.spans.provinceState !== undefined) spans.provinceState = inSource([place.spans.provinceState], toSource);
  if (place?.spans.country !== undefined) spans.country = inSource([place.spans.country], toSource);
  if (handoutSource !== null) spans.handoutSource = inSource([handoutSource.span], toSource);

  return {
    text: source,
    kind: description === "" && credits.length > 0 ? "credit" : "caption",
    description,
    creators: names,
    creatorNames: names.map(properName),
    agencies: agencies.map((entry) => entry.value),
    distributors: distributors.map((entry) => entry.value),
    creditLine: printed(line, creditLines),
    dateCreated: date?.value ?? null,
    city: place?.city ?? null,
    provinceState: place?.provinceState ?? null,
    country: place?.country ?? null,
    countryCode: place?.countryCode ?? null,
    flags: draft.flags.size === 0 ? [] : [...draft.flags.keys()],
    handoutSource: handoutSource?.value ?? null,
    instructions: printed(line, draft.instructions),
    language,
    spans,
    rule: speaking === undefined ? null : `${ruleAgency ?? "credit"}/${speaking.form}`,
  };
}

/** French "DR" is "droits réservés", not the Danish broadcaster. */
const meansElse = ({ value }: Located, language: string | null, lexicon: Lexicon): boolean =>
  value.length < 4 && language !== null && lexicon.agency(value)?.notIn?.includes(language) === true;

/** The day may stand off the description: in a Japanese data tail, behind "Picture date:". */
function readDateAndPlace(
  { line, start, end, data }: Draft,
  language: string | null,
): { date: DateReading | null; place: PlaceReading | null } {
  let dataEnd = end;
  let dataStart = start;
  for (const [from, to] of data) {
    dataEnd = Math.max(dataEnd, to);
    dataStart = Math.min(dataStart, from);
  }
  const date = readDate(line, { language, start: dataStart, end: dataEnd });
  const place =
    readPlace(line, { language, date, start, end }) ??
    (dataEnd > end ? readPlace(line, { language, date, start, end: dataEnd }) : null);
  return { date, place };
}

/** The words of the spans, parted by spaces; null when there are none. */
function printed({ text }: Line, spans: readonly Span[]): string | null {
  if (spans.length === 0) return null;
  let words = text.slice(spans[0]![0], spans[0]![1]);
  for (let at = 1; at < spans.length; at++) words += ` ${text.slice(spans[at]![0], spans[at]![1])}`;
  return words;
}

const inSource = (spans: readonly Span[], toSource: (start: number, end: number) => Span): Span[] =>
  spans.map((span) => toSource(span[0], span[1]));

function flagSpans({ flags }: Draft): Span[] {
  const all: Span[] = [];
  for (const spans of flags.values()) for (const span of spans) all.push(span);
  return all;
}

const spansOf = (entries: readonly Located[]): Span[] => entries.map((entry) => entry.span);
