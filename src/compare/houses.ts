/** Names of agencies, libraries and outlets, from the agency data, as words of a caption. */
import { formats } from "../parse/formats/index.js";
import { isLabel } from "./labels.js";
import type { Lines } from "./lines.js";
import { tokenKey } from "./tokens/keys.js";
import { Mark } from "./tokens/tokens.js";

/** Longest name of a house, in words. */
const LONGEST_HOUSE = 6;
/** Abbreviations up to this length must be printed in capitals throughout, where the house does: "pa" is a word. */
const SHORT = 4;

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;

let houses: ReadonlyMap<string, number> | undefined;

/** Each name by its words run together, with the marks that its first word must have. */
function housesByKey(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { name, aliases } of formats) {
    for (const each of [name, ...aliases]) {
      const letters = each.replace(NO_WORD, "");
      const key = tokenKey(letters);
      const isAbbreviation = letters.length <= SHORT && letters === letters.toUpperCase();
      const marks = !CAPITAL.test(letters) ? 0 : isAbbreviation ? Mark.capital | Mark.inner : Mark.capital;
      if (key !== "") found.set(key, Math.min(marks, found.get(key) ?? marks));
    }
  }
  return found;
}

/** The words, run together, are the name of a house. */
export function isHouse(words: string): boolean {
  houses ??= housesByKey();
  return houses.has(words);
}

/** The words from `from` up to `to` are names of houses, one behind the other, and labels of credits; nothing else. */
export function areHouses({ pool, table }: Lines, from: number, to: number): boolean {
  houses ??= housesByKey();
  let isAny = false;
  for (let at = from; at < to; ) {
    const end = endOfHouse({ pool, table }, at, to);
    if (end > at) isAny = true;
    else if (!isLabel(table.words[pool.tokens[at]!]!)) return false;
    at = Math.max(end, at + 1);
  }
  return isAny;
}

function endOfHouse({ pool, table }: Pick<Lines, "pool" | "table">, at: number, to: number): number {
  let [end, words] = [at, ""];
  for (let next = at; next < Math.min(to, at + LONGEST_HOUSE); next++) {
    words += table.words[pool.tokens[next]!]!;
    const marks = houses!.get(words);
    if (marks !== undefined && (pool.marks[at]! & marks) === marks) end = next + 1;
  }
  return end;
}
