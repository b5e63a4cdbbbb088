/** Takes lines apart, step by step. */
import type { Caption } from "../model.js";
import { type RepairedLine, repairLine, unmoved } from "../text.js";
import type { LineReader } from "../text-line.js";
import { absentFields } from "./absent.js";
import { composeCaption, readDescription, type Told } from "./caption.js";
import { type Draft, LONGEST_CAPTION, newDraft } from "./draft.js";
import { turnHandedOut } from "./ends/handed-out.js";
import { type Peeling, peelings } from "./ends/peel.js";
import { addRunningFlags } from "./ends/running-flags.js";
import { withoutStubs } from "./ends/stubs.js";
import type { LinePlace } from "./kind/judged.js";
import { ruleAgainst } from "./kind/kind.js";
import type { Lexicon } from "./lexicon.js";

/** A line on its way, and what the steps so far have made of it. */
interface Reading {
  readonly source: string;
  /** What is known of the line before it is read. */
  readonly place: LinePlace;
  readonly draft: Draft;
  readonly toSource: RepairedLine["toSource"];
  told: Told | null;
  /** Null until the last step, or the one that finds the line to be none. */
  caption: Caption | null;
}

/** The first step: repairs the text. */
function begin(source: string, place: LinePlace, lineOf: LineReader): Reading {
  // Longer text is no caption, whatever it holds; white space may be half of a line that is one.
  if (source.length > LONGEST_CAPTION * 4) return tooLong(source, place, lineOf);
  const { line, toSource } = withoutStubs(repairLine(source, lineOf), lineOf);
  if (line.length > LONGEST_CAPTION) return tooLong(source, place, lineOf);
  return { source, place, draft: newDraft(line), toSource, told: null, caption: null };
}

const tooLong = (source: string, place: LinePlace, lineOf: LineReader): Reading => ({
  source,
  place,
  draft: newDraft(lineOf("")),
  toSource: unmoved,
  told: null,
  caption: emptyCaption(source),
});

function emptyCaption(source: string): Caption {
  return { text: source, kind: "not-caption", description: "", ...absentFields() };
}

function judge(reading: Reading, lexicon: Lexicon): void {
  turnHandedOut(reading.draft, lexicon);
  if (ruleAgainst(reading, lexicon) !== null) reading.caption = emptyCaption(reading.source);
}

/** The name of the rule by which a line is no caption, so that each can be argued with; null when it is one. */
export function ruleAgainstLine(source: string, lexicon: Lexicon, place: LinePlace): string | null {
  const reading = begin(source, place, lexicon.lineOf);
  if (reading.caption !== null) return "too-long";
  for (const peel of peelings) peel(reading.draft, lexicon);
  turnHandedOut(reading.draft, lexicon);
  return ruleAgainst(reading, lexicon);
}

function tell(reading: Reading): void {
  addRunningFlags(reading.draft);
  reading.told = readDescription(reading.draft);
}

function compose(reading: Reading, lexicon: Lexicon): void {
  reading.caption = composeCaption(reading.source, reading.draft, reading.told!, reading.toSource, lexicon);
}

type Step = (reading: Reading, lexicon: Lexicon) => void;

const peeled = (peel: Peeling): Step => {
  return ({ draft }, lexicon) => peel(draft, lexicon);
};

const STEPS: readonly Step[] = [...peelings.map(peeled), judge, tell, compose];

/** Takes one line apart with the given word lists. */
export function readCaption(source: string, lexicon: Lexicon, place: LinePlace): Caption {
  const reading = begin(source, place, lexicon.lineOf);
  for (const step of STEPS) if (reading.caption === null) step(reading, lexicon);
  return reading.caption!;
}

/**
 * Lines that are best read together: of generated captions 16 cost a fifth less each than one by one, 64 a third less, and
 * 128 no less than 64.
 */
export const TOGETHER = 64;

/** Takes lines apart, {@link TOGETHER} at a time. */
export function readCaptions(sources: readonly string[], lexicon: Lexicon, place: LinePlace): Caption[] {
  const captions: Caption[] = [];
  for (let from = 0; from < sources.length; from += TOGETHER)
    captions.push(...readTogether(sources.slice(from, from + TOGETHER), lexicon, place));
  return captions;
}

/**
 * Each step is done for all of the lines before the next begins. The code of one step, and what the processor has learnt of
 * its branches, stays at hand, where all the steps of one line drive each other out.
 */
function readTogether(sources: readonly string[], lexicon: Lexicon, place: LinePlace): Caption[] {
  const readings = sources.map((source, at) => begin(source, place, lexicon.lineOfEach(at)));
  for (const step of STEPS) for (const reading of readings) if (reading.caption === null) step(reading, lexicon);
  return readings.map(({ caption }) => caption!);
}
