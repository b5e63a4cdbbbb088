/** A line as the rules see it that tell captions from what stands around them. */
import { type Line, lineOf } from "../../text-line.js";
import type { Draft } from "../draft.js";
import { showsPicture } from "./body-text.js";

/**
 * What is known of a line before it is read. "caption": it stood where captions stand (a figcaption, a field of a file),
 * or the caller says so; then only what is no caption anywhere is none. "candidate": who asks judges lines without any
 * sign by what stands around them. "anywhere": nothing is known, the line alone must tell.
 */
export type LinePlace = "caption" | "candidate" | "anywhere";

/** The line as it came, and what was peeled off it. */
export interface ReadLine {
  readonly source: string;
  readonly draft: Draft;
  readonly place: LinePlace;
}

// What a rule may need to know of a line before it is asked, as bits.
/** Neither a row of buttons nor a byline, notice or headline is longer. */
export const SHORT = 1;
/** Nothing says that it stood where captions stand. */
export const UNPLACED = 1 << 1;
/** Nothing is known of where it stood: the line alone must tell. */
export const ALONE = 1 << 2;
/** It has a credit. */
export const CREDITED = 1 << 3;
/** It has none. */
export const UNCREDITED = 1 << 4;
/** No credit names who made a picture. */
export const UNSIGNED = 1 << 5;
/** No credit stands behind a label. */
export const UNLABELLED = 1 << 6;
/** No control word was found. */
export const UNMARKED = 1 << 7;

const LONGEST_PAGE_LINE = 220;

/** What the rules ask of one line; what several of them ask is looked for once. */
export class JudgedLine {
  readonly line: Line;
  readonly text: string;
  readonly draft: Draft;
  /** Bits such as {@link SHORT}. */
  readonly facts: number;
  readonly #source: string;
  #row: Line | null = null;
  #shows: boolean | null = null;

  constructor({ source, draft, place }: ReadLine, isSigned: boolean) {
    const { line, credits, flags } = draft;
    this.line = line;
    this.text = line.text;
    this.draft = draft;
    this.#source = source;
    let facts = place === "caption" ? 0 : UNPLACED;
    if (place === "anywhere") facts |= ALONE;
    if (line.length <= LONGEST_PAGE_LINE) facts |= SHORT;
    facts |= credits.length > 0 ? CREDITED : UNCREDITED;
    if (!isSigned) facts |= UNSIGNED;
    if (!credits.some((credit) => credit.labelled)) facts |= UNLABELLED;
    if (flags.size === 0) facts |= UNMARKED;
    this.facts = facts;
  }

  /** Whether all of `facts` hold. */
  has(facts: number): boolean {
    return (this.facts & facts) === facts;
  }

  /** The line with its white space: rows are parted by what the repair takes away. */
  get row(): Line {
    this.#row ??= this.#source === this.text ? this.line : lineOf(this.#source);
    return this.#row;
  }

  /** Whether words or marks point at a picture. */
  get showsPicture(): boolean {
    this.#shows ??= showsPicture(this.line);
    return this.#shows;
  }
}
