/**
 * Weak signs of a line without a credit, a mark, a date or a scene, added up. Each says little alone: captions without
 * their credits and lines of pages hold it both, one of the two more often.
 */
import { LOWER, NUMBER, UPPER } from "../../text-characters.js";
import { classAt, type Line, signFrom } from "../../text-line.js";
import { choicesOf } from "../words/any-of.js";
import { locales } from "../locales/index.js";
import { foldedSet } from "../../text-index.js";
import { isPageWord } from "../words/page-vocabulary.js";

/** What the signs ask of a line, counted in one pass. */
interface Looks {
  readonly text: string;
  readonly words: number;
  /** Words with a capital. */
  readonly capitals: number;
  /** Words of pages. */
  readonly ofPages: number;
  /** Holds a small letter. */
  readonly small: boolean;
  readonly opensSmall: boolean;
  readonly opensWithNumber: boolean;
  readonly opensWithArticle: boolean;
}

interface Sign {
  readonly name: string;
  /** Tenths of the logarithm of the odds for a caption. */
  readonly weight: number;
  readonly holds: (looks: Looks) => boolean;
}

const PLACE_WORDS = choicesOf(
  locales.flatMap(({ insideWords, placeWords }) =>
    [...insideWords, ...placeWords].filter((word) => /^[\p{L}\p{M}' ]+$/u.test(word)),
  ),
);
/** "… in Vallby", "… at the Vallby Harbour" */
const ENDS_IN_PLACE = new RegExp(
  `\\s(?:${PLACE_WORDS}) (?:\\p{Ll}{1,4} )?\\p{Lu}[\\p{L}'’-]{1,24}(?:[ -]\\p{Lu}[\\p{L}'’-]{1,24}){0,3}\\.?$`,
  "u",
);
const LONGEST_PLACE = 96;
/**
 * "Lena Okoro, Kenyan engineer": a person in two words and more, and who that is; one word with a capital is a town or a
 * house ("Lena Okoro, Berlin": on page lines 18 names of authors, 2 figcaptions).
 */
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,23}[\\p{Ll}.]";
const NAME_IN_FRONT = new RegExp(`^(?:${NAME} ){1,3}${NAME}, \\p{Ll}`, "u");
const NAME_AND_ROLE = new RegExp(`^(?:${NAME} ){1,3}${NAME}, (?!\\p{Lu}\\S{1,40}$)[\\p{L}\\p{M}' -]{5,60}$`, "u");
/** "… engineer Lena Okoro" */
const ROLE_AND_NAME = /(?:^|\s)\p{Ll}{4,24}[,:]? (?:\p{Lu}[\p{Ll}'’-]{1,24} ){1,2}\p{Lu}[\p{Ll}'’-]{1,24}\.?$/u;
const LONGEST_NAME = 104;
const TWO_CAPITALS = /.\p{Lu}\p{Ll}{1,24} \p{Lu}\p{Ll}/u;
/** Three points end a teaser, and "!" a call of the page. */
const FINISHED = /(?:(?<!\.\.)\.|[。．।۔។։])["'”’»›)\]）」』】]{0,3}$/u;
const PARTED = /[|•·»›→]| [-–—] /u;
const SITE = /\.(?:com|org|net|de|fr|es)(?![\p{L}\p{N}])/u;
const IN_BRACKETS = /\p{L} \(\p{Lu}[\p{L}'’.-]{1,20}\)$/u;

/** Whether a text ends as a sentence does. */
export const isFinished = (text: string): boolean => FINISHED.test(text);

/**
 * Weights by logistic regression on lines that no other rule decides: 404 descriptions of marked-up figures and of
 * labelled captions, and 48,448 headings, links and buttons of 1,900 sites, each side weighing the same.
 */
const signs: readonly Sign[] = [
  { name: "finished", weight: 35, holds: ({ text }) => isFinished(text) },
  { name: "long", weight: 8, holds: ({ words }) => words > 15 },
  { name: "comma", weight: 7, holds: ({ text }) => text.includes(",") },
  { name: "article", weight: 5, holds: ({ opensWithArticle }) => opensWithArticle },
  { name: "two-capitals", weight: 4, holds: ({ text }) => TWO_CAPITALS.test(text) },
  { name: "title", weight: -3, holds: ({ words, capitals }) => words > 2 && capitals / words > 0.65 },
  { name: "bracketed", weight: -6, holds: ({ text }) => IN_BRACKETS.test(text) },
  { name: "short", weight: -8, holds: ({ words }) => words > 2 && words <= 5 },
  { name: "parted", weight: -8, holds: ({ text }) => PARTED.test(text) },
  { name: "page-word", weight: -8, holds: ({ ofPages }) => ofPages === 1 },
  { name: "page-words", weight: -11, holds: ({ ofPages }) => ofPages > 1 },
  { name: "capitals-alone", weight: -14, holds: ({ small }) => !small },
  { name: "small-start", weight: -16, holds: ({ opensSmall }) => opensSmall },
  { name: "site", weight: -16, holds: ({ text }) => SITE.test(text) },
  { name: "number-in-front", weight: -22, holds: ({ opensWithNumber }) => opensWithNumber },
  { name: "two-words", weight: -23, holds: ({ words }) => words <= 2 },
];

/** Signs for a caption that are dear to look for, the weightiest first: they are asked while they can still decide. */
const costly: readonly Sign[] = [
  // By itself enough, whatever speaks against it: who is shown is all that such lines say.
  { name: "name-and-role", weight: 30, holds: ({ text }) => NAME_AND_ROLE.test(text) },
  { name: "name-in-front", weight: 15, holds: ({ text }) => NAME_IN_FRONT.test(text.slice(0, LONGEST_NAME)) },
  { name: "role-and-name", weight: 11, holds: ({ text }) => ROLE_AND_NAME.test(text.slice(-LONGEST_NAME)) },
  { name: "ends-in-place", weight: 6, holds: ({ text }) => ENDS_IN_PLACE.test(text.slice(-LONGEST_PLACE)) },
];

/**
 * From this sum on a line is a caption. With it 11 fewer of 1,306 captions without their credits are lost than by a full
 * stop, or a name and a role, alone, and 127 more of 79,900 lines of pages are told; at 9 it is 16 and 214 less, at 16 3
 * captions more are lost and 564 lines told.
 */
const ENOUGH = 12;

const ALL_COSTLY = costly.reduce((sum, { weight }) => sum + weight, 0);

const articles = foldedSet(locales.flatMap((locale) => Object.values(locale.articles).flat()));
const SHORTEST_PAGE_WORD = 4;

function looksOf(line: Line): Looks {
  let [words, capitals, ofPages] = [0, 0, 0];
  let first = -1;
  let opensWithArticle = false;
  for (let start = 0; start < line.length; ) {
    const end = Math.min(line.length, signFrom(line, start));
    if (end > start) {
      if (first < 0) {
        first = start;
        opensWithArticle = articles.hasIn(line, start, end);
      }
      words++;
      if ((classAt(line, start) & UPPER) !== 0) capitals++;
      if (end - start >= SHORTEST_PAGE_WORD && isPageWord(line, start, end)) ofPages++;
    }
    start = end + 1;
  }
  const opening = classAt(line, Math.max(0, first));
  return {
    text: line.text,
    words,
    capitals,
    ofPages,
    small: /\p{Ll}/u.test(line.text),
    opensSmall: (classAt(line, 0) & LOWER) !== 0,
    opensWithNumber: (opening & NUMBER) !== 0,
    opensWithArticle,
  };
}

/** Whether the weak signs of a line in a script with capitals speak for a caption, taken together. */
export function weighsAsCaption(line: Line): boolean {
  const looks = looksOf(line);
  let sum = 0;
  for (const { weight, holds } of signs) if (holds(looks)) sum += weight;
  let ahead = ALL_COSTLY;
  for (const { weight, holds } of costly) {
    if (sum >= ENOUGH || sum + ahead < ENOUGH) break;
    ahead -= weight;
    if (holds(looks)) sum += weight;
  }
  return sum >= ENOUGH;
}
