/** Titles in front of a person's name, which one caption prints and the other leaves out. */
import { locales } from "../../parse/locales/index.js";
import type { Lines } from "../lines.js";
import { tokenKey } from "../tokens/keys.js";
import { Mark } from "../tokens/tokens.js";
import type { Unit } from "../tokens/units.js";
import { endOf, joined, startOf } from "./reading.js";

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

let titles: ReadonlySet<string> | undefined;

/** The words, run together, are a title: "primeminister". */
function isTitle(words: string): boolean {
  titles ??= new Set(
    locales
      .flatMap(({ nameTitles, personTitles }) => [...nameTitles, ...personTitles])
      .map((title) => tokenKey(title.replace(NO_WORD, ""))),
  );
  return titles.has(words);
}

const PARTED = Mark.boundary | Mark.bracket | Mark.comma | Mark.glued | Mark.slash;

/**
 * Fewest words of a caption that says more than who it is: portraits of one person differ by nothing else. On 2,548
 * published pages the rule joined two portraits of four words.
 */
const SHORTEST_SCENE = 7;

/** "Senator Ana Rahal", "Prime Minister Ana Rahal": who she is besides. "The senators" and "Minister of Health" name others. */
export function isTitleOfName(lines: Lines, units: readonly Unit[], line: number): boolean {
  const { marks } = lines.pool;
  const name = units.at(-1)!.to;
  const more = units.at(-1)!.to - units[0]!.from;
  if (endOf(lines, line) - startOf(lines, line) - more < SHORTEST_SCENE) return false;
  if (name + 1 >= endOf(lines, line) || (marks[name]! & Mark.capital) === 0) return false;
  // A point behind a title that it cuts short ends no sentence.
  const isParted = (marks[name]! & PARTED & ~Mark.boundary) !== 0 || (marks[name + 1]! & Mark.capital) === 0;
  return !isParted && isTitle(joined(lines, units));
}
