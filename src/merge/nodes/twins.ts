/**
 * Lines that no comparison can tell apart: versions that differ in spaces, quotation marks or the form of their credit.
 * One of them is looked up and judged for all, which spares a large merge a third of its pairs.
 */
import type { Lines } from "../../compare/lines.js";
import { compareContent } from "./content.js";
import { finishHash, mixHash } from "../tables/keys.js";
import type { Nodes } from "./nodes.js";

/** For each node the one that is judged for it: the twin whose content comes first, or itself. */
export type Twins = Int32Array;

export function findTwins(nodes: Nodes): Twins {
  const { lines } = nodes;
  const found = Int32Array.from({ length: lines.count }, (_, node) => node);
  // One more than the first node seen of each kind, by hash.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, lines.count * 1.5))));
  const best = new Map<number, number>();
  for (let node = 0; node < lines.count; node++) {
    if (lines.corrected.has(node) || nodes.evidenceOnly.has(node)) continue;
    let slot = hashLine(lines, node) & (slots.length - 1);
    while (slots[slot] !== 0 && !areTwins(nodes, slots[slot]! - 1, node)) slot = (slot + 1) & (slots.length - 1);
    if (slots[slot] === 0) {
      slots[slot] = node + 1;
      continue;
    }
    const first = slots[slot]! - 1;
    const known = best.get(first) ?? first;
    best.set(first, compareContent(nodes, node, known) < 0 ? node : known);
    found[node] = first;
  }
  for (let node = 0; node < lines.count; node++) found[node] = best.get(found[node]!) ?? found[node]!;
  return found;
}

/** Everything about a line, but its words, that a comparison reads. */
const traitsOf = ({
  language,
  cut,
  closed,
  creators,
  agencies,
  date,
  country,
  province,
  city,
  town,
  counter,
  beside,
  credited,
}: Lines) =>
  [language, cut, closed, creators, agencies, date, country, province, city, town, counter, beside, credited] as const;

function hashLine(lines: Lines, line: number): number {
  let hash = mixHash(lines.date.values[line]!, lines.creators.values[line]!);
  for (let at = lines.start.values[line]!; at < lines.start.values[line + 1]!; at++) {
    hash = Math.imul(hash ^ lines.pool.tokens[at]!, 0x01000193);
  }
  return finishHash(hash);
}

function areTwins({ lines, pictures }: Nodes, a: number, b: number): boolean {
  const { tokens, marks } = lines.pool;
  const [from, other] = [lines.start.values[a]!, lines.start.values[b]!];
  const size = lines.start.values[a + 1]! - from;
  if (size !== lines.start.values[b + 1]! - other) return false;
  for (let at = 0; at < size; at++) {
    if (tokens[from + at] !== tokens[other + at] || marks[from + at] !== marks[other + at]) return false;
  }
  return pictures.get(a) === pictures.get(b) && traitsOf(lines).every(({ values }) => values[a] === values[b]);
}
