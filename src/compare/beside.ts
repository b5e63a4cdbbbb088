/** What a caption says beside its description: the counter in front, when and where behind the sign of Japanese captions. */
import type { Caption, Span } from "../model.js";
import { digitValue } from "../parse/words/digits.js";

const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;
export const placeKey = (place: string): string => place.toLowerCase().replace(NO_LETTER, "");

/** "Slide 2 of 4", "(2/4)", "2of4" in front of a description. */
const COUNTER = /^\P{N}{0,12}(?<at>\d{1,3}) ?(?:\/|\p{L}{1,4}) ?(?<of>\d{1,3})(?!\d)/u;
/** "Photo 2" behind it, and nothing else. */
const NUMBERED = /^\P{N}{1,12} (?<at>\d{1,3})$/u;
export const COUNTED = 1000;

/** Number of the counter and of all it counts in one; 0 where there is none. */
export function counterBeside({ text, spans }: Caption): number {
  const [start, end] = [spans.description?.[0]?.[0] ?? 0, spans.description?.at(-1)?.[1] ?? text.length];
  const front = start < 2 ? undefined : COUNTER.exec(text.slice(0, start))?.groups;
  if (front !== undefined) return Number(front.at) * COUNTED + Number(front.of);
  const behind = text.length - end > LONGEST_NUMBERED ? undefined : NUMBERED.exec(text.slice(end))?.groups;
  return behind === undefined ? 0 : Number(behind.at) * COUNTED;
}

const LONGEST_NUMBERED = 16;

/** When and where, in Japanese behind "＝" and no part of the description. */
const DATA_SIGN = /^ ?[＝=]/u;
/** What is no place of it: dates, times of day, "撮影". */
const NO_PLACE = /[\d０-９]+|[年月日時分]|午前|午後|撮影|[^\p{L}]+/gu;

/** Longest text behind the sign that is read. */
const LONGEST_DATA = 80;
const JAPANESE_DAY = /(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日/u;

/** What stands behind the sign of a Japanese caption, the sign left in; "" where there is none. */
function dataBeside({ text, spans }: Caption): string {
  const end = spans.description?.at(-1)?.[1] ?? -1;
  return end > 0 && DATA_SIGN.test(text.slice(end, end + 2)) ? text.slice(end, end + LONGEST_DATA) : "";
}

const dayIn = (caption: Caption): RegExpExecArray | null => {
  const data = dataBeside(caption);
  return data === "" ? null : JAPANESE_DAY.exec(data.normalize("NFKC"));
};

/**
 * Day of the picture as printed beside the description, as far as printed: year * 10,000 + month * 100 + day, 0 for
 * what is not. `dateCreated` has it only where the year is printed too.
 */
export function dayBeside(caption: Caption): number {
  const found = dayIn(caption)?.groups;
  if (found === undefined) return 0;
  return Number(found.year ?? 0) * 10_000 + Number(found.month ?? 0) * 100 + Number(found.day);
}

/** The same day as it is printed; "" where none is. */
export const printedDayBeside = (caption: Caption): string => dayIn(caption)?.[0] ?? "";

/** Where a picture was taken, as printed beside the description, letters only; "" where the description says it. */
export function townBeside(caption: Caption, body: string): string {
  const { city, spans } = caption;
  const data = dataBeside(caption);
  if (data !== "") {
    const start = spans.description!.at(-1)![1];
    const credit = (spans.creditLine?.[0]?.[0] ?? start + data.length) - start;
    const place = data.slice(0, Math.max(0, credit)).replace(NO_PLACE, "");
    if (place !== "") return placeKey(place);
  }
  return city === null || body.includes(city) ? "" : placeKey(city);
}

const BY_THEMSELVES = /\d{1,4}\s?[x×]\s?\d{1,4}|\d{1,2}:\d{2}|\d{4,}/gu;
const NUMBERS = /\p{Nd}{1,3}/gu;
const ANY_DIGIT = /\p{Nd}/u;
/** Longest stretch beside the description that is read. */
const LONGEST_BESIDE = 120;

/**
 * Numbers that stand neither in the description nor in the credit, in order of size: counters of galleries, days, numbers
 * of a picture in a series. "" where there are none. Years, sizes and times of day are left out: they are of the page.
 */
export function numbersBeside({ text, spans }: Caption): string {
  const own = spans.description;
  if (own === undefined || own.length === 0) return "";
  const named = inOrder(own, spans.creditLine ?? NONE, spans.instructions ?? NONE);
  if (!mayTellBeside(text, named)) return "";
  let rest = "";
  let at = 0;
  for (const [start, end] of named) {
    if (start > at) rest += `${text.slice(at, Math.min(start, at + LONGEST_BESIDE))} `;
    at = Math.max(at, end);
  }
  if (at < text.length) rest += text.slice(at, at + LONGEST_BESIDE);
  const halves = rest.match(HALF_DAYS) ?? [];
  if (halves.length === 0 && !ANY_DIGIT.test(rest)) return "";
  const numbers = rest.normalize("NFKC").replace(BY_THEMSELVES, " ").match(NUMBERS) ?? [];
  const sorted = numbers.map((digits) => numberOf(digits)).sort((a, b) => a - b);
  return [...sorted, ...halves.sort()].join(" ");
}

const NONE: readonly Span[] = [];

/** What is of the description, its credit or a notice, by where it begins. Of most lines each is one stretch at most. */
function inOrder(own: readonly Span[], credit: readonly Span[], notices: readonly Span[]): readonly Span[] {
  if (notices.length === 0 && credit.length === 0 && own.length === 1) return own;
  if (notices.length === 0 && credit.length === 1 && own.length === 1)
    return own[0]![0] <= credit[0]![0] ? [own[0]!, credit[0]!] : [credit[0]!, own[0]!];
  return [...own, ...credit, ...notices].sort((a, b) => a[0] - b[0]);
}

/** First unit beyond Latin, Greek, Cyrillic and Hebrew: from there on scripts have digits of their own, and signs for half days. */
const FIRST_WITH_DIGITS = 0x600;

/** Of most lines a space, a slash and a full stop stand beside, and no string has to be made of them. */
function mayTellBeside(text: string, named: readonly Span[]): boolean {
  let at = 0;
  for (let index = 0; index <= named.length; index++) {
    const end = index === named.length ? text.length : named[index]![0];
    for (const to = Math.min(end, at + LONGEST_BESIDE); at < to; at++) {
      const unit = text.charCodeAt(at);
      if ((unit >= 0x30 && unit <= 0x39) || unit >= FIRST_WITH_DIGITS) return true;
    }
    if (index < named.length) at = Math.max(at, named[index]![1]);
  }
  return false;
}

/** Halves of a day, which Japanese captions print beside the description: each tells pictures apart as a number does. */
const HALF_DAYS = /午前|午後/gu;

const numberOf = (digits: string): number => {
  let value = 0;
  for (const digit of digits) value = value * 10 + digitValue(digit.charCodeAt(0));
  return value;
};

/** Each has a number that the other has not: whatever they count, it is not the same. */
export function numbersContradict(a: string, b: string): boolean {
  const [first, second] = [a.split(" "), b.split(" ")];
  return !isWithin(first, second) && !isWithin(second, first);
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  const left = [...whole];
  return part.every((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
