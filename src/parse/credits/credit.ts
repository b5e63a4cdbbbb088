import { isLetterAt, isLowerAt, type Line } from "../../text-line.js";
import type { CaptionFlag } from "../../model.js";
import { withoutAddress, withoutMail } from "./addresses.js";
import { isCredit } from "./evidence.js";
import { type CreditItem, emptyItem } from "./credit-items.js";
import { gluedLabel, labelAt } from "./credit-label.js";
import { isLedTo } from "./led-to.js";
import { isSignedOff } from "./label-apart.js";
import type { Lexicon } from "../lexicon.js";
import { CAPTURES } from "../words/part-words.js";
import { cutsBetween, isSemicolon } from "./several.js";
import { assignSlots, type CreditFields } from "./slots.js";
import {
  behindDash,
  behindRank,
  behindYear,
  goesOn,
  isHandle,
  isHouseOrPerson,
  isSource,
  isUncasedPerson,
  opensWithAgency,
  typedSign,
} from "./behind-label.js";
import { type CreditTrace, readItems } from "./credit-parts.js";

/** A credit that was read, as printed in [start, end) of the repaired line. */
export interface Credit extends CreditFields {
  readonly start: number;
  readonly end: number;
  /** A label ("Photo by") stood in front. */
  readonly labelled: boolean;
  /** How it was printed; closes the rule id: "slash", "bracket", "label", "plain" … */
  readonly form: string;
}

/**
 * Where the text of a possible credit stands; brackets and labels let less evidence suffice. `sentence` is the open
 * behind a sentence's end, `whole` the whole line.
 */
export type CreditSetting = "open" | "sentence" | "bracket" | "whole";

const MAX_CREDIT = 300;

/** Space and separators: `/ | , ; : • · – — -`. */
export const isLoose = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2f ||
  unit === 0x7c ||
  unit === 0x2c ||
  unit === 0x3b ||
  unit === 0x3a ||
  unit === 0x2d ||
  unit === 0x2013 ||
  unit === 0x2014 ||
  unit === 0x2022 ||
  unit === 0xb7;

/** White space and `/ : ： . … | , ، ，`. */
const isBehindLabel = (unit: number): boolean =>
  unit === 0x20 ||
  unit === 0x2c ||
  unit === 0x60c ||
  unit === 0xff0c ||
  unit === 0x3a ||
  unit === 0xff1a ||
  unit === 0x2e ||
  unit === 0x2026 ||
  unit === 0x7c ||
  unit === 0x2f;

/** What stood in front of a credit's parts. */
interface Labels {
  /** First unit behind them. */
  readonly start: number;
  readonly found: boolean;
  /** They make a credit of what follows without more evidence. */
  readonly strong: boolean;
  /** A colon closes one of them. */
  readonly colon: boolean;
  /** The picture shows a screen. */
  readonly capture: boolean;
  readonly flags: readonly CaptionFlag[];
}

const NO_FLAGS: readonly CaptionFlag[] = [];
const NO_FOUND: CreditFields["flags"] = [];

