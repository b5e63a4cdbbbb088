import { type Line, lineOf } from "../../text-line.js";
import type { CaptionFlag, Span } from "../../model.js";

/** Words that open a notice to editors. */
const OPENER =
  /^(?:RESTRICTED TO |(?:FOR )?EDITORIAL USE ONLY|FOR [A-Z ,&]{3,60}USE ONLY|MANDATORY CREDIT|MUST CREDIT|NO (?:RESALES?|ARCHIVES?|ARCHIVING|SALES|COMMERCIAL|MARKETING|ADVERTISING|USE|LICENSING|INTERNET|TABLOIDS|THIRD PARTY)\b|NOTES? TO EDITORS|ATTENTION (?:EDITORS|: This Image is part)|ATTENTION: This Image|THIS (?:IMAGE|PICTURE) (?:HAS BEEN|WAS) (?:SUPPLIED|PROVIDED)|EDITORS?['’]?S? ?NOTES?[:\s]|GRAPHIC (?:CONTENT|WARNING|IMAGE)|Editor['’]?s['’]? [Nn]ote ?:|ACHTUNG ?:|Achtung: Nur|EMBARGO|Embargo ?:|The erroneous mention|CORRECTION(?=[: -])|BEST QUALITY AVAILABLE|This is an Alamy Live News image|(?:CREDIT|NENNUNG) MANDATORY|ONLY FOR USE IN|Nur zur redaktionellen|NUR ZUR REDAKTIONELLEN|HANDOUT EDITORIAL USE|NOT FOR SALE|NOT FOR COMMERCIAL|INTERNET OUT|USO EDITORIAL|SOLO USO EDITORIAL|USAGE ÉDITORIAL|Pflichtangabe|HONORARPFLICHTIG|ATENCIÓN EDITORES|SÓLO USO EDITORIAL|(?:AUSTRIA|GERMANY|CHINA|JAPAN|FRANCE|RUSSIA|UK|USA|ITALY|INDIA|TURKEY|SWITZERLAND|BELGIUM|NETHERLANDS|SPAIN|POLAND|NORWAY|SWEDEN|DENMARK|FINLAND|AUSTRALIA|CANADA) OUT\b)/u;
/** 1 for the first letters of all that {@link OPENER} matches: only where three of them stand is the pattern tried. */
const OPENING = new Uint8Array(0x1000);
const OPENINGS =
  "RES FOR EDI MAN MUS NOT ATT THI GRA Edi ACH Ach EMB Emb The COR BES Thi CRE NEN ONL Nur NUR HAN INT USO SOL SÓL USA " +
  "Pfl HON ATE AUS GER CHI JAP FRA RUS ITA IND TUR SWI BEL NET SPA POL NOR SWE DEN FIN CAN";
for (const letters of [...OPENINGS.split(" "), "NO ", "UK "]) OPENING[threeUnits(lineOf(letters), 0)] = 1;
/** Longer than any opener. */
const OPENER_WINDOW = 76;

function threeUnits(line: Line, at: number): number {
  return ((line.units[at]! * 31 + line.units[at + 1]!) * 31 + line.units[at + 2]!) & 0xfff;
}

/** "CORRECTION" in front is a control mark; behind a slash, or in a bracket and with a colon, it says what is corrected. */
const isSaidCorrection = ({ text }: Line, at: number): boolean =>
  (at > 1 && text.startsWith("/ ", at - 2)) || (at > 0 && text.startsWith("(CORRECTION:", at - 1));

/** Where the first notice in [start, end) opens, and its opening words; null when there is none. */
function findOpener(line: Line, start: number, end: number): { at: number; words: string } | null {
  const { peaks } = line;
  for (let peak = 0; peaks[peak]! < end - 2; peak++) {
    const at = peaks[peak]!;
    if (at < start || OPENING[threeUnits(line, at)] === 0) continue;
    const match = OPENER.exec(line.text.slice(at, Math.min(end, at + OPENER_WINDOW)));
    if (match === null || (match[0] === "CORRECTION" && !isSaidCorrection(line, at))) continue;
    return { at, words: match[0] };
  }
  return null;
}

const THIRD_PARTY = /(?:SUPPLIED|PROVIDED) BY (?:A )?THIRD PARTY|(?:supplied|provided) by a third party/u;
const RESTRICTS =
  /EDITORIAL USE|EDITORIAL|USE ONLY|NO (?:RESALE|ARCHIV|SALE|COMMERCIAL|MARKETING|ADVERT|USE|LICENS|INTERNET|TABLOID)|\bOUT\b|redaktionelle|EMBARGO|Embargo|may only be used|NOT FOR|editorial (?:use|reporting)/u;
const MANDATORY =
  /MANDATORY|MUST CREDIT|nur (?:bei|mit) (?:vollständiger |der )?(?:Nennung|Nennung)|Pflichtangabe|NENNUNG/u;
const NO_RESTRICTION =
  /^["“']?(?:GRAPHIC|EDITORS?['’]?S? ?NOTES?|Editor|ATTENTION: This Image|The erroneous|BEST QUALITY)/u;
/** `EDITORS NOTE --- RESTRICTED TO EDITORIAL USE`: the note goes on to limit the use. */
const RESTRICTED = /RESTRICTED TO|EDITORIAL USE ONLY|NO (?:RESALES|ARCHIVES|SALES|MARKETING)/u;
const MARK_BEHIND = /[\s.)/-]{1,4}(?:TPX IMAGES OF THE DAY|ALTERNATI?(?:VE|E) CROP|TOPSHOTS?)[.)\s]{0,2}$/u;
const COUNTRY_OUT = /(?:^|[\s/.,(–-])((?:[A-Z][\p{L}.]{1,20}(?: (?:and|AND|&|OR|or|\/) |, ?| )){1,6}OUT)[.)!]{0,2}$/u;

/** Longest stretch that is searched for the sense of a notice. */
const SENSE = 2000;

export interface Notice {
  /** With the separators or the bracket around it. */
  readonly span: Span;
  /** The notice's own words. */
  readonly words: Span;
  readonly flags: readonly CaptionFlag[];
  /** Says how the picture may be used. */
  readonly restricts: boolean;
  /** Caption text follows behind it. */
  readonly inside: boolean;
}

const isLoose = (sign: string | undefined): boolean => sign !== undefined && /[\s/|+=–—*-]/u.test(sign);

function describe(line: Line, span: Span, words: Span, inside: boolean): Notice {
  const body = line.text.slice(words[0], Math.min(words[1], words[0] + SENSE));
  const flags: CaptionFlag[] = [];
  const restricts = !NO_RESTRICTION.test(body) || RESTRICTED.test(body);
  if (restricts && RESTRICTS.test(body)) flags.push("restricted");
  if (MANDATORY.test(body)) flags.push("mandatory-credit");
  if (THIRD_PARTY.test(body)) flags.push("third-party");
  if (/^["“'(]?(?:The erroneous|CORRECTION)/u.test(body)) flags.push("correction");
  return { span, words, flags, restricts, inside };
}

/** The first notice to editors in [start, end), or null. One search over the line decides that there is none. */
export function findNotice(line: Line, start: number, end: number): Notice | null {
  const opener = findOpener(line, start, end);
  if (opener === null) return findCountryOut(line, start, end);
  let { at } = opener;
  let opened = -1;
  let from = at;
  while (from > start && (isLoose(line.text[from - 1]) || /[("“'«]/u.test(line.text[from - 1]!))) {
    from--;
    if (line.text[from] === "(") {
      opened = from;
      break;
    }
  }
  if (opened >= 0) {
    const close = closing(line, opened, end);
    if (close >= 0) {
      const inside = close + 1 < end && /[\p{L}\p{N}(]/u.test(line.text.slice(close + 1, close + 3));
      const words: Span = inside ? [opened + 1, close] : [opened, close + 1];
      return describe(line, [opened, close + 1], trimWords(line, words), inside);
    }
  }
  while (at > start && /["“'«]/u.test(line.text[at - 1]!)) at--;
  // "EDITORS NOTE: Graphic content / A woman …": a slash hands over to the caption.
  if (at - start < 40) {
    const slash = line.text.indexOf(" / ", at);
    if (
      slash > 0 &&
      slash < end - 20 &&
      slash - at < 200 &&
      /^(?:EDITOR|GRAPHIC|Editor|ATTENTION|EMBARGO|RESTRICTED)/u.test(opener.words)
    ) {
      return describe(line, [at, slash + 3], [at, slash], true);
    }
    // A front credit may follow it.
    const credit =
      / (?=(?:Mandatory Credit|MANDATORY CREDIT|Photo by|Credit) ?[:\p{Lu}]|(?:Mandatory Credit|Photo) ?(?::|by) )/u.exec(
        line.text.slice(at, Math.min(end, at + 160)),
      );
    if (at === start && credit !== null && !/^(?:Mandatory|MANDATORY)/u.test(opener.words))
      return describe(line, [at, at + credit.index + 1], [at, at + credit.index], true);
    const stop = /[.)] (?=\p{Lu}\p{Ll})/u.exec(line.text.slice(at, Math.min(end, at + 300)));
    if (at === start && stop !== null)
      return describe(line, [at, at + stop.index + 2], [at, at + stop.index + 1], true);
    if (at === start) return null;
  }
  let wordsEnd = end;
  const mark = MARK_BEHIND.exec(line.text.slice(Math.max(at, end - 60), end));
  if (mark !== null) wordsEnd = Math.max(at, end - 60) + mark.index;
  let spanStart = from;
  while (spanStart > start && /[\s/|+=(–—-]/u.test(line.text[spanStart - 1]!)) spanStart--;
  return describe(line, [spanStart, wordsEnd], trimWords(line, [at, wordsEnd]), false);
}

function trimWords(line: Line, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && isLoose(line.text[start])) start++;
  while (end > start && isLoose(line.text[end - 1])) end--;
  return [start, end];
}

function closing(line: Line, open: number, end: number): number {
  let depth = 0;
  for (let at = open; at < end; at++) {
    const unit = line.units[at]!;
    if (unit === 0x28) depth++;
    else if (unit === 0x29 && --depth === 0) return at;
  }
  return -1;
}

/** `. ) !` */
const isBehindOut = (unit: number): boolean => unit === 0x2e || unit === 0x29 || unit === 0x21;

/** "… / China OUT", "China and Taiwan OUT" at the very end. */
function findCountryOut(line: Line, start: number, end: number): Notice | null {
  const from = Math.max(start, end - 80);
  // `OUT.)!` ends the line.
  let close = end;
  while (close > from && end - close < 2 && isBehindOut(line.units[close - 1]!)) close--;
  if (close - 3 < from || line.units[close - 1] !== 0x54 || !line.text.startsWith("OUT", close - 3)) return null;
  const tail = line.text.slice(from, end);
  const out = COUNTRY_OUT.exec(tail);
  if (out === null) return null;
  const words = from + out.index + out[0].indexOf(out[1]!);
  let spanStart = from + out.index;
  while (spanStart > start && /[\s/|(–—-]/u.test(line.text[spanStart - 1]!)) spanStart--;
  return { span: [spanStart, end], words: [words, end], flags: ["restricted"], restricts: true, inside: false };
}
