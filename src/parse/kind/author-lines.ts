/** Names, houses and towns that sign a text without a word that says so: "Lena Okoro, AFP, Nairobi". */
import { type Line, lineOf } from "../../text-line.js";
import { choices, choicesOf, escapeSyntax } from "../words/any-of.js";
import { andWords } from "../words/joining-words.js";
import type { Lexicon } from "../lexicon.js";
import { locales } from "../locales/index.js";
import { labelAt } from "../credits/credit-label.js";
import { opensWithHouse } from "./attribution.js";

const LONGEST_SIGNATURE = 90;
const MOST_PARTS = 4;
/** A person in two words and more, with capitals: "Lena Okoro", "Ж. Петров". */
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,23}(?: (?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,23}|\\p{Ll}{2,3})){1,4}";
const PERSON = new RegExp(`^${NAME}$`, "u");
const PERSONS = new RegExp(`^${NAME} (?:&|${andWords.map(escapeSyntax).join("|")}) ${NAME}$`, "u");
/** "Nairobi", "Addis Ababa" */
const TOWN = /^\p{Lu}[\p{L}\p{M}'’-]{1,23}(?: \p{Lu}[\p{L}\p{M}'’-]{1,23}){0,2}$/u;
const FROM_TOWN = new RegExp(
  `^(?:${choices((locale) => locale.fromTownWords)}) \\p{Lu}[\\p{L}\\p{M}'’-]{1,23}(?: \\p{Lu}[\\p{L}\\p{M}'’-]{1,23}){0,2}$`,
  "u",
);
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether persons sign with the house they write for: two with it, or one with it and a town, or one from a town. One
 * person and a house alone ("Lena Okoro, AFP") sign pictures as well.
 */
export function isSignature({ text }: Line, lexicon: Lexicon): boolean {
  if (text.length > LONGEST_SIGNATURE || !text.includes(",") || !CAPITAL.test(text)) return false;
  const [signers = "", ...rest] = text.split(/, ?/u, MOST_PARTS + 1);
  if (rest.length >= MOST_PARTS) return false;
  const several = PERSONS.test(signers);
  if (!several && !PERSON.test(signers)) return false;
  const last = rest.at(-1)!;
  if (rest.length === 1 && FROM_TOWN.test(last)) return true;
  if (rest.length === 1 && isJobAtHouse(last, lexicon)) return true;
  const house = lexicon.agency(rest[0]!);
  if (house === null || (house.kind !== "wire" && house.kind !== "outlet")) return false;
  if (rest.length === 1) return several;
  return rest.length === 2 && TOWN.test(last) && lexicon.agency(last) === null && !isLabel(last, lexicon);
}

const JOB = new RegExp(`(?:^| )(?:${choices((locale) => locale.reporterJobs)})(?= |$)`, "iu");

/** "AP Sports Writer", "корреспондент РИА Новости": a job and the house that has it. */
function isJobAtHouse(part: string, lexicon: Lexicon): boolean {
  const job = JOB.exec(part);
  if (job === null) return false;
  const front = part.slice(0, job.index).trim();
  const behind = part.slice(job.index + job[0].length).trim();
  const first = front.slice(0, `${front} `.indexOf(" "));
  return [front, first, behind].some((words) => words !== "" && lexicon.agency(words) !== null);
}

/** "corresponsal en Bogotá": what somebody is who writes, and no name. */
export const namesJob = (part: string): boolean => JOB.test(part);

/** "Lena Okoro Senior Reporter": words with capitals, a job the last of them. */
const NAME_AND_JOB = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{1,30} ){2,5}(?=\\p{Lu})(?:${choices((locale) => locale.reporterJobs)})$`,
  "iu",
);
const CAPITALS = /^\p{Lu}\S{0,30}(?: \p{Lu}\S{0,30}){2,5}$/u;

/** Whether a line is a person's name and job in a newsroom, alone or with the house behind a comma. */
export function isNameAndJob({ text }: Line, lexicon: Lexicon): boolean {
  if (text.length > LONGEST_SIGNATURE) return false;
  const comma = text.indexOf(", ");
  const front = comma < 0 ? text : text.slice(0, comma);
  if (!CAPITALS.test(front) || !NAME_AND_JOB.test(front)) return false;
  return comma < 0 || lexicon.agency(text.slice(comma + 2)) !== null;
}

const isLabel = (part: string, lexicon: Lexicon): boolean => {
  const line = lineOf(part);
  return labelAt(line, 0, line.length, lexicon) !== null;
};

const LONGEST_PORTRAIT = 400;
const articles = locales.flatMap(({ articles: { masculine = [], feminine = [], other = [] } }) => [
  ...masculine,
  ...feminine,
  ...other,
]);
/** "Lena Okoro is a senior reporter for …": few words stand in front of the job, an article or a noun first. */
const AUTHOR_IS = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,23} ){1,5}(?:${choices((locale) => locale.isWords)}) ` +
    `((?:(?:${choicesOf(articles)}|\\p{Lu}[^\\s.!?]{0,23}) (?:[^\\s.!?]{1,24} ){0,5}?)?)` +
    `(?:${choices((locale) => locale.reporterJobs)})(?: (?:(${choices((locale) => locale.jobAtWords)}) )|\\.?$|[.,] )`,
  "u",
);
/** "… is the son of a reporter for …", "… von einem Reporter": somebody else has the job. */
const ARTICLES: ReadonlySet<string> = new Set(articles);
const HOUSE_WORDS = 3;

/**
 * Whether a sentence says for which house somebody writes: "Lena Okoro is a staff writer at …", "Karl is a Reuters
 * columnist." Somebody who is "a journalist" or "a journalist in Nairobi" may be in the picture.
 */
export function tellsAuthor(line: Line, lexicon: Lexicon): boolean {
  const { text } = line;
  if (text.length > LONGEST_PORTRAIT || !CAPITAL.test(text)) return false;
  if (tellsBeat(line, lexicon)) return true;
  const match = AUTHOR_IS.exec(text);
  if (match === null) return false;
  const words = match[1]!.trim().split(" ");
  if (words.some((word, at) => at > 0 && (ARTICLES.has(word) || lexicon.authorWords.has(word)))) return false;
  if (match[2] !== undefined) return true;
  return words.some((_, at) => {
    for (let end = at + 1; end <= Math.min(words.length, at + HOUSE_WORDS); end++)
      if (lexicon.agency(words.slice(at, end).join(" ")) !== null) return true;
    return false;
  });
}

const COVERS = new RegExp(
  `^(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,23} ){1,5}(?:${choices((locale) => locale.beatVerbs)}) [^.!?]{2,120}`,
  "u",
);
const AT_HOUSE = new RegExp(` (?:${choices((locale) => locale.jobAtWords)}) `, "gu");

/** "Okoro covers fisheries for Reuters.": what somebody writes about, and for which house. */
function tellsBeat(line: Line, lexicon: Lexicon): boolean {
  const sentence = COVERS.exec(line.text)?.[0] ?? "";
  return [...sentence.matchAll(AT_HOUSE)].some(({ 0: at, index }) => opensWithHouse(line, index + at.length, lexicon));
}
