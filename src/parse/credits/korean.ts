/** What Korean agencies print around a caption: `(서울=연합뉴스) NAME 기자 = …`, `… 2023.05.02. name@…`, `[X 제공. 재판매 및 DB 금지]`. */
import type { Span } from "../../model.js";
import type { Agency } from "../agency.js";
import type { Credit } from "./credit.js";
import type { Lexicon } from "../lexicon.js";
import type { Locale } from "../locale.js";
import { choices } from "../words/any-of.js";
import type { Located } from "./slots.js";

const reporterTitles = ({ script, reporterTitles, photographerTitles }: Locale): readonly string[] =>
  script === "Hang" ? [...reporterTitles, ...photographerTitles] : [];

/** `(서울=연합뉴스) 김민수 기자 = …`, `[서울=뉴시스] 김민수 이영희 기자 = …` */
const DATELINE = new RegExp(
  "^[([【][\\p{Script=Hangul}·]{2,8}(?: ([\\p{L}\\d]{2,8}))? ?= ?([\\p{L}\\d]{2,12})[)\\]】] ?" +
    `(?:(\\p{Script=Hangul}{2,4}(?:[· ]{1,2}\\p{Script=Hangul}{2,4}){0,2}) ?(?:${choices(reporterTitles)}) ?= ?)?`,
  "u",
);

export function readKoreanDateline(text: string, start: number, end: number, lexicon: Lexicon): Credit | null {
  const head = text.slice(start, Math.min(end, start + 56));
  const match = DATELINE.exec(head);
  const house = match === null ? null : lexicon.agency(match[2]!);
  if (match === null || house === null) return null;
  const [, makerName = "", houseName = "", names = ""] = match;
  // `(워싱턴 AFP=연합뉴스)`: the maker stands in front of who passed it on.
  const maker = makerName === "" ? null : lexicon.agency(makerName);
  const houseAt = head.indexOf(houseName, makerName === "" ? 0 : head.indexOf(makerName) + makerName.length);
  const namesAt = names === "" ? -1 : head.indexOf(names, houseAt + houseName.length);
  const place = (agency: Agency, at: number, length: number): Located => ({
    value: agency.name,
    span: [start + at, start + at + length],
  });
  const printed = place(house, houseAt, houseName.length);
  const creators: Located[] = [...names.matchAll(/\p{Script=Hangul}{2,4}/gu)].map((name) => {
    const at = start + namesAt + name.index;
    return { value: name[0], span: [at, at + name[0].length] };
  });
  return {
    creators,
    agencies: [maker === null ? printed : place(maker, head.indexOf(makerName), makerName.length)],
    distributors: maker === null ? [] : [printed],
    handoutSource: null,
    flags: [],
    ruleAgency: (maker ?? house).id,
    start,
    end: start + match[0].length,
    labelled: true,
    form: "dateline",
  };
}

/** "2021.4.12", "2021. 4. 12.", "/2020.08.20/", with the reporter's address before or behind. */
const DATE_TAIL =
  / ?[ /](?:19|20)\d\d\. ?\d{1,2}\. ?\d{1,2}\.?(?: ?\/ ?)?(?: [\w.-]{2,30}@[\w.-]{3,30})?$| [\w.-]{2,30}@(?:[\w.-]{3,30})?$/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Where the day and the address that close `tail` begin; -1 when there are none. */
export function koreanDataAt(tail: string): number {
  const match = DATE_TAIL.exec(tail);
  return match !== null && HANGUL.test(tail) ? match.index : -1;
}

/** `잠실=최문영 기자`: the town in front of a reporter's name; -1 when none stands before `at`. */
export function townBefore(text: string, at: number, start: number): number {
  if (text.charCodeAt(at - 1) !== 0x3d) return -1;
  let from = at - 1;
  while (from > start && from > at - 8 && HANGUL.test(text[from - 1]!)) from--;
  if (from >= at - 2 || text.charCodeAt(from - 1) !== 0x20) return from === start && from < at - 2 ? from : -1;
  // "… 있는 장관=연합뉴스" goes on from a sentence; a town stands behind one.
  return /[.!?\])”"’']/u.test(text[from - 2] ?? "") ? from : -1;
}

/** `. 재판매 및 DB 금지`, `, 무단 전재-재배포 금지` */
const NOTICE = new RegExp(`[.,]? ?(?:${choices((locale) => locale.creditNotices)})\\.?$`, "u");

/** The notice at the end of [start, end), inside a credit's bracket; null when there is none. */
export function koreanNotice(text: string, start: number, end: number): Span | null {
  const from = Math.max(start, end - 32);
  const last = text.charCodeAt(end - 1);
  if (last !== 0xc9c0 && last !== 0x2e) return null;
  const match = NOTICE.exec(text.slice(from, end));
  if (match === null || from + match.index <= start) return null;
  return [from + match.index + match[0].search(/[\p{L}]/u), end];
}

/** Two to four syllables are a person, "이 진" too; anything longer is a house or a body. */
const PERSON = /^\p{Script=Hangul}{2,4}$|^\p{Script=Hangul} \p{Script=Hangul}{1,2}$/u;

/** Whether a name in Hangul is no person's: "대한골프협회". */
export const isKoreanHouse = (name: string): boolean => HANGUL.test(name) && !PERSON.test(name);

/** The end of what stands in front of `at` and its separators. */
export function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s.,]/u.test(text[end - 1]!)) end--;
  return end;
}
