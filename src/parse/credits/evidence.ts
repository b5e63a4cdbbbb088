/** Whether the parts that were read are a credit: every one of them could be a sentence's as well. */
import type { Line } from "../../text-line.js";
import type { CreditItem } from "./credit-items.js";
import type { CreditSetting } from "./credit.js";
import { mayBeCredit } from "./evidence-joins.js";
import { followsStatement } from "./evidence-shapes.js";
import { isUnlistedCredit } from "./evidence-unlisted.js";
import { isLedTo } from "./led-to.js";

/** Whether what was read is a credit: every item could be one, but so could a list of names in a sentence. */
export function isCredit(line: Line, items: readonly CreditItem[], labelled: boolean, setting: CreditSetting): boolean {
  const names: CreditItem[] = [];
  const roles: CreditItem[] = [];
  const agencies: CreditItem[] = [];
  let via = false;
  let isWire = false;
  for (const part of items) {
    via ||= part.before === "via";
    if (part.kind === "name") names.push(part);
    else if (part.kind === "role") roles.push(part);
    else if (part.kind === "agency" && part.agency!.kind !== "collection") {
      agencies.push(part);
      isWire ||= part.agency!.kind !== "outlet";
    }
  }
  if (!mayBeCredit(line, items, names, labelled, setting)) return false;
  if (isWire) return labelled || setting === "bracket" || !startsLoosely(line, items);
  if (labelled) return agencies.length > 0 || names.length > 0 || roles.length > 0;
  if (agencies.length > 0 && setting !== "bracket" && startsLoosely(line, items)) return false;
  return agencies.length > 0
    ? names.length > 0 || (via && roles.length > 0) || outletStandsAlone(line, items, agencies, setting)
    : isUnlistedCredit({ line, items, names, roles, via }, setting);
}

/** `Word - AFP`: one capitalised word is no photographer there. */
function startsLoosely(line: Line, items: readonly CreditItem[]): boolean {
  const [first, second] = items;
  if (first?.kind !== "name" || second === undefined) return false;
  return (
    !line.text.slice(first.start, first.end).includes(" ") && (second.before === "dash" || second.before === "point")
  );
}

/** A newspaper or broadcaster with nobody beside it. */
function outletStandsAlone(
  line: Line,
  items: readonly CreditItem[],
  agencies: readonly CreditItem[],
  setting: CreditSetting,
): boolean {
  // "… (KTLA)" explains a name, "…. (KTLA)" credits.
  if (setting === "bracket" && (namesHouse(agencies) || followsStatement(line, items[0]!.start - 1))) return true;
  if (items.length > 1) return false;
  // "… of the bridge. SWR": behind a finished sentence nothing but the house.
  const { start } = items[0]!;
  return (setting === "sentence" && followsStatement(line, start)) || isLedTo(line, start, start);
}

/** A newspaper alone in a bracket credits; an acronym may explain the name in front of it. */
const namesHouse = (agencies: readonly CreditItem[]): boolean =>
  agencies.every(({ agency }) => agency !== null && !/^[A-Z]{2,5}$/u.test(agency.name));
