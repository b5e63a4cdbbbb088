/** What a caption says beside its description: the counter in front, when and where behind the sign of Japanese captions. */
import type { Caption } from "../model.js";

const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;
export const placeKey = (place: string): string => place.toLowerCase().replace(NO_LETTER, "");

/** "Slide 2 of 4", "(2/4)", "2of4" in front of a description. */
const COUNTER = /^\P{N}{0,12}(?<at>\d{1,3}) ?(?:\/|\p{L}{1,4}) ?(?<of>\d{1,3})(?!\d)/u;
/** "Photo 2" behind it, and nothing else. */
const NUMBERED = /^\P{N}{1,12} (?<at>\d{1,3})$/u;
export const COUNTED = 1000;

/** Number of the counter and of all it counts in one; 0 where there is none. */
export function counterBeside({ text, spans }: Caption): number {
  const [start, end] = [spans.description?.[0]?.[0] ?? 0, spans.description?.at(-1)?.[1] ?? text.length];
  const front = start < 2 ? undefined : COUNTER.exec(text.slice(0, start))?.groups;
  if (front !== undefined) return Number(front.at) * COUNTED + Number(front.of);
  const behind = text.length - end > LONGEST_NUMBERED ? undefined : NUMBERED.exec(text.slice(end))?.groups;
  return behind === undefined ? 0 : Number(behind.at) * COUNTED;
}

const LONGEST_NUMBERED = 16;

/** When and where, in Japanese behind "＝" and no part of the description. */
const DATA_SIGN = /^ ?[＝=]/u;
/** What is no place of it: dates, times of day, "撮影". */
const NO_PLACE = /[\d０-９]+|[年月日時分]|午前|午後|撮影|[^\p{L}]+/gu;

/** Where a picture was taken, as printed beside the description, letters only; "" where the description says it. */
export function townBeside({ text, city, spans }: Caption, body: string): string {
  const end = spans.description?.at(-1)?.[1] ?? -1;
  if (end > 0 && DATA_SIGN.test(text.slice(end, end + 2))) {
    const credit = spans.creditLine?.[0]?.[0] ?? text.length;
    const place = text.slice(end, Math.max(end, credit)).replace(NO_PLACE, "");
    if (place !== "") return placeKey(place);
  }
  return city === null || body.includes(city) ? "" : placeKey(city);
}
