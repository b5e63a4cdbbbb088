/** Lists of integers in two arrays: a million small arrays would take ten times the memory. */
export interface Lists {
  /** All lists, one after the other. */
  readonly values: Int32Array;
  /** First value of each list; one more entry than lists. */
  readonly start: Int32Array;
}

export const countOf = ({ start }: Lists): number => start.length - 1;

/** A list of its own: most hold one or two integers, for which a view of the array costs more. */
export function listOf({ values, start }: Lists, index: number): number[] {
  const list: number[] = [];
  for (let at = start[index]!; at < start[index + 1]!; at++) list.push(values[at]!);
  return list;
}

/** Positions by the number at them; those below 0 are left out. */
export function listsBy(numbers: Int32Array, size: number): Lists {
  const start = new Int32Array(size + 1);
  // By index: steps of an iterator were made anew for each of a million, and taken for long-lived.
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! >= 0) start[numbers[at]! + 1]!++;
  for (let number = 0; number < size; number++) start[number + 1]! += start[number]!;
  const next = start.slice();
  const values = new Int32Array(start[size]!);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    if (number >= 0) values[next[number]!++] = at;
  }
  return { values, start };
}

/** For each number those it makes a pair with, the smallest first. */
export function listsOfPairs(a: Int32Array, b: Int32Array, size: number): Lists {
  const start = new Int32Array(size + 1);
  for (let pair = 0; pair < a.length; pair++) {
    start[a[pair]! + 1]!++;
    start[b[pair]! + 1]!++;
  }
  for (let number = 0; number < size; number++) start[number + 1]! += start[number]!;
  const next = start.slice();
  const values = new Int32Array(a.length * 2);
  for (let pair = 0; pair < a.length; pair++) {
    values[next[a[pair]!]!++] = b[pair]!;
    values[next[b[pair]!]!++] = a[pair]!;
  }
  for (let number = 0; number < size; number++) {
    if (start[number + 1]! - start[number]! > 1) values.subarray(start[number]!, start[number + 1]!).sort();
  }
  return { values, start };
}
