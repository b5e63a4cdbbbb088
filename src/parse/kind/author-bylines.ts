/** Lines that sign a text, told from those that sign a picture with the same words. */
import { AT_SIGN, DIGITS, type Line, spaceFrom } from "../../text-line.js";
import type { Draft } from "../draft.js";
import type { Lexicon } from "../lexicon.js";
import { choices } from "../words/any-of.js";
import { isUncasedProse } from "../words/uncased-prose.js";
import { type BylineFields, looksSigned, opensByline, readBylineWith } from "./byline.js";
import { isPassedOn } from "./rights.js";
import { withoutDay } from "./stamps.js";

/** Whether the line names who wrote a text, behind a word that says so or with an account. */
export function isByline(draft: Draft, lexicon: Lexicon): boolean {
  const { line } = draft;
  const signature = (line.traits & DIGITS) === 0 ? line : withoutDay(line);
  if ((line.traits & AT_SIGN) === 0 && !looksSigned(signature, lexicon) && !opensByline(signature.text, lexicon))
    return false;
  const byline = readBylineWith(signature.text, lexicon);
  if (byline === null || takesPictures(byline, draft, lexicon)) return false;
  if (!/^\p{Lo}/u.test(line.text)) return true;
  // A label such as "تصوير:" says that a picture was taken.
  return !draft.credits.some((credit) => credit.labelled) && signsText(line.text, byline, lexicon);
}

const MOST_OPENING_WORDS = 3;
/** "our special correspondent": small words and a job, no name. */
const JOB_ALONE = new RegExp(`^(?:\\p{Ll}+ ){0,2}(?:${choices((locale) => locale.reporterJobs)})s?(?=[ ,.]|$)`, "iu");

/** "By our special correspondent": a byline that keeps the name back. */
export function namesNoAuthor(line: Line, { authorWords }: Lexicon): boolean {
  let end = -1;
  for (let words = 0; words < MOST_OPENING_WORDS; words++) {
    end = spaceFrom(line, end + 1);
    if (end >= line.length) return false;
    if (!authorWords.hasIn(line, 0, end)) continue;
    const behind = line.text.slice(end + 1, end + 1 + LONGEST_JOB);
    return /^\p{Ll}/u.test(behind) && JOB_ALONE.test(behind);
  }
  return false;
}
const LONGEST_JOB = 48;

/** "lo/kv (afp, dpa)", "ل.أ/ك.ف (أ ف ب، رويترز)": initials of editors, and the wires that their text was made of. */
const INITIALS =
  /^(?:\p{Ll}{1,4}|(?:\p{Lo}\.){1,4}\p{Lo}?)(?:\/(?:\p{Ll}{1,4}|(?:\p{Lo}\.){1,4}\p{Lo}?)){0,2} ?\(([^()]{2,60})\)$/u;

export function isEditorsInitials(text: string, lexicon: Lexicon): boolean {
  const houses = INITIALS.exec(text)?.[1]?.split(/[,،;/] ?/u) ?? [];
  const isHouse = (name: string): boolean =>
    lexicon.agency(name) !== null || lexicon.agency(name.toUpperCase()) !== null;
  return houses.length > 0 && houses.every((name) => isHouse(name.trim()));
}

/** "By Lena Okoro/Getty Images", "By Lena Okoro/AFP/Getty Images": houses that write no texts, or pass a picture on. */
function takesPictures(byline: BylineFields, { credits }: Draft, lexicon: Lexicon): boolean {
  const { agencies, city, outlet, handles } = byline;
  if (city !== null || outlet !== null || handles.length > 0) return false;
  const sellers = agencies.filter((name) =>
    ["photo", "library", "collection"].includes(lexicon.agency(name)?.kind ?? ""),
  );
  if (sellers.length === 0 || sellers.length === agencies.length) return sellers.length > 0;
  return credits.some((credit) => credit.creators.length > 0 && isPassedOn(credit));
}

/** Without capitals "كتب" opens bylines and captions alike ("books", "he wrote"): a colon, or names and a house, decide. */
function signsText(text: string, { authors, agencies, city, handles }: BylineFields, lexicon: Lexicon): boolean {
  if (handles.length > 0 || /^\p{L}{2,12} ?[:：]/u.test(text)) return true;
  if (authors.length === 0 || authors.some((name) => name.split(" ").length > 4 || isUncasedProse(name, 1)))
    return false;
  return city !== null || (agencies.length > 0 && authors.length > 1) || startsPlainly(text, lexicon);
}

/** Whether a word opens the line that says nothing but who wrote. */
function startsPlainly(text: string, { plainAuthorWords }: Lexicon): boolean {
  const space = text.indexOf(" ");
  return space > 0 && plainAuthorWords.has(text.slice(0, space));
}
