/** Where several complete credits that stand side by side are parted: `NAME/AFP; NAME/Reuters`, `NAME/AFP and NAME/AP`. */
import { type Line, signFrom, spaceFrom } from "../../text-line.js";
import { AND } from "../words/part-words.js";

/** `; ； ؛` */
export const isSemicolon = (unit: number): boolean => unit === 0x3b || unit === 0xff1b || unit === 0x61b;

/** Where one of several credits ends, and where the next begins. */
export interface Cut {
  readonly end: number;
  readonly next: number;
}

/** The semicolons in [from, to), else the commas and words for "and" with a slash in front and behind each. */
export function cutsBetween(line: Line, from: number, to: number): readonly Cut[] {
  const semicolons: Cut[] = [];
  const commas: Cut[] = [];
  let isSlashed = false;
  let holdsPart = false;
  for (let at = signFrom(line, from); at < to; at = signFrom(line, at + 1)) {
    const unit = line.units[at]!;
    if (isSemicolon(unit)) semicolons.push({ end: at, next: at + 1 });
    else if (unit === 0x2f) isSlashed = true;
    else if (unit === 0x2c && !isSlashed) holdsPart = true;
    else if (unit === 0x2c || (isSlashed && unit === 0x20 && AND.hasIn(line, at + 1, spaceFrom(line, at + 1)))) {
      commas.push({ end: at, next: unit === 0x2c ? at + 1 : spaceFrom(line, at + 1) });
      isSlashed = false;
    }
  }
  return semicolons.length > 0 || holdsPart || !isSlashed ? semicolons : commas;
}
