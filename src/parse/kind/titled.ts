/** Titles of other stories beside the house that prints them, which may be read as a caption and its credit. */
import { lineOf } from "../../text-line.js";
import { newDraft } from "../draft.js";
import type { Lexicon } from "../lexicon.js";
import { isHeadline } from "./headlines.js";
import { ALONE, type JudgedLine } from "./judged.js";
import { lacksSigns } from "./unsigned.js";

/** "Ministers meet - ", "Ministers meet | " */
const PARTED = /\S(?: ?[|｜] ?| [-–—] ?)$/u;
/** "Reuters: Ministers meet …" */
const COLON = /^ ?[:：] /u;
const FEWEST_WORDS = 4;

/**
 * "Ministers meet over fishing rights - Vallby Times", "Reuters: Ministers meet over fishing rights": the text beside a
 * house that nothing says took a picture is judged as one without a credit. A wire behind a bar may own a picture: beside
 * it only what reads as a headline is none.
 */
export function isTitled(judged: JudgedLine, lexicon: Lexicon): boolean {
  const { text, draft } = judged;
  const [credit, ...others] = draft.credits;
  const house = credit?.agencies[0];
  if (house === undefined || others.length > 0 || credit!.agencies.length > 1 || credit!.distributors.length > 0)
    return false;
  const kind = lexicon.agency(house.value)?.kind;
  if (kind !== "outlet" && kind !== "wire") return false;
  const [start, end] = house.span;
  const inFront = start === 0 && COLON.test(text.slice(end, end + 3));
  if (!inFront && (end < text.length || !PARTED.test(text.slice(0, start)))) return false;
  const title = text.slice(draft.start, draft.end);
  if (title.split(" ", FEWEST_WORDS).length < FEWEST_WORDS) return false;
  const line = lineOf(title);
  if (isHeadline(line)) return true;
  return judged.has(ALONE) && (inFront || kind === "outlet") && lacksSigns(newDraft(line), lexicon);
}
