import * as z from "zod";
import { CutlineError } from "../errors.js";
import { type Evidence, NO_EVIDENCE } from "../compare/judge.js";
import type { Lines } from "../compare/lines.js";
import type { MergeInput, MergeResult } from "../model.js";
import {
  type LongRunOptions,
  longRunShape,
  type ParseOptions,
  parseOptionsSchema,
  resolveOptions,
} from "../options.js";
import { ALL_PAIRS_UP_TO, countWords, indexCandidates, visitAllPairs, visitCandidates } from "./candidates.js";
import { clusterNodes } from "./cluster.js";
import { addEdge, createEdges } from "./edges.js";
import { mergedSet } from "./merged-set.js";
import { addInput, createNodes, type Nodes } from "./nodes.js";
import { rarityBy } from "./rarity.js";
import { resultOf } from "./result.js";

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

/** Options of {@link mergeCaptionStream}. */
export interface MergeStreamOptions extends MergeOptions, LongRunOptions {}

export const mergeOptionsSchema = z.strictObject({
  lengthLimit: z.number().int().min(20).optional(),
  parse: parseOptionsSchema.optional(),
});
export const mergeStreamOptionsSchema = z.strictObject({ ...mergeOptionsSchema.shape, ...longRunShape });

/**
 * Merges the versions of each caption, and keeps look-alikes apart.
 *
 * Lines are parsed (equal ones once), candidates found by shared rare words, each pair judged by its typed
 * differences as {@link compareCaptions} does, and the pairs joined closest first, never across a veto. Pictures, where
 * occurrences name them, overrule the texts. The groups and their ids do not depend on the order of the input; the
 * list of captions follows it. Cost grows in proportion to the input.
 *
 * @param items - Lines, Captions and occurrences, in any mix.
 * @returns Every input is a member of one caption or undecided. From 2,000 captions on, the records are made when they
 *   are read: read each once and keep what you need.
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` for an item that is none of these.
 * @example
 * mergeCaptions(["A tent stands near Qaim. / AFP", "A tent stands near Qaim.", "Two tents stand."]).captions.length; // 2
 */
export function mergeCaptions(items: Iterable<MergeInput>, options?: MergeOptions): MergeResult {
  const { lengthLimit, parse } = resolveOptions(mergeOptionsSchema, options);
  if (typeof items === "string" || typeof items?.[Symbol.iterator] !== "function") throw notItems(items);
  const nodes = createNodes(Array.isArray(items) ? items.length : 64, lengthLimit, parse);
  for (const item of items) addInput(nodes, item);
  const steps = mergeNodes(nodes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Milliseconds of work between two looks at the signal. */
const TURN = 20;

/**
 * {@link mergeCaptions} over a stream: lines are parsed as they come, and the event loop gets its turn.
 *
 * @param items - Lines, Captions and occurrences; read once, of which only distinct texts are kept.
 * @returns The same result as {@link mergeCaptions} of all items.
 * @throws {CutlineError} `ABORTED` once the signal fires; otherwise as {@link mergeCaptions}.
 * @example
 * await mergeCaptionStream(createInterface({ input: createReadStream("captions.txt") }));
 */
export async function mergeCaptionStream(
  items: AsyncIterable<MergeInput> | Iterable<MergeInput>,
  options?: MergeStreamOptions,
): Promise<MergeResult> {
  const { lengthLimit, parse, signal, onProgress } = resolveOptions(mergeStreamOptionsSchema, options);
  const nodes = createNodes(64, lengthLimit, parse);
  let turn = performance.now();
  const breathe = async (done: number, total: number | null): Promise<void> => {
    if (signal?.aborted === true) throw aborted(signal);
    if (performance.now() - turn < TURN) return;
    onProgress?.(done, total);
    await new Promise((resolve) => setTimeout(resolve, 0));
    turn = performance.now();
  };
  if (signal?.aborted === true) throw aborted(signal);
  for await (const item of items) {
    addInput(nodes, item);
    await breathe(nodes.nodeOf.size, null);
  }
  const total = nodes.nodeOf.size;
  const steps = mergeNodes(nodes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      onProgress?.(total, total);
      return step.value;
    }
    await breathe(Math.min(step.value, total), total);
  }
}

const aborted = (signal: AbortSignal): CutlineError =>
  new CutlineError("ABORTED", "merging was aborted", { cause: signal.reason });

const notItems = (items: unknown): CutlineError =>
  new CutlineError("INVALID_INPUT", `items: expected an iterable of captions, received ${typeof items}`, {
    subject: "items",
  });

/** Merges in steps, each the number of lines done so far, so that callers can look up between them. */
function* mergeNodes(nodes: Nodes): Generator<number, MergeResult> {
  const { lines } = nodes;
  const counts = countWords(lines);
  const rarity = rarityBy(lines);
  const evidence: Evidence = { ...NO_EVIDENCE, isBody: true, quick: true, rarity };
  const edges = createEdges(counts);
  const visit = (a: number, b: number): void => addEdge(nodes, edges, evidence, a, b);
  if (lines.count <= ALL_PAIRS_UP_TO) yield* visitAllPairs(lines, visit);
  else yield* visitCandidates(lines, yield* indexCandidates(lines, counts), visit);
  const clusters = clusterNodes(nodes, edges, evidence);
  // A record's words are numbered anew: they are looked up among those of the merge.
  const idOf = (word: string): number => lines.table.byKey.get(word) ?? 0;
  const evidenceFor = ({ table }: Lines): Evidence => ({
    ...NO_EVIDENCE,
    isBody: true,
    rarity: (a, b, language) => rarity(idOf(table.words[a]!), idOf(table.words[b]!), language),
  });
  return resultOf(mergedSet(nodes, edges, clusters, counts, evidenceFor));
}
