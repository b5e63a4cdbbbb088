/** Newspapers that no list has, told by their own words behind the photographer: "(Lena Okoro, Vallby Tribune)". */
import type { Line } from "../../text-line.js";
import { foldedSet } from "../../text-index.js";
import type { CreditItem } from "./credit-items.js";
import { isPersonName } from "./evidence-shapes.js";

/** Words in the names of newspapers, and of few other houses. */
const PRESS = foldedSet(
  (
    "times tribune post herald news journal daily gazette chronicle register observer press star sun globe dispatch courier " +
    "examiner enquirer inquirer republic republican democrat sentinel telegraph mirror express mail bulletin guardian " +
    "independent record argus echo advertiser advocate weekly newspaper newspapers statesman citizen reporter examiner " +
    "today banner pilot beacon reformer patriot-news zeitung nachrichten anzeiger tagblatt tageblatt kurier rundschau " +
    "morgenpost diario periódico gazeta dagblad courant avis tidende tidning dagbladet"
  ).split(" "),
);

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
