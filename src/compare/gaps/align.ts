/** Aligns two short runs of keys by their longest common subsequence. */

/** Cells kept for runs of usual length; what is left in them from the run before is overwritten or zeroed. */
const kept = new Uint16Array(4096);

function cells(rows: number, columns: number): Uint16Array {
  const size = rows * columns;
  if (size > kept.length) return new Uint16Array(size);
  return kept.fill(0, 0, size);
}

/** A run of each side with nothing in common; either may be empty. Indices count from the start of each run. */
export interface Gap {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/**
 * The gaps left by a longest common subsequence, in order.
 *
 * Costs `a.length * b.length` steps: callers keep both short.
 */
export function gapsBetween(a: readonly number[], b: readonly number[]): Gap[] {
  const rows = a.length + 1;
  const columns = b.length + 1;
  const lengths = cells(rows, columns);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * columns + j;
      lengths[at] = a[i] === b[j] ? lengths[at + columns + 1]! + 1 : Math.max(lengths[at + columns]!, lengths[at + 1]!);
    }
  }
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  let aFrom = 0;
  let bFrom = 0;
  while (i < a.length && j < b.length) {
    const at = i * columns + j;
    if (a[i] === b[j] && lengths[at] === lengths[at + columns + 1]! + 1) {
      if (i > aFrom || j > bFrom) gaps.push({ aFrom, aTo: i, bFrom, bTo: j });
      aFrom = ++i;
      bFrom = ++j;
    } else if (lengths[at + columns]! >= lengths[at + 1]!) i++;
    else j++;
  }
  if (aFrom < a.length || bFrom < b.length) gaps.push({ aFrom, aTo: a.length, bFrom, bTo: b.length });
  return gaps;
}
