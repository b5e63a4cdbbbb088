/** From lines that were read to the merged set: candidates, comparison, clusters. */
import { type Evidence, judge, NO_EVIDENCE } from "../compare/judge.js";
import { relationBy } from "../compare/word-sets.js";
import type { MergeResult } from "../model.js";
import { ALL_PAIRS_UP_TO, countWords, indexCandidates, visitAllPairs, visitCandidates } from "./pairs/candidates.js";
import { clusterNodes } from "./clusters/cluster.js";
import { contextsOf } from "./words/contexts.js";
import { addEdge, createEdges } from "./pairs/edges.js";
import { createFurniture, furnitureBy, hasFurniture, keepPages, visitFurnished } from "./words/furniture.js";
import { LEAN_FROM, mergedSet } from "./result/merged-set.js";
import { forgetKnown, type Nodes } from "./nodes/nodes.js";
import { rarityBy } from "./words/rarity.js";
import { resultOf } from "./result/result.js";
import { findTwins } from "./nodes/twins.js";
import { wordsOf } from "./words/words.js";

/** Merges in steps, each the number of lines done so far, so that callers can look up between them. */
export function* mergeNodes(nodes: Nodes): Generator<number, MergeResult> {
  const { lines } = nodes;
  const isSmall = lines.count < LEAN_FROM;
  if (!isSmall) forgetKnown(nodes);
  const counts = countWords(lines);
  const twins = findTwins(nodes);
  const rarity = rarityBy(lines);
  const contexts = contextsOf(lines, twins, counts);
  const { slipBetween } = contexts;
  const isPage = lines.count <= ALL_PAIRS_UP_TO;
  const page = isPage ? { mayRelate: relationBy(lines) } : {};
  const first: Evidence = {
    ...NO_EVIDENCE,
    ...wordsOf(lines),
    ...page,
    isBody: true,
    quick: true,
    rarity,
    slipBetween,
    // Whether pairs are of one scene takes a fifth of the comparison; of a large merge it is found when it is asked for.
    relating: isSmall,
  };
  const related = { ...first, relating: true };
  const edges = createEdges(counts, (a, b) => isSmall || judge(lines, a, b, related).verdict === "related", isSmall);
  const furniture = isPage ? createFurniture() : null;
  const visit = (a: number, b: number): void => addEdge(nodes, edges, first, a, b, { furniture, contexts });
  if (isPage) yield* visitAllPairs(lines, twins, visit);
  else yield* visitCandidates(lines, yield* indexCandidates(lines, twins, counts), visit);
  let evidence = first;
  const visitAgain = (a: number, b: number): void => addEdge(nodes, edges, evidence, a, b);
  yield* contexts.settle(visitAgain);
  if (furniture !== null) {
    keepPages(furniture, lines, twins);
    evidence = { ...first, isFurniture: furnitureBy(furniture) };
    // What was found without knowing the page's words may be said otherwise with them.
    if (hasFurniture(furniture)) edges.found?.clear();
    visitFurnished(furniture, visitAgain);
  }
  const clusters = yield* clusterNodes(nodes, edges, twins, { ...evidence, relating: false });
  return resultOf(mergedSet(nodes, edges, clusters, counts, { ...evidence, quick: false, relating: false }));
}
