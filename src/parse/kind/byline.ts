import { repairText } from "../../text.js";
import { namesJob } from "./author-lines.js";
import { type Line, lineOf, spaceFrom } from "../../text-line.js";
import { choices, escapeSyntax } from "../words/any-of.js";
import { andWords, joinedAndWords } from "../words/joining-words.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { nameShape } from "../credits/name-shape.js";
import { phrasePattern } from "../words/phrases.js";

/** What the line says that names the author of an article. */
export interface BylineFields {
  /** The publication, as printed without quotation marks, or null. */
  readonly outlet: string | null;
  /** As printed. */
  readonly authors: readonly string[];
  /** Canonical names. */
  readonly agencies: readonly string[];
  /** Where it was written from, as printed, or null. */
  readonly city: string | null;
  /** With the sign in front: "@okaz_online". */
  readonly handles: readonly string[];
}

const NAME_START = /^["«“\p{Lu}\p{Lo}]/u;

/** Whether a text opens as bylines do: with a word for its author and a capital, or with a quotation mark. */
export function looksSigned(line: Line, lexicon: Lexicon): boolean {
  const { units } = line;
  if (units[0] === 0xab || units[0] === 0x22 || units[0] === 0x201c) return true;
  const ends: number[] = [];
  const limit = Math.min(line.length, LONGEST_OPENED) - 1;
  for (let at = spaceFrom(line, 0); at < limit && ends.length < MOST_OPENING_WORDS; at = spaceFrom(line, at + 1))
    ends.push(at);
  for (let count = ends.length; count > 0; count--) {
    const space = ends[count - 1]!;
    let end = isColon(units[space - 1]!) ? space - 1 : space;
    if (end < space && units[end - 1] === SPACE) end--;
    if (!lexicon.authorWords.hasIn(line, 0, end)) continue;
    let name = space + 1;
    if (isColon(units[name]!)) name++;
    if (units[name] === SPACE) name++;
    return NAME_START.test(line.text.slice(name, name + 2));
  }
  return false;
}

const SPACE = 0x20;
const isColon = (unit: number): boolean => unit === 0x3a || unit === 0xff1a;

/** Whether a word of bylines and a colon open the line: "Muhabir: …", "Κείμενο: …". */
export function opensByline(text: string, lexicon: Lexicon): boolean {
  const colon = text.slice(0, 24).search(/ ?[:：]/u);
  return colon > 0 && lexicon.bylineWords.has(text.slice(0, colon));
}

/** "…, publisert 14. mars 2024", "… • Published: Nov 08, 2023": when, behind who wrote. */
const STAMPED = new RegExp(
  ` ?[,|•·–—-] ?(?:${
    phrasePattern(
      locales.flatMap((locale) => locale.stampWords),
      "anywhere",
      "printed",
    ).source
  }) ?:? .{0,6}\\d`,
  "iu",
);
/** "By Lena Okoro 12:20pm Jan 7, 2024": a clock behind who wrote. */
const CLOCKED = / \d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?(?=[ ,|]|$)/u;
const LONGEST_BYLINE = 220;
const MOST_OPENING_WORDS = 4;
/** The longest opener and the start of a name. */
const LONGEST_OPENED = 48;
const HANDLE = /(?:^|[\s(،,|])(?:[@＠]([A-Za-z0-9_.]{2,40})|([A-Za-z0-9_]{2,40})[@＠](?=[\s),،|]|$))/gu;
const CUTS = new RegExp(
  `[/|،,;:()[\\]«»"“”•·]|\\s[-–—]\\s|\\s(?:via|${choices((locale) => locale.withWords)})\\s|\\s(?:${choices((locale) => locale.fromTownWords)})\\s(?=\\p{Lu})`,
  "u",
);
const AND = new RegExp(
  `\\s(?:&|${andWords.map(escapeSyntax).join("|")})\\s|\\s(?:${joinedAndWords.map(escapeSyntax).join("|")})\\s?`,
  "u",
);

/**
 * Reads the line that says who wrote an article.
 *
 * @returns null when the line is no byline: neither a word such as "By", nor a handle, nor an outlet beside an agency.
 * @example
 * readBylineWith("By Ahmad Rasheed / AFP / Baghdad", lexicon)?.city; // "Baghdad"
 */
export function readBylineWith(source: string, lexicon: Lexicon): BylineFields | null {
  if (source.length > LONGEST_BYLINE * 2) return null;
  let { text } = repairText(source);
  if (text.length > LONGEST_BYLINE || text.length < 4) return null;
  for (const stamped of [STAMPED, CLOCKED]) {
    const stamp = text.search(stamped);
    if (stamp > 0) text = text.slice(0, stamp);
  }
  const handles: string[] = [];
  text = text.replace(HANDLE, (_match, before: string | undefined, behind: string | undefined) => {
    handles.push(`@${before ?? behind ?? ""}`);
    return " ";
  });
  const opens = (words: string): boolean => lexicon.authorWords.has(words) || lexicon.sharedAuthorWords.has(words);
  const labelled = opensByline(text, lexicon);
  const opened = labelled
    ? { rest: text.replace(/^[^:：]{1,24}[:：]\s?/u, ""), opened: true }
    : stripOpener(text, opens);
  const outlets: string[] = [];
  const agencies: string[] = [];
  const authors: string[] = [];
  let city: string | null = null;
  const pieces = cutPieces(opened.rest);
  for (const [at, piece] of pieces.entries()) {
    const inner = stripOpener(piece.text, opens).rest.replace(/^[\s.:-]{1,4}|[\s:-]{1,4}$/gu, "");
    if (inner === "") continue;
    const agency = lexicon.agency(inner.replace(/(?<=\p{L}{3})\.$/u, ""));
    if (agency !== null) {
      if (agency.kind === "outlet" && outlets.length === 0) outlets.push(inner);
      else if (!agencies.includes(agency.name)) agencies.push(agency.name);
      continue;
    }
    if (piece.quoted && outlets.length === 0) {
      outlets.push(inner);
      continue;
    }
    if (opened.opened && authors.length > 0 && namesJob(inner)) continue;
    const names = splitAuthors(inner, lexicon);
    if (names === null) return null;
    for (const name of names) {
      const known = lexicon.agency(name);
      if (known !== null) {
        if (known.kind === "outlet" && outlets.length === 0) outlets.push(name);
        else if (!agencies.includes(known.name)) agencies.push(known.name);
        continue;
      }
      const cityPlace =
        city === null &&
        names.length === 1 &&
        (piece.bracketed || (at > 0 && (agencies.length > 0 || authors.length > 0)));
      if (
        cityPlace &&
        name.split(" ").length <= 3 &&
        (piece.bracketed || at === pieces.length - 1 || lexicon.agency(pieces[at + 1]?.text.trim() ?? "") !== null)
      )
        city = name;
      else authors.push(name);
    }
  }
  const told = opened.opened && (authors.length > 0 || agencies.length > 0 || outlets.length > 0);
  const signed = handles.length > 0 && (authors.length > 0 || agencies.length > 0 || outlets.length > 0);
  const housed = outlets.length > 0 && agencies.length > 0 && city !== null;
  if (!told && !signed && !housed) return null;
  return { outlet: outlets[0] ?? null, authors, agencies, city, handles };
}

function stripOpener(text: string, opens: (words: string) => boolean): { rest: string; opened: boolean } {
  const trimmed = text.trim();
  const words = trimmed.split(" ", MOST_OPENING_WORDS + 1);
  for (let count = Math.min(MOST_OPENING_WORDS, words.length - 1); count > 0; count--) {
    const head = words.slice(0, count).join(" ");
    if (opens(head.replace(/ ?[:：]$/u, ""))) {
      return { rest: trimmed.slice(head.length).replace(/^\s?[:：]?\s?/u, ""), opened: true };
    }
  }
  return { rest: trimmed, opened: false };
}

interface Piece {
  readonly text: string;
  readonly bracketed: boolean;
  readonly quoted: boolean;
}

function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = text;
  let bracketed = false;
  let quoted = false;
  while (rest !== "") {
    const cut = CUTS.exec(rest);
    const piece = (cut === null ? rest : rest.slice(0, cut.index)).trim();
    if (piece !== "") pieces.push({ text: piece, bracketed, quoted });
    if (cut === null) break;
    bracketed = cut[0] === "(" || cut[0] === "[";
    quoted = cut[0] === "«" || cut[0] === "“" || (cut[0] === '"' && !quoted);
    rest = rest.slice(cut.index + cut[0].length);
  }
  return pieces;
}

