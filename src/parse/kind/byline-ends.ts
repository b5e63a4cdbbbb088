/** What stands behind the names of a byline and is none: when it was posted, where to write, what somebody is. */
import { choices } from "../words/any-of.js";
import { locales } from "../locales/index.js";
import { phrasePattern } from "../words/phrases.js";
import { FIGURE_DATE, MONTH_DATE } from "./stamps.js";

const STAMP_WORDS = phrasePattern(
  locales.flatMap((locale) => locale.stampWords),
  "anywhere",
  "printed",
).source;
/** "…, publisert 14. mars 2024", "… • Published: Nov 08, 2023", "… Updated 2010 GMT": when, behind who wrote. */
const STAMPED = new RegExp(`(?: ?[,|•·–—-] ?| )(?:${STAMP_WORDS}) ?:? .{0,6}\\d`, "iu");
/** "By Lena Okoro 12:20pm Jan 7, 2024": a clock behind who wrote. */
const CLOCKED = / \d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?(?=[ ,|]|$)/u;
/** "By Lena Okoro May 3, 2021", "Von Lena Okoro am 03.05.2021": a day behind who wrote. */
const DATED = new RegExp(
  `(?: ?[,|•·–—-] ?| )(?:\\p{Ll}{2,3}\\.? )?(?:${MONTH_DATE}|${FIGURE_DATE})(?=[ ,.|•·T]|$)`,
  "u",
);
/** "lena@vallby.example", "[email protected]" */
const ADDRESS = /[\w.+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,24}){1,3}|\[email\s?protected\]/gu;

/** A byline without its addresses, and without the time behind the names. */
export function withoutEnds(text: string): string {
  let names = text.includes("@") || text.includes("[") ? text.replace(ADDRESS, " ") : text;
  for (const stamped of [STAMPED, CLOCKED, DATED]) {
    const stamp = names.search(stamped);
    if (stamp > 0) names = names.slice(0, stamp);
  }
  return names;
}

const JOB_BEHIND = new RegExp(` (?:${choices((locale) => locale.reporterJobs)})$`, "iu");
const MOST_JOB_WORDS = 4;
const FEWEST_NAME_WORDS = 2;
/** The first word of a job that has several: "Health editor", "Senior Political Correspondent". */
const LONGEST_NAME = 3;

/** "Lena Okoro Health editor": the names in front of a job that follows them at once; null when none does. */
export function jobBehind(text: string): string | null {
  if (!JOB_BEHIND.test(text)) return null;
  const words = text.split(" ");
  const name = words.slice(0, Math.min(LONGEST_NAME, words.length - 1));
  return words.length > FEWEST_NAME_WORDS && words.length <= FEWEST_NAME_WORDS + MOST_JOB_WORDS ? name.join(" ") : null;
}
