/** Parts of several words: which of the readers of such parts speaks, and what a role or "and" within one parts. */
import { isLowerAt, isUpperAt, type Line } from "../../text-line.js";
import { agencyItem, type CreditItem, roleItem, sourceItem } from "./credit-items.js";
import type { Lexicon } from "../lexicon.js";
import { isLikeHouse, nameItem } from "./name-item.js";
import { AND, PROVIDED, PROVIDED_IN_TWO, REPORTERS } from "../words/part-words.js";
import { decoratedAgency, opensYear, withoutPoint } from "./classify-decorated.js";
import { agencyBehind, agencyInFront, isWordAndWire, splitHouses } from "./classify-houses.js";
import { passedOn } from "./classify-via.js";
import { atomOf, type Part, type Word } from "./part.js";

/** Words of the longest giver with "provided" behind it; a sentence in front is none. */
const MOST_OF_GIVER = 6;
const ENDS_SENTENCE = /\p{L}{2}[.!?]["'”’)\]]? /u;

/** Reads a part of two words and more; null when it can be none of a credit. */
export function classifyWords(part: Part): CreditItem[] | null {
  const { line, start, end, before, words, lexicon } = part;
  // Most parts are a name: one look-up a word tells, where every list of its own asks several.
  const telling = words.some((word) => isTelling(line, word, lexicon));
  const titled = telling ? readTitled(part) : undefined;
  if (titled !== undefined) return titled;
  return (
    (telling ? (passedOn(part) ?? archiveInFront(part) ?? decoratedAgency(part) ?? splitHouses(part)) : null) ??
    agencyInFront(part) ??
    agencyBehind(part) ??
    (telling ? (splitAtRole(part) ?? splitNames(part)) : null) ??
    (isWordAndWire(line, words, lexicon) ? null : nameItem(line, start, end, before, lexicon))
  );
}

/** Whether the word, or it without its closing point or colon, belongs to what decorates, joins or calls a name; years do too. */
function isTelling(line: Line, { start, end }: Word, lexicon: Lexicon): boolean {
  if (opensYear(line.units[start]!) || lexicon.tellingWords.hasIn(line, start, end)) return true;
  const last = line.units[end - 1];
  return (last === 0x2e || last === 0x3a) && lexicon.tellingWords.hasIn(line, start, end - 1);
}

/** Words in front or behind that say of the whole part what it is; undefined when there are none. */
function readTitled({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null | undefined {
  const last = words.length;
  const lastStart = words[last - 1]!.start;
  const lastEnd = withoutPoint(line, lastStart, words[last - 1]!.end);
  // "김민수 기자": the title behind a name says that it is a credit.
  if (REPORTERS.hasIn(line, lastStart, lastEnd)) {
    const rest = read(line, atomOf(start, words[last - 2]!.end, before, true), lexicon);
    return rest === null ? null : [...rest, roleItem(lastStart, end, "and", null)];
  }
  // "세종시 제공": provided by whoever stands in front.
  if (last > 1 && PROVIDED.hasIn(line, lastStart, lastEnd)) {
    if (last > MOST_OF_GIVER || ENDS_SENTENCE.test(line.text.slice(start, lastStart))) return null;
    const agency = lexicon.agencyIn(line, start, words[last - 2]!.end);
    return agency === null
      ? [sourceItem(atomOf(start, words[last - 2]!.end, before, true)), roleItem(lastStart, end, "slash", "handout")]
      : [agencyItem(start, words[last - 2]!.end, before, agency)];
  }
  // "Bệnh viện cung cấp": the same, in two words.
  if (last > 2 && PROVIDED_IN_TWO.hasIn(line, words[last - 2]!.start, lastEnd))
    return [
      sourceItem(atomOf(start, words[last - 3]!.end, before, true)),
      roleItem(words[last - 2]!.start, end, "slash", "handout"),
    ];
  // "Courtesy of the family", "Handout/…": a source, whatever its shape.
  for (let count = Math.min(last - 1, 5); count > 0; count--) {
    if (!lexicon.courtesy.hasIn(line, words[0]!.start, words[count - 1]!.end)) continue;
    // "… provided by NASA shows the comet. (NASA via AP)": a sentence ends in front of the bracket.
    if (closesSentence(line, end)) return null;
    return [
      roleItem(start, words[count - 1]!.end, before, "handout"),
      sourceItem(atomOf(words[count]!.start, end, "slash", true)),
    ];
  }
  return undefined;
}

/** A full stop behind a word in small letters. */
const closesSentence = (line: Line, end: number): boolean =>
  line.units[end - 1] === 0x2e && isLowerAt(line, end - 2) && isLowerAt(line, end - 3) && isLowerAt(line, end - 4);

/** "Archivo El País": the archive's house behind its word. */
function archiveInFront({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null {
  const [first, second] = words;
  if (lexicon.roles.getIn(line, first!.start, first!.end) !== "file") return null;
  if (lexicon.agencyIn(line, first!.start, second!.end) !== null) return null;
  const house = read(line, atomOf(second!.start, end, "slash", true), lexicon);
  return house === null ? null : [roleItem(start, first!.end, before, "file"), ...house];
}

/** "Adil Boukind Archives Le Devoir": the archive's word parts the name from its house. */
function splitAtRole({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null {
  const last = words.length;
  for (let cut = 1; cut < last; cut++) {
    const word = words[cut]!;
    const flag = lexicon.roles.getIn(line, word.start, word.end);
    // "Song Ho Berg": letters that stand for a role are capitals.
    if (flag === undefined || (word.end - word.start < 4 && !isUpperAt(line, word.end - 1))) continue;
    const name = nameItem(line, start, words[cut - 1]!.end, before, lexicon);
    if (name === null) continue;
    const role = roleItem(word.start, word.end, "comma", flag);
    if (cut === last - 1) return [...name, role];
    const house = read(line, atomOf(words[cut + 1]!.start, end, "slash", true), lexicon);
    if (house !== null && cut >= 2) return [...name, role, ...house.map(asHouse)];
  }
  return null;
}

/** What stands behind the role is a house; another role stands behind no bar. */
const asHouse = (part: CreditItem): CreditItem =>
  part.kind === "role" ? { ...part, before: "comma" } : { ...part, organisation: true };

function splitNames({ line, start, end, before, words, lexicon }: Part): CreditItem[] | null {
  for (let cut = 1; cut < words.length - 1; cut++) {
    const word = words[cut]!;
    if (!AND.hasIn(line, word.start, word.end)) continue;
    if (word.end - word.start === 1 && (cut < 2 || words.length - cut - 1 < 2)) continue;
    const left = nameItem(line, start, words[cut - 1]!.end, before, lexicon);
    const right = nameItem(line, words[cut + 1]!.start, end, "and", lexicon);
    if (left === null || right === null || left[0]!.organisation || left[0]!.official) continue;
    // "Wang Ye and Sun Fei": beside a person the second is one too.
    if (right[0]!.organisation && isLikeHouse(line, right[0]!, lexicon))
      right[0] = { ...right[0]!, organisation: false };
    if (right[0]!.organisation) continue;
    // "Vallby Parks and Recreation"
    if (right[0]!.official && right[0]!.words === 1) continue;
    return [...left, ...right];
  }
  return null;
}
