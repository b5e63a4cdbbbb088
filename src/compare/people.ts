/** Photographers of two captions: the same, not said, or two people. */
import { foldKey, foldWord } from "../text.js";
import { isCreditLabel } from "./labels.js";
import { relateWords } from "./spelling/spelling.js";

export type PeopleRelation = "same" | "spelling" | "silent" | "contradiction";

const SEPARATORS = /[\s.\-’'،,]+/u;
const LATIN = /[a-z]/u;

/** Name parts of each photographer, folded; sorted, so the order they are printed in does not count. */
export function peopleKey(creators: readonly string[]): string {
  return creators
    .map((name) =>
      foldWord(name)
        .split(SEPARATORS)
        .filter((part) => part !== "" && foldKey(part) !== "")
        .join(" "),
    )
    .filter((name) => name !== "" && !isCreditLabel(name))
    .sort()
    .join("|");
}

/** Relates two {@link peopleKey}s. Names in two scripts cannot be compared and count as silence. */
export function relatePeople(a: string, b: string): PeopleRelation {
  if (a === "" || b === "") return "silent";
  if (a === b) return "same";
  if (LATIN.test(a) !== LATIN.test(b)) return "silent";
  const first = a.split("|");
  const second = b.split("|");
  let best: PeopleRelation = "contradiction";
  for (const one of first) {
    for (const other of second) {
      const relation = relateNames(one.split(" "), other.split(" "));
      if (relation === "same") return "same";
      if (relation === "spelling") best = "spelling";
    }
  }
  return best;
}

/** One name may be shortened: initials for given names, the family name alone, parts left out or run together. */
function relateNames(a: readonly string[], b: readonly string[]): PeopleRelation {
  if (a.join("") === b.join("")) return "same";
  const sorted = (parts: readonly string[]): string => [...parts].sort().join(" ");
  if (sorted(a) === sorted(b)) return "same";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  let slips = 0;
  let whole = 0;
  for (const part of short) {
    let found = false;
    for (; at < long.length && !found; at++) {
      const other = long[at]!;
      if (part === other) {
        found = true;
        whole++;
      } else if ((part.length === 1 || other.length === 1) && part[0] === other[0]) found = true;
      else if (relateWords(part, other) === "spelling" || relateWords(part, other) === "diacritics") {
        found = true;
        slips++;
      }
    }
    if (!found) return "contradiction";
  }
  if (slips > 1 || (whole === 0 && slips === 0)) return "contradiction";
  return slips === 0 ? "same" : "spelling";
}
