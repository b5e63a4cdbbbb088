/** When and where, behind the caption of a Chinese, Japanese or Korean line. */
import { EAST_ASIAN, type Line } from "../../text-line.js";
import { isEastAsian } from "./cjk.js";
import { koreanDataAt } from "./korean.js";

/** Time, place and source behind `＝` in Japanese captions: cut off the description, read for the date. */
const DATA_TAIL =
  /[＝=](?=[^＝=。]{1,70}$)(?:[^＝=。]{0,70}(?:[\d０-９][^＝=。]{0,3}[年月日時]|午前|午後|撮影|[都道府県市区町村内外前でに]$|で、)[^＝=。]{0,70})$/u;

/** `中央社記者NAME攝 112年2月16日`: the day of the Republic of China behind the credit. */
const TAIWAN_DATE_TAIL = /(?<=[攝摄供傳传]) ?\d{2,3}年\d{1,2}月\d{1,2}日$/u;

/** Where the data tail of [start, end) begins; -1 when there is none. */
export function dataTailAt(line: Line, start: number, end: number): number {
  const from = Math.max(start, end - 90);
  if ((line.traits & EAST_ASIAN) === 0) return -1;
  const tail = line.text.slice(from, end);
  const korean = koreanDataAt(tail);
  if (korean >= 0) return from + korean;
  const taiwan = TAIWAN_DATE_TAIL.exec(tail);
  if (taiwan !== null) return from + taiwan.index;
  if (!/[＝=]/u.test(tail) || !isEastAsian(tail)) return -1;
  const at = Math.max(tail.lastIndexOf("＝"), tail.lastIndexOf("="));
  if (at < 0 || from + at <= start) return -1;
  return DATA_TAIL.test(tail.slice(at)) ? from + at : -1;
}
