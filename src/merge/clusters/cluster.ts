/** Clusters the lines: closest pairs first, never across a veto, cut lines last. Input order has no say. */
import { type Evidence, judge, WEAK_DISTANCE } from "../../compare/judge.js";
import { relatePeople } from "../../compare/people.js";
import { compareContent, textHash } from "../nodes/content.js";
import type { Edges } from "../pairs/edges.js";
import type { Nodes } from "../nodes/nodes.js";
import { isStep } from "../tables/steps.js";
import { PairSet } from "../tables/pair-set.js";
import { holdTwoPhotos, rootOf } from "../nodes/pictures.js";
import type { Twins } from "../nodes/twins.js";
import { correctLine, restoreLine, type Slips } from "../words/slips.js";

export interface Clusters {
  /** Cluster of each node, by {@link find}. */
  readonly parent: Int32Array;
  /** Partial lines that fit several clusters: node, and one node of each cluster. */
  readonly undecided: ReadonlyMap<number, readonly number[]>;
}

/** The node that stands for the cluster of `node`. */
export function find(parent: Int32Array, node: number): number {
  let root = node;
  while (parent[root] !== root) root = parent[root]!;
  for (let at = node; parent[at] !== root; ) {
    const next = parent[at]!;
    parent[at] = root;
    at = next;
  }
  return root;
}

/** Most pairs compared when two clusters meet; larger ones are compared by their fullest lines. */
const CROSS_PAIRS = 36;
const FULLEST = 6;

/** `*` hands over control now and then. */
export function* clusterNodes(
  nodes: Nodes,
  edges: Edges,
  twins: Twins,
  evidence: Evidence,
): Generator<number, Clusters> {
  const state = startClusters(nodes, edges, twins, evidence);
  joinPictures(state);
  markPartial(nodes, edges);
  const order = sortEdges(nodes, edges);
  const { a, b } = edges.same;
  for (let at = 0; at < order.length; at++) {
    const edge = order[at]!;
    if (isStep(at)) yield nodes.lines.count;
    const [x, y] = [a.values[edge]!, b.values[edge]!];
    if (edges.partial.has(x) || edges.partial.has(y)) continue;
    const [left, right] = [find(state.parent, x), find(state.parent, y)];
    if (left !== right && mayJoin(state, left, right)) join(state, left, right);
  }
  const undecided = placePartial(state, edges, order);
  for (let node = 0; undecided.size > 0 && node < twins.length; node++) {
    const fitting = undecided.get(twins[node]!);
    if (fitting !== undefined) undecided.set(node, fitting);
  }
  return { parent: state.parent, undecided };
}

interface State {
  readonly nodes: Nodes;
  readonly evidence: Evidence;
  readonly slips: Slips;
  /** Pairs judged the same. */
  readonly same: PairSet;
  readonly parent: Int32Array;
  /** Nodes of each cluster of two or more, by root. */
  readonly members: Map<number, readonly number[]>;
}

/** Twins are in one cluster from the start, in which one of them stands for all. */
const startClusters = (nodes: Nodes, { same, slips }: Edges, twins: Twins, evidence: Evidence): State => ({
  nodes,
  evidence,
  slips,
  same: new PairSet(same.a, same.b),
  parent: twins.slice(),
  members: new Map(),
});

const membersOf = (state: State, root: number): readonly number[] => state.members.get(root) ?? [root];

function join(state: State, a: number, b: number): void {
  const [x, y] = [find(state.parent, a), find(state.parent, b)];
  if (x === y) return;
  state.members.set(x, [...membersOf(state, x), ...membersOf(state, y)]);
  state.members.delete(y);
  state.parent[y] = x;
}

function mayJoin(state: State, a: number, b: number): boolean {
  if (state.nodes.pictures.size > 0) {
    const left = picturesOf(state, a);
    if (left.size > 0 && holdTwoPhotos(state.nodes.pictureGroups, left, picturesOf(state, b))) return false;
  }
  return !isApart(state, membersOf(state, a), membersOf(state, b));
}

function picturesOf({ nodes, members }: State, root: number): Set<number> {
  const pictures = new Set<number>();
  for (const node of members.get(root) ?? [root]) {
    const picture = nodes.pictures.get(node);
    if (picture !== undefined) pictures.add(rootOf(nodes.pictureGroups, picture));
  }
  return pictures;
}

