/** Which pairs of the best assignment are no better than another: those are said, not chosen. */
import { type AssignmentEdge, assignComponent, components } from "./assign.js";
import type { WeighedPair } from "./evidence.js";

export interface Choice {
  /** Pairs that stand. */
  readonly chosen: readonly WeighedPair[];
  /** Captions that no pair was chosen for because several arrangements are about as good; pairs best first. */
  readonly ambiguous: ReadonlyMap<number, readonly WeighedPair[]>;
}

/** Up to this many captions that hang together each rival arrangement is solved in full; above, swaps of two are tried. */
const SOLVED_IN_FULL = 60;

/**
 * Takes the best overall assignment and keeps the pairs that no other arrangement comes within `margin` of.
 * That an arrangement without any link is close is no ambiguity: the least score has dealt with that.
 */
export function chooseLinks(
  captionCount: number,
  photoCount: number,
  pairs: readonly WeighedPair[],
  margin: number,
): Choice {
  const pairOf = new Map(pairs.map((pair) => [`${pair.caption} ${pair.photo}`, pair]));
  const chosen: WeighedPair[] = [];
  const ambiguous = new Map<number, WeighedPair[]>();
  const edges = pairs.map(({ caption, photo, gain }) => ({ row: caption, column: photo, gain }));
  for (const { rows, columns, edges: local } of components(captionCount, photoCount, edges)) {
    const best = assignComponent(rows.length, columns.length, local);
    const rivals = rows.length <= SOLVED_IN_FULL ? solvedRivals : swapRivals;
    const unsure = rivals(best, columns.length, local, margin);
    const pair = (row: number, column: number): WeighedPair => pairOf.get(`${rows[row]} ${columns[column]}`)!;
    best.forEach((column, row) => {
      const others = unsure.get(row);
      if (others === undefined) {
        if (column >= 0) chosen.push(pair(row, column));
        return;
      }
      const candidates = new Set(column >= 0 ? [column, ...others] : others);
      const listed = [...candidates].map((candidate) => pair(row, candidate));
      ambiguous.set(
        rows[row]!,
        listed.sort((a, b) => b.score - a.score || a.photo - b.photo),
      );
    });
  }
  return { chosen: chosen.sort((a, b) => a.caption - b.caption), ambiguous };
}

/** Rows whose partner differs in an arrangement within the margin, with those other partners. */
type Rivals = ReadonlyMap<number, ReadonlySet<number>>;

function solvedRivals(best: Int32Array, columns: number, edges: readonly AssignmentEdge[], margin: number): Rivals {
  const unsure = new Map<number, Set<number>>();
  const value = (result: Int32Array): number => totalGain(result, edges);
  const top = value(best);
  best.forEach((column, row) => {
    if (column < 0) return;
    const without = edges.filter((edge) => edge.row !== row || edge.column !== column);
    const next = assignComponent(best.length, columns, without);
    if (top - value(next) >= margin) return;
    // Only "nobody instead": not another arrangement.
    const moved = [...next.keys()].filter((other) => next[other] !== best[other] && next[other]! >= 0);
    if (moved.length === 0) return;
    for (const other of [row, ...moved]) {
      const set = unsure.get(other) ?? new Set<number>();
      if (next[other]! >= 0) set.add(next[other]!);
      unsure.set(other, set);
    }
  });
  return unsure;
}

function totalGain(result: Int32Array, edges: readonly AssignmentEdge[]): number {
  let sum = 0;
  for (const { row, column, gain } of edges) if (result[row] === column) sum += gain;
  return sum;
}

/** For each pair: another free picture for its caption, or a swap with the caption that holds the other picture. */
function swapRivals(best: Int32Array, _columns: number, edges: readonly AssignmentEdge[], margin: number): Rivals {
  const unsure = new Map<number, Set<number>>();
  const note = (row: number, column: number): void => {
    const set = unsure.get(row) ?? new Set<number>();
    set.add(column);
    unsure.set(row, set);
  };
  const owner = new Map<number, number>();
  best.forEach((column, row) => {
    if (column >= 0) owner.set(column, row);
  });
  const gains = new Map(edges.map(({ row, column, gain }) => [`${row} ${column}`, gain]));
  const gain = (row: number, column: number): number => gains.get(`${row} ${column}`) ?? 0;
  for (const { row, column, gain: other } of edges) {
    const held = best[row]!;
    if (column === held) continue;
    const rival = owner.get(column);
    const here = held < 0 ? 0 : gain(row, held);
    const lost = rival === undefined ? 0 : gain(rival, column) - (held < 0 ? 0 : gain(rival, held));
    if (here - other + lost >= margin) continue;
    note(row, column);
    if (rival !== undefined) {
      note(rival, column);
      if (held >= 0 && gain(rival, held) > 0) note(rival, held);
    }
  }
  return unsure;
}
