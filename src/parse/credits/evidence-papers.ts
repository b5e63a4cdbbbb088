/** Newspapers that no list has, told by their own words behind the photographer: "(Lena Okoro, Vallby Tribune)". */
import type { Line } from "../../text-line.js";
import { foldedSet } from "../../text-index.js";
import type { CreditItem } from "./credit-items.js";
import { locales } from "../locales/index.js";
import { isPersonName } from "./evidence-shapes.js";

const PRESS = foldedSet(locales.flatMap((locale) => locale.newspaperWords));

/** `NAME, PAPER`, `NAME and NAME | PAPER`: a person or two, a house one of whose words says that it is a newspaper, roles. */
export function isPersonOfPaper(line: Line, items: readonly CreditItem[]): boolean {
  const at = items[1]?.before === "and" ? 2 : 1;
  const paper = items[at];
  if (paper === undefined || !items.slice(0, at).every(isPersonName)) return false;
  if (items.slice(at + 1).some((part) => part.kind !== "role")) return false;
  return (paper.before === "comma" || paper.before === "pipe" || paper.before === "dash") && isPaper(line, paper);
}

const isPaper = (line: Line, { kind, words, official, uncased, start, end }: CreditItem): boolean =>
  kind === "name" && words > 1 && !official && !uncased && holdsPressWord(line.text.slice(start, end));

const holdsPressWord = (name: string): boolean => name.split(/[ -]/u).some((word) => PRESS.has(word));