/** Whatever its texts say, one picture is one photo. */
function joinPictures(state: State): void {
  const first = new Map<number, number>();
  for (const [node, picture] of state.nodes.pictures) {
    const group = rootOf(state.nodes.pictureGroups, picture);
    const known = first.get(group);
    if (known === undefined) first.set(group, node);
    else join(state, known, node);
  }
}

/** Adds cut lines, and lines without photographer or picture that equal lines of two photographers or pictures. */
function markPartial(nodes: Nodes, edges: Edges): void {
  for (let node = 0; node < nodes.lines.count; node++) if (nodes.lines.cut.values[node] === 1) edges.partial.add(node);
  const creators = nodes.lines.creators.values;
  const people = new Map<number, number>();
  const pictures = new Map<number, number>();
  const look = (node: number, other: number): void => {
    if (creators[node] === 0 && creators[other] !== 0) {
      const known = people.get(node);
      if (known === undefined) people.set(node, creators[other]!);
      else if (relatePeople(nodes.lines.people[known]!, nodes.lines.people[creators[other]!]!) === "contradiction") {
        edges.partial.add(node);
      }
    }
    const picture = nodes.pictures.get(other);
    if (picture === undefined || nodes.pictures.has(node)) return;
    const group = rootOf(nodes.pictureGroups, picture);
    const known = pictures.get(node);
    if (known === undefined) pictures.set(node, group);
    else if (known !== group) edges.partial.add(node);
  };
  const { a, b } = edges.same;
  for (let edge = 0; edge < a.size; edge++) {
    look(a.values[edge]!, b.values[edge]!);
    look(b.values[edge]!, a.values[edge]!);
  }
}

/** Edges closest first; ties by content. */
function sortEdges(nodes: Nodes, edges: Edges): Uint32Array {
  const { a, b, distance } = edges.same;
  const order = new Uint32Array(a.size);
  const rank = new Float64Array(a.size);
  // One more than the hash of each node's text; 0 until it is asked for.
  const hashes = new Float64Array(nodes.lines.count);
  const hashOf = (node: number): number => {
    if (hashes[node] === 0) hashes[node] = textHash(nodes.texts.at(node)) + 1;
    return hashes[node]! - 1;
  };
  for (let edge = 0; edge < a.size; edge++) {
    order[edge] = edge;
    const [x, y] = [hashOf(a.values[edge]!), hashOf(b.values[edge]!)];
    rank[edge] = Math.min(distance.values[edge]!, 0x3ff) * 2 ** 42 + ((x + y) % 2 ** 31) * 2 ** 11 + ((x ^ y) & 0x7ff);
  }
  return order.sort((p, q) => rank[p]! - rank[q]! || compareEdges(nodes, edges, p, q));
}

function compareEdges(nodes: Nodes, { same: { a, b } }: Edges, p: number, q: number): number {
  const ordered = (edge: number): [number, number] => {
    const pair: [number, number] = [a.values[edge]!, b.values[edge]!];
    return pair.sort((x, y) => compareContent(nodes, x, y)) as [number, number];
  };
  const [first, second] = [ordered(p), ordered(q)];
  return compareContent(nodes, first[0], second[0]) || compareContent(nodes, first[1], second[1]);
}

/** Any veto between the two clusters keeps them apart. */
function isApart(state: State, left: readonly number[], right: readonly number[]): boolean {
  const { nodes } = state;
  let [x, y] = [left, right];
  if (x.length * y.length > CROSS_PAIRS) [x, y] = [fullest(nodes, x), fullest(nodes, y)];
  for (const a of x) {
    if (nodes.evidenceOnly.has(a)) continue;
    for (const b of y) {
      if (nodes.evidenceOnly.has(b) || state.same.has(a, b)) continue;
      if (isVetoed(state, a, b) && !isExplained(state, a, b)) return true;
    }
  }
  return false;
}

function isVetoed({ nodes, evidence }: State, a: number, b: number): boolean {
  const { verdict, vetoed } = judge(nodes.lines, a, b, evidence);
  return verdict !== "same" && vetoed;
}

