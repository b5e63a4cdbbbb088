import fc from "fast-check";
import munkres from "munkres-js";
import { describe, expect, test } from "vitest";
import { type AssignmentEdge, assign, components } from "../../src/link/assign.js";

const total = (edges: readonly AssignmentEdge[], result: Int32Array): number => {
  const gains = new Map<string, number>();
  for (const edge of edges) {
    const key = `${edge.row}:${edge.column}`;
    gains.set(key, Math.max(gains.get(key) ?? 0, edge.gain));
  }
  return [...result].reduce((sum, column, row) => sum + (column < 0 ? 0 : gains.get(`${row}:${column}`)!), 0);
};

const graph = fc
  .record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 9 }) })
  .chain((size) =>
    fc.record({
      rows: fc.constant(size.rows),
      columns: fc.constant(size.columns),
      // Whole numbers, so that totals compare exactly.
      edges: fc.uniqueArray(
        fc.record({
          row: fc.integer({ min: 0, max: size.rows - 1 }),
          column: fc.integer({ min: 0, max: size.columns - 1 }),
          gain: fc.integer({ min: -2, max: 20 }),
        }),
        { maxLength: 40, selector: (edge) => `${edge.row}:${edge.column}` },
      ),
    }),
  );

describe("assign", () => {
  test("a greedy pick that costs more elsewhere is not taken", () => {
    const edges = [
      { row: 0, column: 0, gain: 10 },
      { row: 0, column: 1, gain: 9 },
      { row: 1, column: 0, gain: 9 },
    ];
    expect([...assign(2, 2, edges)]).toEqual([1, 0]);
  });

  test("a pair worth nothing is never taken, and rows without pairs stay alone", () => {
    expect([
      ...assign(3, 1, [
        { row: 1, column: 0, gain: 0 },
        { row: 2, column: 0, gain: -1 },
      ]),
    ]).toEqual([-1, -1, -1]);
    expect([...assign(0, 0, [])]).toEqual([]);
  });

  test("components hold what hangs together, and nothing else", () => {
    const found = components(4, 4, [
      { row: 0, column: 0, gain: 1 },
      { row: 1, column: 0, gain: 1 },
      { row: 3, column: 2, gain: 1 },
    ]);
    expect(found.map(({ rows, columns }) => ({ rows, columns }))).toEqual([
      { rows: [0, 1], columns: [0] },
      { rows: [3], columns: [2] },
    ]);
  });

  test("the total equals munkres-js's on the same matrix, every row and column used at most once", () => {
    fc.assert(
      fc.property(graph, ({ rows, columns, edges }) => {
        const result = assign(rows, columns, edges);
        const used = [...result].filter((column) => column >= 0);
        expect(new Set(used).size).toBe(used.length);

        const size = rows + columns;
        const cost = Array.from({ length: size }, () => new Array<number>(size).fill(0));
        for (const edge of edges) cost[edge.row]![edge.column] = -Math.max(0, edge.gain);
        const best = munkres(cost).reduce((sum, [row, column]) => sum - cost[row]![column]!, 0);
        expect(total(edges, result)).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the edges does not change the result", () => {
    fc.assert(
      fc.property(graph, fc.infiniteStream(fc.nat()), ({ rows, columns, edges }, keys) => {
        const shuffled = edges
          .map((edge) => ({ edge, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ edge }) => edge);
        expect([...assign(rows, columns, shuffled)]).toEqual([...assign(rows, columns, edges)]);
      }),
    );
  });
});
