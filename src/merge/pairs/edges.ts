/** Pairs of lines that were judged, by what came of it. */
import { type Evidence, type Finding, judge, mirror } from "../../compare/judge.js";
import type { Contexts } from "../words/contexts.js";
import { type Furniture, noteFurniture } from "../words/furniture.js";
import { Growing } from "../tables/growing.js";
import type { Nodes } from "../nodes/nodes.js";
import { MOST_LINES } from "./candidates.js";
import { PairList } from "../tables/pair-list.js";
import { noteSlips, type Slips } from "../words/slips.js";

export interface Edges {
  readonly same: { readonly a: Growing; readonly b: Growing; readonly distance: Growing };
  /** Pairs that are not the same: those of one scene, or where that is asked later all that may be. */
  readonly apart: PairList;
  /** Whether two of these are of one scene. */
  readonly areRelated: (a: number, b: number) => boolean;
  /** Lines that leave out what others say, or are cut: they may fit more than one caption. */
  readonly partial: Set<number>;
  readonly slips: Slips;
  /** What was found between those that are the same, by {@link pairKey}; null where there are too many. */
  readonly found: Map<number, readonly Finding[]> | null;
  /** Distinct texts that each word stands in. */
  readonly counts: Int32Array;
}

/** Room for the numbers of two nodes in one. */
const pairKey = (a: number, b: number): number => a * MOST_LINES + b;

/** What was found between two that are the same, where it is kept. */
export const foundBetween = ({ found }: Edges, a: number, b: number): readonly Finding[] | undefined =>
  found?.get(pairKey(a, b)) ?? found?.get(pairKey(b, a))?.map(mirror);

/** @param isSmall - Keep what is found. */
export function createEdges(counts: Int32Array, areRelated: Edges["areRelated"], isSmall: boolean): Edges {
  return {
    same: { a: new Growing(), b: new Growing(), distance: new Growing() },
    apart: new PairList(),
    areRelated,
    partial: new Set(),
    slips: new Map(),
    found: isSmall ? new Map() : null,
    counts,
  };
}

/** What the first look at all pairs collects, for a second look at some. */
export interface FirstLook {
  /** What keeps pairs apart that may be words of their page; null where it is not asked for. */
  readonly furniture: Furniture | null;
  readonly contexts: Contexts;
}

/** Judges a candidate pair and keeps what came of it. */
export function addEdge(nodes: Nodes, edges: Edges, evidence: Evidence, a: number, b: number, look?: FirstLook): void {
  if (nodes.evidenceOnly.size > 0 && (nodes.evidenceOnly.has(a) || nodes.evidenceOnly.has(b))) return;
  const { verdict, distance, partial, findings } = judge(nodes.lines, a, b, evidence);
  if (look?.contexts.wasAsked() === true && verdict === "same") {
    look.contexts.putOff(a, b);
    return;
  }
  if (verdict === "same") {
    edges.same.a.push(a);
    edges.same.b.push(b);
    edges.same.distance.push(distance);
    edges.found?.set(pairKey(a, b), findings);
    if (findings.length > 0) noteSlips(edges.slips, nodes.lines, edges.counts, findings);
    if (partial === "a") edges.partial.add(a);
    else if (partial === "b") edges.partial.add(b);
  } else if (verdict === "related" || !evidence.relating) edges.apart.push(a, b);
  const furniture = look?.furniture ?? null;
  if (verdict !== "same" && furniture !== null) noteFurniture(furniture, nodes.lines, a, b, findings, evidence);
}