/** Names of one piece; null when it reads as prose. */
function splitAuthors(text: string, lexicon: Lexicon): string[] | null {
  const names: string[] = [];
  for (const part of text.split(AND)) {
    const whole = part.trim().replace(/\.$/u, "");
    if (whole === "") continue;
    const cut = houseBehind(whole, lexicon);
    const name = whole.slice(0, cut).trimEnd();
    const shape = nameShape(lineOf(name), lexicon);
    if (shape === null || shape.words > MOST_NAME_WORDS) return null;
    names.push(name);
    if (cut < whole.length) names.push(whole.slice(cut));
  }
  return names;
}

const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 6;
const MOST_HOUSE_WORDS = 4;
/** Where a house begins that follows a whole name with nothing between: "Lena Okoro The Associated Press". */
function houseBehind(text: string, lexicon: Lexicon): number {
  const words = text.split(" ", MOST_NAME_WORDS + MOST_HOUSE_WORDS + 1);
  const first = Math.max(FEWEST_NAME_WORDS, words.length - MOST_HOUSE_WORDS);
  for (let at = first; at < words.length; at++) {
    const house = words.slice(at).join(" ");
    const kind = text.endsWith(` ${house}`) ? lexicon.agency(house)?.kind : undefined;
    if (kind === "wire" || kind === "outlet") return text.length - house.length;
  }
  return text.length;
}
