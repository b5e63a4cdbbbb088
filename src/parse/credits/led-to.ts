/** What leads over from a caption to its credit. */
import { isUpperAt, type Line } from "../../text-line.js";

/** A dash, bar or slash in front of `from`, or a comma where capitals tell a name from a sentence. */
export function isLedTo(line: Line, from: number, name: number): boolean {
  let at = from - 1;
  while (at > 0 && line.units[at]! === 0x20) at--;
  const unit = line.units[at]!;
  if (unit === 0x2c) return isUpperAt(line, name);
  return unit === 0x2d || unit === 0x2013 || unit === 0x2014 || unit === 0x7c || unit === 0x2f;
}
