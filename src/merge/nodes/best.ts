/** Which version of a caption is printed best. */
import { compareContent } from "./content.js";
import type { Nodes } from "./nodes.js";

/** Signs of a text that was damaged or dressed up on its way: references, broken UTF-8, a doubled space, tags. */
const UNCLEAN = /&(?:#\d{1,7}|[a-z]{2,12});|[ÃÂØÙ][\u0080-\u00bf]|\ufffd| {2}|[\u200b\ufeff\u0640]|<\w/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** Members that are looked at as endings of each other. */
const COMPARED = 24;

/** What makes one version better than another; the sum decides. Ranks: a fault of the text outweighs any field. */
const POINTS = {
  notACaption: -1000,
  corrected: 400,
  cut: -300,
  heading: -100,
  place: 50,
  photographer: 40,
  allCapitals: -30,
  credit: 20,
  date: 10,
  unclean: -8,
  noCapitals: -6,
  knownWord: 2,
  word: 1,
} as const;

/** Nodes of a cluster, best first: corrected, whole, without a heading in front, with more fields, clean, then longer. */
export function bestFirst(nodes: Nodes, members: readonly number[], counts: Int32Array): readonly number[] {
  if (members.length === 1) return members;
  const scores = new Map(members.map((node) => [node, scoreOf(nodes, node, members, counts)]));
  return [...members].sort((a, b) => scores.get(b)! - scores.get(a)! || compareContent(nodes, a, b));
}

function scoreOf(nodes: Nodes, node: number, members: readonly number[], counts: Int32Array): number {
  const { lines } = nodes;
  const text = nodes.texts.at(node);
  let score = 0;
  if (nodes.evidenceOnly.has(node)) score += POINTS.notACaption;
  if (lines.corrected.has(node)) score += POINTS.corrected;
  if (lines.cut.values[node] === 1) score += POINTS.cut;
  score += (nodes.trust.get(node) ?? 0) * POINTS.place;
  if (hasHeading(nodes, node, members)) score += POINTS.heading;
  if (lines.creators.values[node] !== 0) score += POINTS.photographer;
  if (lines.credited.values[node] !== 0) score += POINTS.credit;
  if (lines.date.values[node] !== 0) score += POINTS.date;
  if (UNCLEAN.test(text)) score += POINTS.unclean;
  const [upper, lower] = [UPPER.test(text), LOWER.test(text)];
  if (upper && !lower) score += POINTS.allCapitals;
  if (lower && !upper) score += POINTS.noCapitals;
  const end = lines.start.values[node + 1]!;
  for (let at = lines.start.values[node]!; at < end; at++) {
    // A word that no other text has is as likely a slip as not.
    score += (counts[lines.pool.tokens[at]!] ?? 0) > 1 ? POINTS.knownWord : POINTS.word;
  }
  return score;
}

/** Another member is this one without its first words. */
function hasHeading(nodes: Nodes, node: number, members: readonly number[]): boolean {
  const { start, pool } = nodes.lines;
  const [from, to] = [start.values[node]!, start.values[node + 1]!];
  for (const other of members.slice(0, COMPARED)) {
    const end = start.values[other + 1]!;
    const length = end - start.values[other]!;
    if (length < 4 || length >= to - from || nodes.evidenceOnly.has(other)) continue;
    let at = 0;
    while (at < length && pool.tokens[to - 1 - at] === pool.tokens[end - 1 - at]) at++;
    if (at === length) return true;
  }
  return false;
}
