import type { Line } from "../../text-line.js";
import type { CaptionFlag } from "../../model.js";
import { agencyItem, type CreditItem, roleItem } from "./credit-items.js";
import { ARCHIVES, DECORATION, DECORATION_FLAG, PICTURE_WORDS } from "../words/part-words.js";
import { atomOf, type Part, type Word } from "./part.js";

export const withoutPoint = (line: Line, start: number, end: number): number =>
  end > start && line.units[end - 1]! === 0x2e ? end - 1 : end;

export const opensYear = (unit: number): boolean => unit === 0x31 || unit === 0x32;

/** "AFP 2023", "2019年 ロイター": the year of the rights. */
const isYear = (line: Line, { start, end }: Word): boolean =>
  end - start < 6 &&
  end - start > 3 &&
  opensYear(line.units[start]!) &&
  /^(?:19|20)\d\d年?$/u.test(line.text.slice(start, end));

/** The end of a decoration without its point or colon; -1 when the word is none. */
function decorationEnd(line: Line, word: Word): number {
  const end = line.units[word.end - 1]! === 0x3a ? word.end - 1 : withoutPoint(line, word.start, word.end);
  return DECORATION.hasIn(line, word.start, end) || isYear(line, word) ? end : -1;
}

/** "AFP PHOTO", "PTI File Photo", "Navy handout": decorations behind or before an agency or a name. */
export function decoratedAgency({ line, start, end, before, words, lexicon, read }: Part): CreditItem[] | null {
  const last = words.length;
  let flags: CaptionFlag[] = [];
  const strip = (index: number): boolean => {
    const word = words[index]!;
    const wordEnd = decorationEnd(line, word);
    if (wordEnd < 0) return false;
    // "13. August 2025": a month's name is a house's as well.
    const before = index > 0 ? words[index - 1] : undefined;
    if (before !== undefined && lexicon.months.hasIn(line, before.start, before.end)) return false;
    const flag = DECORATION_FLAG.getIn(line, word.start, wordEnd);
    if (flag !== undefined) flags.push(flag);
    return true;
  };
  const withRoles = (parts: readonly CreditItem[] | null): CreditItem[] | null =>
    parts === null ? null : [...parts, ...flags.map((flag) => roleItem(start, end, before, flag))];
  let tail = last;
  while (tail > 1 && strip(tail - 1)) {
    tail--;
    const agency = lexicon.agencyIn(line, words[0]!.start, words[tail - 1]!.end);
    if (agency !== null) return withRoles([agencyItem(start, words[tail - 1]!.end, before, agency)]);
  }
  if (tail < last) {
    const { start: roleStart, end: roleEnd } = words[last - 1]!;
    const bare = withoutPoint(line, roleStart, roleEnd);
    // "Navy handout", "Jean Dupont file photo"
    // "National Archives" is a house, "Navy handout" and "Jean Dupont archive" are none.
    if (tail === 1 && ARCHIVES.hasIn(line, roleStart, bare)) return null;
    const rest =
      flags.includes("pool") ||
      (lexicon.roles.hasIn(line, roleStart, bare) && !PICTURE_WORDS.hasIn(line, roleStart, bare))
        ? withRoles(read(line, atomOf(start, words[tail - 1]!.end, before, true), lexicon))
        : null;
    if (rest !== null) return rest;
    flags = [];
  }
  let head = 0;
  while (last - head > 1 && strip(head)) {
    head++;
    const agency = lexicon.agencyIn(line, words[head]!.start, words[last - 1]!.end);
    if (agency !== null) return withRoles([agencyItem(words[head]!.start, end, before, agency)]);
  }
  return head === 0 || isYear(line, words[0]!)
    ? null
    : withRoles(read(line, atomOf(words[head]!.start, end, before, true), lexicon));
}