/** What tells the two apart are slips, each found in another version: with the right words in their place no veto is left. */
function isExplained(state: State, a: number, b: number): boolean {
  const { slips, nodes } = state;
  if (slips.size === 0) return false;
  const [first, second] = [correctLine(slips, nodes.lines, a), correctLine(slips, nodes.lines, b)];
  const isFree = (first !== null || second !== null) && !isVetoed(state, a, b);
  restoreLine(nodes.lines, first);
  restoreLine(nodes.lines, second);
  return isFree;
}

function fullest(nodes: Nodes, members: readonly number[]): readonly number[] {
  if (members.length <= FULLEST) return members;
  return [...members]
    .sort((p, q) => lengthOf(nodes, q) - lengthOf(nodes, p) || compareContent(nodes, p, q))
    .slice(0, FULLEST);
}

const lengthOf = ({ lines }: Nodes, node: number): number => lines.start.values[node + 1]! - lines.start.values[node]!;

/** Puts each partial line, longest first, into the one cluster it fits best; into none when it fits several as well. */
function placePartial(state: State, edges: Edges, order: Uint32Array): Map<number, readonly number[]> {
  const { nodes, parent } = state;
  const neighbours = partialNeighbours(edges, order);
  const waiting = [...neighbours.keys()].sort(
    (p, q) => lengthOf(nodes, q) - lengthOf(nodes, p) || compareContent(nodes, p, q),
  );
  const undecided = new Map<number, readonly number[]>();
  const placed = new Set<number>();
  for (const node of waiting) {
    const fitting = new Map<number, number>();
    let closest = Number.POSITIVE_INFINITY;
    for (const { other, weak } of neighbours.get(node)!) {
      if (weak > closest) break;
      if (undecided.has(other) || (edges.partial.has(other) && !placed.has(other))) continue;
      const [own, root] = [find(parent, node), find(parent, other)];
      if (root === own || fitting.has(root)) continue;
      if (!(own === node && beginsAs(nodes, node, other)) && !mayJoin(state, own, root)) continue;
      fitting.set(root, other);
      closest = weak;
    }
    placed.add(node);
    const alone = find(parent, node) === node && !state.members.has(node);
    if (fitting.size === 1) join(state, [...fitting.values()][0]!, node);
    else if (fitting.size > 1 && alone) undecided.set(node, [...fitting.values()]);
  }
  return undecided;
}

/**
 * Word for word the beginning of the other, whose cluster is then its own: what its last, cut word seems to say against
 * other versions ("5 Ma…" against "05.05.2021") it says against none.
 */
function beginsAs({ lines, pictures }: Nodes, node: number, other: number): boolean {
  if (lines.cut.values[node] !== 1 || pictures.has(node)) return false;
  const { start, pool, table } = lines;
  const [from, end] = [start.values[node]!, start.values[node + 1]!];
  const opening = start.values[other]!;
  if (lines.creators.values[node] !== 0 || end - from > start.values[other + 1]! - opening) return false;
  for (let at = from; at < end - 1; at++) if (pool.tokens[at] !== pool.tokens[opening + at - from]) return false;
  const [last, whole] = [pool.tokens[end - 1]!, pool.tokens[opening + end - 1 - from]!];
  return end > from && table.words[whole]!.startsWith(table.words[last]!);
}

interface Neighbour {
  readonly other: number;
  /** Weak differences from it. */
  readonly weak: number;
}

/** For each partial line the lines it was judged the same as, closest first. */
function partialNeighbours(edges: Edges, order: Uint32Array): Map<number, Neighbour[]> {
  const { a, b, distance } = edges.same;
  const neighbours = new Map<number, Neighbour[]>();
  const link = (node: number, other: number, weak: number): void => {
    if (!edges.partial.has(node)) return;
    const known = neighbours.get(node);
    if (known === undefined) neighbours.set(node, [{ other, weak }]);
    else known.push({ other, weak });
  };
  for (const edge of order) {
    const weak = Math.floor(distance.values[edge]! / WEAK_DISTANCE);
    link(a.values[edge]!, b.values[edge]!, weak);
    link(b.values[edge]!, a.values[edge]!, weak);
  }
  return neighbours;
}
