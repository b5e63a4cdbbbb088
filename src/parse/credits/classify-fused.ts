/** Houses, roles and names that a hyphen joins: "Reuters-Scanpix". */
import { isUpperAt, type Line, signFrom, spaceBefore } from "../../text-line.js";
import type { Separator } from "./atoms.js";
import { agencyItem, type CreditItem, roleItem, sourceItem } from "./credit-items.js";
import type { Lexicon } from "../lexicon.js";
import { nameItem } from "./name-item.js";
import { atomOf } from "./part.js";

/** "Reuters-Scanpix": one passed the other's picture on. */
export function fusedAgencies(
  line: Line,
  start: number,
  end: number,
  before: Separator,
  lexicon: Lexicon,
): CreditItem[] | null {
  const hyphen = hyphenFrom(line, start + 2, end);
  if (hyphen < 0 || hyphen >= end - 2) return null;
  const first = lexicon.agencyIn(line, start, hyphen);
  // `رويترز-أرشيف`, `أرشيف-رويترز`: in Arabic the hyphen stands without spaces.
  const left = first === null ? lexicon.roles.getIn(line, start, hyphen) : undefined;
  if (first === null && left === undefined) return namedBeforeHyphen(line, start, end, hyphen, before, lexicon);
  const maker =
    first === null ? roleItem(start, hyphen, before, left ?? null) : agencyItem(start, hyphen, before, first);
  const right = lexicon.roles.getIn(line, hyphen + 1, end);
  if (right !== undefined) return [maker, roleItem(hyphen + 1, end, "comma", right)];
  // `THE CANADIAN PRESS/HO-Vallby Aquarium`
  if (left === "handout" && isUpperAt(line, hyphen - 1))
    return [maker, sourceItem(atomOf(hyphen + 1, end, "slash", false))];
  const second = lexicon.agencyIn(line, hyphen + 1, end);
  // "Twitter-Bild": no paper's picture, but the network's.
  if (first?.isNetwork === true && second?.kind === "outlet") return [maker];
  if (second !== null) return [maker, agencyItem(hyphen + 1, end, "slash", second)];
  // "RSS-Feeds BE"
  if (first === null || first.isAlsoWord === true) return null;
  // `THE CANADIAN PRESS/AP-NAME`
  const space = line.text.indexOf(" ", hyphen + 1);
  const name = space > 0 && space < end ? nameItem(line, hyphen + 1, end, "slash", lexicon) : null;
  return name === null || name[0]!.organisation ? null : [maker, ...name];
}

/** `NAME-USA TODAY Sports`: the agency follows one of the hyphens. */
function namedBeforeHyphen(
  line: Line,
  start: number,
  end: number,
  first: number,
  before: Separator,
  lexicon: Lexicon,
): CreditItem[] | null {
  for (let hyphen = first; hyphen > 0 && hyphen < end - 2; hyphen = hyphenFrom(line, hyphen + 1, end)) {
    const agency = lexicon.agencyIn(line, hyphen + 1, end);
    if (agency === null) continue;
    // "Lena Vik CBC-Radio-Canada": the hyphen is the house's own.
    if (lexicon.agencyIn(line, spaceBefore(line, hyphen) + 1, end) !== null) return null;
    const name = nameItem(line, start, hyphen, before, lexicon);
    if (name === null || name[0]!.organisation || name[0]!.words < 2) return null;
    return [...name, agencyItem(hyphen + 1, end, "slash", agency)];
  }
  return null;
}

/** The next hyphen, or dash typed for one, in front of `end`; -1 when there is none. */
export function hyphenFrom(line: Line, start: number, end: number): number {
  if (start >= end) return -1;
  for (let at = signFrom(line, start); at < end; at = signFrom(line, at + 1)) {
    if (line.units[at]! === 0x2d || line.units[at]! === 0x2013) return at;
  }
  return -1;
}
