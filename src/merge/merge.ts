import * as z from "zod";
import type { CutlineError } from "../errors.js";
import { wrongInput } from "../input.js";
import type { MergeInput, MergeResult } from "../model.js";
import { type ParseOptions, parseOptionsSchema, resolveOptions } from "../options.js";
import { mergeNodes } from "./merge-nodes.js";
import { LEAN_FROM } from "./result/merged-set.js";
import { addInput, createNodes, readNodes } from "./nodes/nodes.js";

/** Options of {@link mergeCaptions}. */
export interface MergeOptions {
  /**
   * Longest text, in UTF-16 units, that the channel of the lines could hold: a line about that long is taken as cut.
   * @defaultValue none
   */
  lengthLimit?: number | undefined;
  /** Passed on to `parseCaption` for each line: the caller's own agencies, names and credit words. */
  parse?: ParseOptions | undefined;
}

export const mergeOptionsSchema = z.strictObject({
  lengthLimit: z.number().int().min(20).optional(),
  parse: parseOptionsSchema.optional(),
});

/**
 * Merges the versions of each caption, and keeps look-alikes apart.
 *
 * Lines are parsed (equal ones once), candidates found by shared rare words, each pair judged by its typed
 * differences as {@link compareCaptions} does, and the pairs joined closest first, never across a veto. Pictures, where
 * occurrences name them, overrule the texts. The groups and their ids do not depend on the order of the input; the
 * list of captions follows it. Cost grows in proportion to the input.
 *
 * @param items - Lines, Captions and occurrences, in any mix.
 * @returns Every input is a member of one caption or undecided. `forgiven` of members and `differences` of series are found
 *   when they are first read. From 2,000 captions on, all of a record is made when it is read, each time anew: read each
 *   once and keep what you need. Which of so many are of one scene is found when `series` or a `relatedTo` is first read.
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` for an item that is none of these.
 * @example
 * mergeCaptions(["A tent stands near Qaim. / AFP", "A tent stands near Qaim.", "Two tents stand."]).captions.length; // 2
 */
export function mergeCaptions(items: Iterable<MergeInput>, options?: MergeOptions): MergeResult {
  const { lengthLimit, parse } = resolveOptions(mergeOptionsSchema, options);
  if (typeof items === "string" || typeof items?.[Symbol.iterator] !== "function") throw notItems(items);
  const expected = Array.isArray(items) ? items.length : null;
  const nodes = createNodes(expected ?? 64, lengthLimit, parse, expected !== null && expected < LEAN_FROM);
  for (const item of items) addInput(nodes, item);
  readNodes(nodes);
  const steps = mergeNodes(nodes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

export const notItems = (items: unknown): CutlineError => wrongInput("items", "an iterable of captions", items);
