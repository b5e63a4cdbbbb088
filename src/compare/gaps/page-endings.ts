/** What pages leave behind a caption: sizes, file names, when it was published. */
import type { Lines } from "../lines.js";
import { wordOf } from "./reading.js";
import { Sense } from "../tokens/senses.js";
import { Mark } from "../tokens/tokens.js";
import type { Unit } from "../tokens/units.js";

/** Words of a size: width, "x", height. */
export const PIXEL_SIZE = 3;

/** "(1200x800)", left behind by a page. */
export function isPixelSize(lines: Lines, units: readonly Unit[]): boolean {
  const [width, by, height] = units;
  if (units.length !== PIXEL_SIZE || width?.kind !== "number" || height?.kind !== "number") return false;
  const word = wordOf(lines, by!.from);
  return (word === "x" || word === "×") && (lines.pool.marks[height.from]! & Mark.glued) !== 0;
}

const LONGEST_TIMESTAMP = 9;
const LONGEST_DAY = 9;
const [HOURS, MINUTES] = [24, 60];

/** Between the hours and the minutes of a time: "15h21". */
const HOUR_SIGN = /^(?:h|ч|時|点|點|시)$/u;

/** "2019.2.28 Thu 8:15", "1/14 07:07", "21/05/2020 15h21": when the page was published, nothing else. */
export function isTimestamp(lines: Lines, units: readonly Unit[]): boolean {
  const { pool, table } = lines;
  const [from, to] = [units[0]!.from, units.at(-1)!.to];
  if (to - from > LONGEST_TIMESTAMP) return false;
  const isNumber = (at: number, most: number): boolean => {
    const word = at < to ? table.words[pool.tokens[at]!]! : "";
    return /^\d{1,2}$/u.test(word) && Number(word) < most;
  };
  let days = 0;
  let [hasDate, hasTime] = [false, false];
  for (let at = 0; at < units.length; at++) {
    const { kind, bits, from: start, to: end } = units[at]!;
    if (kind === "date") hasDate = true;
    else if (isNumber(start, HOURS) && isNumber(end, MINUTES) && (pool.marks[end]! & Mark.boundary) !== 0) {
      hasTime = true;
      at++;
    } else if (
      isNumber(start, HOURS) &&
      HOUR_SIGN.test(end < to ? wordOf(lines, end) : "") &&
      isNumber(end + 1, MINUTES)
    ) {
      hasTime = true;
      at += 2;
    } else if (isNumber(start, 32) && isNumber(end, 32) && (pool.marks[end]! & Mark.slash) !== 0) {
      hasDate = true;
      at++;
    } else if (kind !== "stop" && (bits & (Sense.weekday | Sense.dateFiller)) === 0) {
      // The weekday may be in another language.
      if (days++ > 0 || wordOf(lines, start).length > LONGEST_DAY) return false;
    }
  }
  return hasDate && hasTime;
}

const EXTENSION = /^(?:jpe?g|png|gif|webp|tiff?|avif|heic)$/u;

export function isFileExtension(lines: Lines, units: readonly Unit[]): boolean {
  return units.length === 1 && EXTENSION.test(wordOf(lines, units[0]!.from));
}
