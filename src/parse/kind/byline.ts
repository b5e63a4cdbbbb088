import { repairText } from "../../text.js";
import { foldedSet } from "../../text-index.js";
import { namesJob } from "./author-lines.js";
import { type Line, lineOf, spaceFrom } from "../../text-line.js";
import { choices, escapeSyntax } from "../words/any-of.js";
import { andWords, joinedAndWords } from "../words/joining-words.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { nameShape } from "../credits/name-shape.js";
import { jobBehind, withoutEnds } from "./byline-ends.js";

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
  text = withoutEnds(text);
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
  const signers = new Signers(lexicon);
  const pieces = cutPieces(opened.rest);
  for (const [at, piece] of pieces.entries()) {
    const inner = stripOpener(piece.text, opens).rest.replace(/^[\s.:-]{1,4}|[\s:-]{1,4}$/gu, "");
    if (inner === "" || signers.addHouse(inner.replace(/(?<=\p{L}{3})\.$/u, ""))) continue;
    if (piece.quoted && signers.outlets.length === 0) {
      signers.outlets.push(inner);
      continue;
    }
    if (opened.opened && signers.authors.length > 0 && (namesJob(inner) || signers.addHouseInFront(inner))) continue;
    const names = splitAuthors(opened.opened ? (jobBehind(inner) ?? inner) : inner, lexicon);
    if (names === null) return null;
    const next = pieces[at + 1]?.text.trim();
    const closesPlace = piece.bracketed || next === undefined || lexicon.agency(next) !== null;
    const mayBeCity = names.length === 1 && closesPlace && (piece.bracketed || (at > 0 && signers.any()));
    for (const name of names) signers.add(name, mayBeCity);
  }
  const { outlets, agencies, authors, city } = signers;
  const told = opened.opened && (authors.length > 0 || agencies.length > 0 || outlets.length > 0);
  const signed = handles.length > 0 && (authors.length > 0 || agencies.length > 0 || outlets.length > 0);
  const housed = outlets.length > 0 && agencies.length > 0 && city !== null;
  if (!told && !signed && !housed) return null;
  return { outlet: outlets[0] ?? null, authors, agencies, city, handles };
}

const MOST_CITY_WORDS = 3;

/** Whom the parts of a byline name, told apart one by one. */
class Signers {
  readonly outlets: string[] = [];
  readonly agencies: string[] = [];
  readonly authors: string[] = [];
  city: string | null = null;
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether an author or an agency was named before. */
  any(): boolean {
    return this.agencies.length > 0 || this.authors.length > 0;
  }

  /** Adds the house that `name` is; false when it is none. */
  addHouse(name: string): boolean {
    const house = this.lexicon.agency(name);
    if (house === null) return false;
    if (house.kind === "outlet" && this.outlets.length === 0) this.outlets.push(name);
    else if (!this.agencies.includes(house.name)) this.agencies.push(house.name);
    return true;
  }

  /** "CNN Senior Analyst", "BBC News website": adds the house that opens a text of few words. */
  addHouseInFront(text: string): boolean {
    const words = text.split(" ", MOST_HOUSE_WORDS + MOST_BEHIND_HOUSE + 1);
    if (words.length > MOST_HOUSE_WORDS + MOST_BEHIND_HOUSE) return false;
    for (let count = Math.min(MOST_HOUSE_WORDS, words.length - 1); count > 0; count--)
      if (this.addHouse(words.slice(0, count).join(" "))) return true;
    return false;
  }

  /** Adds a house, the town where names stand behind an author or an agency, or an author. */
  add(name: string, mayBeCity: boolean): void {
    if (this.addHouse(name)) return;
    if (mayBeCity && this.city === null && name.split(" ").length <= MOST_CITY_WORDS) this.city = name;
    else this.authors.push(name);
  }
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

const articles = foldedSet(locales.flatMap((locale) => Object.values(locale.articles).flat()));
/** "the Grand Canal" is no person. */
const opensWithArticle = (name: string): boolean => /^\p{Ll}/u.test(name) && articles.has(name.split(" ", 1)[0]!);

/** Names of one piece; null when it reads as prose. */
function splitAuthors(text: string, lexicon: Lexicon): string[] | null {
  const names: string[] = [];
  for (const part of text.split(AND)) {
    const whole = part.trim().replace(/\.$/u, "");
    if (whole === "") continue;
    const cut = houseBehind(whole, lexicon);
    const name = whole.slice(0, cut).trimEnd();
    const shape = nameShape(lineOf(name), lexicon);
    if (shape === null || shape.words > MOST_NAME_WORDS || opensWithArticle(name)) return null;
    names.push(name);
    if (cut < whole.length) names.push(whole.slice(cut));
  }
  return names;
}

const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 6;
const MOST_HOUSE_WORDS = 4;
const MOST_BEHIND_HOUSE = 4;
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