/** Reads up to three labels in front of [from, to). */
function readLabels(line: Line, from: number, to: number, setting: CreditSetting, lexicon: Lexicon): Labels {
  let start = from;
  let labelled = false;
  let strong = false;
  let colon = false;
  let capture = false;
  let flags = NO_FLAGS;
  for (let round = 0; round < 3; round++) {
    const labelStart = start;
    const found = labelAt(line, start, to, lexicon) ?? gluedLabel(line, start, to, lexicon);
    if (found === null || found.end >= to || opensWithAgency(line, start, to, lexicon)) break;
    // "Архивное фото: …" in front of a caption is a control mark.
    if (
      found.label.flag === "file" &&
      setting === "whole" &&
      lexicon.agency(line.text.slice(found.end, to).trim()) === null &&
      !isPersonAndWire(readCredit(line, found.end, to, "bracket", lexicon))
    )
      break;
    const dashed = found.colon || setting === "open" ? null : behindDash(line, found.end, to);
    if (dashed !== null && isUncasedPerson(line.text.slice(dashed, to), lexicon)) {
      return { start: dashed, found: true, strong: true, colon: false, capture, flags };
    }
    const strongLabel = found.label.strong && !(setting === "open" && goesOn(line, found));
    if (!found.colon && !strongLabel) {
      // "Photo AFP": a label only when what follows stands as a credit by itself.
      // In a bracket of its own even "(Foto NAME)" is one.
      // Behind a sentence "Photo First Last" is one too.
      // So it is behind a dash, a bar or a comma: "… – תצלום NAME", "…, фото NAME".
      const named =
        // "Foto: dok. Kemkomdigi": the second label's abbreviation.
        (colon && isLowerAt(line, labelStart) && line.units[found.wordsEnd - 1] === 0x2e) ||
        isHandle(line, found.end, to) ||
        typedSign(line, found.end) > 0 ||
        (isSignedOff(line, labelStart) && isSource(line, found.end, to)) ||
        // "Photo VM/First LAST"
        (setting === "sentence" && readCredit(line, found.end, to, "whole", lexicon) !== null) ||
        ((setting === "sentence" || isLedTo(line, from, found.end + 1)) &&
          (isHouseOrPerson(line.text.slice(found.end, to).trim(), lexicon) ||
            isPersonAndWire(readCredit(line, found.end, to, "bracket", lexicon))));
      if (setting !== "bracket" && !named && readCredit(line, found.end, to, "open", lexicon) === null) break;
      strong ||= named;
    }
    labelled = true;
    strong ||= strongLabel || found.colon || setting === "bracket";
    capture ||= CAPTURES.hasIn(line, labelStart, found.wordsEnd);
    // "watch video: …" is the page's.
    colon ||= found.colon && !isLowerAt(line, labelStart);
    if (found.label.flag !== null) flags = [...flags, found.label.flag];
    start = Math.max(found.end, typedSign(line, found.end));
    while (start < to && isBehindLabel(line.units[start]!)) start++;
    start = behindRank(line, behindYear(line, start, to, from === 0), to);
  }
  return { start, found: labelled, strong, colon, capture, flags };
}

/** "J. Kazlausko nuotr.": where the word begins that stands behind and makes it a credit; -1 when none does. */
function suffixAt(line: Line, start: number, end: number, lexicon: Lexicon): number {
  let at = end;
  while (at > start && end - at < 14 && line.units[at - 1]! !== 0x20) at--;
  return at > start && line.units[at - 1]! === 0x20 && lexicon.creditSuffixes.hasIn(line, at, end) ? at : -1;
}

/**
 * Reads [from, to) of `text` as a credit and nothing but a credit.
 *
 * @returns null when some part can be no part of a credit, or nothing in it says that it is one.
 */
export function readCredit(
  line: Line,
  from: number,
  to: number,
  setting: CreditSetting,
  lexicon: Lexicon,
  trace?: CreditTrace,
): Credit | null {
  let start = from;
  let end = to;
  while (start < end && isLoose(line.units[start]!)) start++;
  while (end > start && isLoose(line.units[end - 1]!)) end--;
  end = withoutAddress(line, start, end);
  const mailed = setting === "sentence" ? withoutMail(line, start, end) : end;
  const hasMail = mailed < end;
  end = mailed;
  while (end > start && isLoose(line.units[end - 1]!)) end--;
  if (end - start < 2 || end - start > MAX_CREDIT) return null;
  const labels = readLabels(line, start, end, setting, lexicon);
  start = labels.start;
  if (start >= end) return null;
  const suffix = suffixAt(line, start, end, lexicon);
  if (suffix >= 0) end = suffix - 1;
  const labelled = labels.found || suffix >= 0 || hasMail;
  const strong = labels.strong || suffix >= 0 || hasMail;
  const fromLabel =
    labels.flags.length === 0 ? NO_FOUND : labels.flags.map((flag) => ({ flag, span: [from, start] as const }));
  const several = labelled || setting !== "open" ? readSeveral(line, start, end, setting, labelled, lexicon) : null;
  if (several !== null) {
    const flags = [...several.flags, ...fromLabel];
    return makeCredit(several, flags, from, to, labelled || several.labelled, several.form);
  }
  const vouched = !labels.colon ? null : from === 0 && setting !== "bracket" ? "whole" : "behind";
  const items = readItems(line, start, end, labels.flags, labelled || setting === "bracket", vouched, lexicon, trace);
  if (items === null) return null;
  if (labelled && !isLetterAt(line, start) && EMPTY_SLOT.test(line.text.slice(start, start + 4)))
    items.unshift(emptyItem(start));
  if (suffix >= 0 && !labels.found && setting === "whole" && namesShown(items)) return null;
  if (labelled && isAnotherLabel(line, items, lexicon)) return null;
  if (!isCredit(line, items, labelled && strong, setting)) return null;
  const fields = assignSlots(line, labels.capture ? asShown(items) : items, labels.flags);
  const flags = fromLabel.length === 0 ? fields.flags : [...fields.flags, ...fromLabel];
  return makeCredit(
    fields,
    flags,
    from,
    to,
    labelled,
    labelled ? "label" : setting === "bracket" ? "bracket" : "plain",
  );
}

