/**
 * Best overall assignment over a sparse graph: shortest augmenting paths with dual values, after Jonker and Volgenant,
 * "A shortest augmenting path algorithm for dense and sparse linear assignment problems" (Computing 38, 1987), run on
 * each connected component by itself. No maintained package takes sparse input; the property test holds this one to
 * munkres-js on dense matrices.
 */

/** One possible pair and what it is worth; pairs with a gain of 0 or less are never taken. */
export interface AssignmentEdge {
  readonly row: number;
  readonly column: number;
  readonly gain: number;
}

/** Rows, columns and edges that hang together, in local numbers. */
export interface AssignmentComponent {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly edges: readonly AssignmentEdge[];
}

/** Splits the edges into connected components; rows and columns without an edge are in none. */
export function components(rows: number, columns: number, edges: readonly AssignmentEdge[]): AssignmentComponent[] {
  const parent = Int32Array.from({ length: rows + columns }, (_, node) => node);
  const root = (node: number): number => {
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const kept = edges.filter((edge) => edge.gain > 0);
  for (const edge of kept) parent[root(edge.row)] = root(rows + edge.column);

  const byRoot = new Map<number, AssignmentEdge[]>();
  for (const edge of kept) {
    const key = root(edge.row);
    const list = byRoot.get(key);
    if (list) list.push(edge);
    else byRoot.set(key, [edge]);
  }
  return [...byRoot.values()].map(localise);
}

function localise(edges: readonly AssignmentEdge[]): AssignmentComponent {
  const rows = [...new Set(edges.map((edge) => edge.row))].sort((a, b) => a - b);
  const columns = [...new Set(edges.map((edge) => edge.column))].sort((a, b) => a - b);
  const rowNumber = new Map(rows.map((row, index) => [row, index]));
  const columnNumber = new Map(columns.map((column, index) => [column, index]));
  return {
    rows,
    columns,
    edges: edges.map(({ row, column, gain }) => ({
      row: rowNumber.get(row)!,
      column: columnNumber.get(column)!,
      gain,
    })),
  };
}

/**
 * The assignment with the greatest total gain: each row and each column is used at most once.
 *
 * @returns for each row its column, or -1 when it stays alone.
 */
export function assign(rows: number, columns: number, edges: readonly AssignmentEdge[]): Int32Array {
  const result = new Int32Array(rows).fill(-1);
  for (const component of components(rows, columns, edges)) {
    const local = assignComponent(component.rows.length, component.columns.length, component.edges);
    local.forEach((column, row) => {
      if (column >= 0) result[component.rows[row]!] = component.columns[column]!;
    });
  }
  return result;
}

/** {@link assign} for one component. Each row also has a column of its own worth 0: to stay alone. */
export function assignComponent(rows: number, columns: number, edges: readonly AssignmentEdge[]): Int32Array {
  const width = columns + rows;
  const top = edges.reduce((most, edge) => Math.max(most, edge.gain), 0);
  // Costs are non-negative: the best edge costs 0, staying alone costs `top`.
  const neighbours: { column: number; cost: number }[][] = Array.from({ length: rows }, (_, row) => [
    { column: columns + row, cost: top },
  ]);
  for (const edge of edges) {
    if (edge.gain > 0) neighbours[edge.row]!.push({ column: edge.column, cost: top - edge.gain });
  }

  const rowDual = new Float64Array(rows);
  const columnDual = new Float64Array(width);
  const owner = new Int32Array(width).fill(-1);
  const taken = new Int32Array(rows).fill(-1);
  const distance = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  const comesFrom = new Int32Array(width);
  const settled = new Uint8Array(width);

  for (let start = 0; start < rows; start++) {
    const touched: number[] = [];
    const path: number[] = [];
    const queue = new DistanceQueue();
    let row = start;
    let reached = 0;
    let end = -1;
    while (end < 0) {
      for (const { column, cost } of neighbours[row]!) {
        if (settled[column]) continue;
        const next = reached + cost - rowDual[row]! - columnDual[column]!;
        if (next < distance[column]!) {
          if (distance[column] === Number.POSITIVE_INFINITY) touched.push(column);
          distance[column] = next;
          comesFrom[column] = row;
          queue.push(next, column);
        }
      }
      // The row's own column is always reachable, so the queue cannot run dry.
      let column = queue.pop();
      while (settled[column]) column = queue.pop();
      reached = distance[column]!;
      if (owner[column] === -1) end = column;
      else {
        settled[column] = 1;
        path.push(column);
        row = owner[column]!;
      }
    }
    rowDual[start]! += reached;
    for (const column of path) {
      const slack = reached - distance[column]!;
      columnDual[column]! -= slack;
      rowDual[owner[column]!]! += slack;
    }
    for (let column = end; ; ) {
      const from = comesFrom[column]!;
      const previous = taken[from]!;
      owner[column] = from;
      taken[from] = column;
      if (from === start) break;
      column = previous;
    }
    for (const column of touched) {
      distance[column] = Number.POSITIVE_INFINITY;
      settled[column] = 0;
    }
  }
  return taken.map((column) => (column < columns ? column : -1));
}

/** Binary heap of (distance, column); the lower column first where distances are equal, so results never vary. */
class DistanceQueue {
  readonly #keys: number[] = [];
  readonly #columns: number[] = [];

  push(key: number, column: number): void {
    let at = this.#keys.length;
    this.#keys.push(key);
    this.#columns.push(column);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#before(at, up)) break;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): number {
    const first = this.#columns[0]!;
    const lastKey = this.#keys.pop()!;
    const lastColumn = this.#columns.pop()!;
    if (this.#keys.length === 0) return first;
    this.#keys[0] = lastKey;
    this.#columns[0] = lastColumn;
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const right = left + 1;
      let least = at;
      if (left < this.#keys.length && this.#before(left, least)) least = left;
      if (right < this.#keys.length && this.#before(right, least)) least = right;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #before(a: number, b: number): boolean {
    const difference = this.#keys[a]! - this.#keys[b]!;
    return difference < 0 || (difference === 0 && this.#columns[a]! < this.#columns[b]!);
  }

  #swap(a: number, b: number): void {
    [this.#keys[a], this.#keys[b]] = [this.#keys[b]!, this.#keys[a]!];
    [this.#columns[a], this.#columns[b]] = [this.#columns[b]!, this.#columns[a]!];
  }
}
