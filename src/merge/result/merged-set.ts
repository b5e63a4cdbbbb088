/** The outcome of a merge in columns, from which records are made one by one. */
import type { Evidence } from "../../compare/judge.js";
import type { CaptionField, Difference, MergedCaption, UndecidedCaption } from "../../model.js";
import { bestFirst } from "../nodes/best.js";
import { type Clusters, find } from "../clusters/cluster.js";
import { contentId, peopleOf, pictureName } from "../nodes/content.js";
import type { Edges } from "../pairs/edges.js";
import { type Differences, differencesOf } from "./differences.js";
import type { Nodes } from "../nodes/nodes.js";
import { relateClusters, type Relations } from "../clusters/series.js";
import { countOf, type Lists, listOf, listsBy } from "../tables/lists.js";
import { unite } from "../nodes/unite.js";

/**
 * Captions from which on records are made on demand, and nothing made for them is kept. Of fewer only what differs is
 * found on demand: most readers ask for none of it, and it takes a fifth of a small merge.
 */
export const LEAN_FROM = 2000;

interface Kept {
  /** By cluster. */
  readonly ids: Map<number, string>;
  readonly orders: Map<number, readonly number[]>;
  /** What members forgive, by node. */
  readonly forgiven: Map<number, readonly Difference[]>;
  /** What holds the captions of each series apart. */
  readonly series: Map<number, readonly Difference[]>;
}

export interface MergedSet {
  readonly nodes: Nodes;
  readonly clusters: Clusters;
  /** Distinct texts that each word stands in. */
  readonly counts: Int32Array;
  /** Compares lines for one record. */
  readonly differences: () => Differences;
  /** What was made for records so far; null in a large merge, of which nothing is kept. */
  readonly kept: Kept | null;
  /** Number of each node's cluster, in reading order; -1 for the undecided. */
  readonly clusterOf: Int32Array;
  readonly nodesOf: Lists;
  readonly inputsOf: Lists;
  readonly relations: () => Relations;
  readonly size: number;
}

export function mergedSet(
  nodes: Nodes,
  edges: Edges,
  clusters: Clusters,
  counts: Int32Array,
  evidence: Evidence,
): MergedSet {
  const count = nodes.lines.count;
  const clusterOf = new Int32Array(count).fill(-1);
  const numberOf = new Int32Array(count).fill(-1);
  let size = 0;
  for (let node = 0; node < count; node++) {
    if (clusters.undecided.has(node)) continue;
    const root = find(clusters.parent, node);
    if (numberOf[root] === -1) numberOf[root] = size++;
    clusterOf[node] = numberOf[root]!;
  }
  let relations: Relations | undefined;
  const shared = size < LEAN_FROM ? differencesOf(nodes, edges, evidence) : null;
  return {
    nodes,
    clusters,
    counts,
    differences: () => shared ?? differencesOf(nodes, edges, evidence),
    kept: size < LEAN_FROM ? { ids: new Map(), orders: new Map(), forgiven: new Map(), series: new Map() } : null,
    clusterOf,
    nodesOf: listsBy(clusterOf, size),
    inputsOf: listsBy(nodes.nodeOf.values.subarray(0, nodes.nodeOf.size), count),
    relations: () => {
      relations ??= relateClusters(edges, clusterOf, size);
      return relations;
    },
    size,
  };
}

function madeOnce<T>(known: Map<number, T> | undefined, number: number, make: () => T): T {
  const found = known?.get(number);
  if (found !== undefined) return found;
  const made = make();
  known?.set(number, made);
  return made;
}

/** The versions of a merged caption, best first. */
export const bestOf = (set: MergedSet, cluster: number): readonly number[] =>
  madeOnce(set.kept?.orders, cluster, () => bestFirst(set.nodes, listOf(set.nodesOf, cluster), set.counts));