/** `Anna Vik / L. Okoro / HOUSE nuotr.`: the word behind makes one person's picture of it; the first is shown. */
const namesShown = ([shown, person, house, ...more]: readonly CreditItem[]): boolean =>
  house !== undefined &&
  more.length === 0 &&
  shown!.kind === "name" &&
  person!.kind === "name" &&
  person!.before === "slash" &&
  house.before === "slash";

/** `Photos/Video: …`: what stands behind the label is one more label's word, and nobody's name. */
const isAnotherLabel = (line: Line, [only, ...more]: readonly CreditItem[], lexicon: Lexicon): boolean =>
  more.length === 0 && only?.kind === "name" && only.words === 1 && lexicon.labels.hasIn(line, only.start, only.end);

/** `Skjermdump: Vallby Gazette`: nobody but a house shows what a screen shows, if it is named alone. */
function asShown(items: readonly CreditItem[]): readonly CreditItem[] {
  if (items.filter((part) => part.kind === "name").length !== 1) return items;
  return items.map((part) => (part.kind === "name" ? { ...part, organisation: true } : part));
}

// Written out: a spread costs as much as reading the credit.
const makeCredit = (
  fields: CreditFields,
  flags: Credit["flags"],
  start: number,
  end: number,
  labelled: boolean,
  form: string,
): Credit => ({
  creators: fields.creators,
  agencies: fields.agencies,
  distributors: fields.distributors,
  handoutSource: fields.handoutSource,
  flags,
  ruleAgency: fields.ruleAgency,
  start,
  end,
  labelled,
  form,
});

/** The credit with what stands around it: its bracket, the separator behind it. */
export const placeCredit = (credit: Credit, start: number, end: number, form: string): Credit =>
  makeCredit(credit, credit.flags, start, end, credit.labelled, form);

/** "… – Photo First Last, AFP" */
const isPersonAndWire = (credit: Credit | null): boolean =>
  credit !== null && credit.ruleAgency !== null && credit.creators[0]?.value.includes(" ") === true;

/** `Photo by - / SOURCE / AFP`: nobody is named. */
const EMPTY_SLOT = /^[-–—*] ?\//u;

/** `(NAME/AFP; NAME/Reuters)`, `(NAME/AFP, NAME/Reuters)`: complete credits side by side. */
function readSeveral(
  line: Line,
  from: number,
  to: number,
  setting: CreditSetting,
  labelled: boolean,
  lexicon: Lexicon,
): Credit | null {
  const cuts = cutsBetween(line, from, to);
  if (cuts.length === 0) return null;
  const apart = isSemicolon(line.units[cuts[0]!.end]!);
  // "Email: …; X: @NAME" closes a page's line about its author.
  if (apart && setting === "sentence" && !labelled) return null;
  const credits: Credit[] = [];
  let start = from;
  for (const { end, next } of [...cuts, { end: to, next: to }]) {
    const credit = readCredit(line, start, end, setting === "whole" ? "bracket" : setting, lexicon);
    // Commas part the people of one house as well: each must name its own.
    if (credit === null || !(apart || (credit.ruleAgency !== null && credit.creators.length > 0))) return null;
    credits.push(credit);
    start = next;
  }
  const [first] = credits;
  if (first === undefined) return null;
  return {
    ...first,
    creators: credits.flatMap((credit) => credit.creators),
    agencies: credits.flatMap((credit) => credit.agencies),
    distributors: credits.flatMap((credit) => credit.distributors),
    flags: credits.flatMap((credit) => credit.flags),
    handoutSource: credits.find((credit) => credit.handoutSource !== null)?.handoutSource ?? null,
  };
}
