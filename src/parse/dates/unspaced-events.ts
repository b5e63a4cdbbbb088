/** Days of what is remembered, in scripts that put no spaces between words. */
import type { Line } from "../../text-line.js";
import { locales } from "../locales/index.js";
import { anyOf } from "../words/any-of.js";
import type { PrintedDate } from "./printed-date.js";

const UNSPACED_SCRIPTS: ReadonlySet<string> = new Set(["Thai", "Hani", "Kana"]);
const EVENTS = anyOf(
  locales.flatMap(({ script, remembranceWords }) => (UNSPACED_SCRIPTS.has(script) ? remembranceWords : [])),
);
/** How far in front of the date such a word stands, in units of the same clause. */
const CLAUSE = /[^，。、；：,;:]{0,14}$/u;

/** `纪念2008年5月12日…`, `ในเหตุการณ์ 6 ตุลา 2519`: whether the day is one of what is remembered. */
export function isOfEvent(line: Line, { start }: PrintedDate, lowest: number): boolean {
  const last = line.units[start - 1] === 0x20 ? start - 2 : start - 1;
  if (last < lowest || !isUnspaced(line.units[last]!)) return false;
  return EVENTS.test(CLAUSE.exec(line.text.slice(Math.max(lowest, start - 14), start))?.[0] ?? "");
}

/** Thai, kana or ideographs. */
const isUnspaced = (unit: number): boolean => (unit >= 0xe00 && unit < 0xe80) || (unit >= 0x3040 && unit < 0xa000);