/** Id of a merged caption: made from its best version. */
export const idOf = (set: MergedSet, cluster: number): string =>
  madeOnce(set.kept?.ids, cluster, () => {
    const best = bestOf(set, cluster)[0]!;
    const { nodes } = set;
    return contentId(
      "caption",
      `${nodes.texts.at(best)}\u0000${peopleOf(nodes, best)}\u0000${pictureName(nodes, best)}`,
    );
  });

/** The caption that the versions make together, and the first input that each of its fields came from. */
export function unitedCaption(set: MergedSet, cluster: number): Pick<MergedCaption, "caption" | "origins"> {
  const { nodes } = set;
  const order = bestOf(set, cluster);
  const versions = order.map(set.differences().captionOf);
  // Texts that are no caption of the picture stand last, and lend it neither words nor fields.
  const foreign = order.findIndex((node) => nodes.evidenceOnly.has(node));
  const { caption, from } = unite(foreign > 0 ? versions.slice(0, foreign) : versions);
  const origins: Partial<Record<CaptionField, number>> = {};
  for (const [field, version] of Object.entries(from)) {
    origins[field as CaptionField] = listOf(set.inputsOf, order[version]!)[0]!;
  }
  return { caption, origins };
}

/** Input and node of each member of a merged caption, in the order of the input. */
export function memberInputs(set: MergedSet, cluster: number): { index: number; node: number }[] {
  const members: { index: number; node: number }[] = [];
  for (const node of listOf(set.nodesOf, cluster)) {
    for (const index of listOf(set.inputsOf, node)) members.push({ index, node });
  }
  return members.sort((a, b) => a.index - b.index);
}

/** The differences of a version from the best one of its caption. */
export const forgivenOf = (set: MergedSet, node: number, best: number): readonly Difference[] =>
  madeOnce(set.kept?.forgiven, node, () => set.differences().between(node, best));

export function relatedTo(set: MergedSet, cluster: number): readonly string[] {
  return listOf(set.relations().neighbours(), cluster)
    .map((other) => idOf(set, other))
    .sort();
}

export const seriesCount = (set: MergedSet): number => countOf(set.relations().series);

/** Ids of the captions of a series, in reading order. */
export const seriesCaptions = (set: MergedSet, series: number): readonly string[] =>
  listOf(set.relations().series, series).map((cluster) => idOf(set, cluster));

/** Differences reported for one series. */
const MOST_DIFFERENCES = 32;

/** What keeps neighbours of a series apart: each kind and pair of words once. */
export const seriesDifferences = (set: MergedSet, series: number): readonly Difference[] =>
  madeOnce(set.kept?.series, series, () => differencesWithin(set, series));

function differencesWithin(set: MergedSet, series: number): readonly Difference[] {
  const found = new Map<string, Difference>();
  const { vetoBetween } = set.differences();
  const { series: all, neighbours } = set.relations();
  const clusters = listOf(all, series);
  const best = new Map(clusters.map((cluster) => [cluster, bestOf(set, cluster)[0]!]));
  for (const cluster of clusters) {
    for (const other of listOf(neighbours(), cluster)) {
      if (other <= cluster) continue;
      const deciding = vetoBetween(best.get(cluster)!, best.get(other)!);
      if (deciding === undefined) continue;
      const key = [deciding.kind, ...[deciding.a, deciding.b].sort()].join("\u0000");
      if (!found.has(key)) found.set(key, deciding);
      if (found.size === MOST_DIFFERENCES) return [...found.values()];
    }
  }
  return [...found.values()];
}

export function undecidedOf(set: MergedSet): readonly UndecidedCaption[] {
  const found: UndecidedCaption[] = [];
  for (const [node, fitting] of set.clusters.undecided) {
    const clusters = new Set(fitting.map((other) => set.clusterOf[other]!));
    clusters.delete(-1);
    const candidates = [...clusters].map((cluster) => idOf(set, cluster)).sort();
    for (const index of listOf(set.inputsOf, node)) found.push({ index, candidates });
  }
  return found.sort((a, b) => a.index - b.index);
}
