/** A credit that ran into the last word of a caption. */
import { isHouse } from "../houses.js";
import { isHandout } from "../labels.js";
import { Mark } from "../tokens/tokens.js";
import { joined, type Reading, type Side, startOf } from "./reading.js";

/** Fewest words of the caption in front of its last ones. */
const SHORTEST_BEFORE = 3;
/** Fewest letters of what is glued: one more is a slip. */
const SHORTEST_GLUED = 2;

/** "… in West SussexPA", "… de IngenieríaCedida": the capital within shows where the caption ends. */
export function isCreditGlued({ lines }: Reading, short: Side, long: Side): boolean {
  if (short.units.length === 0 || short.at - startOf(lines, short.line) < SHORTEST_BEFORE) return false;
  const [x, y] = [joined(lines, short.units), joined(lines, long.units)];
  if (y.length - x.length < SHORTEST_GLUED || !y.startsWith(x)) return false;
  const hasInnerCapital = ({ units }: Side): boolean =>
    units.some(({ from, to }) => lines.pool.marks.subarray(from, to).some((mark) => (mark & Mark.inner) !== 0));
  if (hasInnerCapital(short) || !hasInnerCapital(long)) return false;
  const credit = y.slice(x.length);
  return isHouse(credit) || isHandout(credit);
}
