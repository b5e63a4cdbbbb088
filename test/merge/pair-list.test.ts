import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PairList } from "../../src/merge/tables/pair-list.js";

const node = fc.oneof(fc.nat(3), fc.nat(300), fc.nat(2 ** 29 - 1));

/** Pairs of which many that follow one another have the same first node. */
const runs = fc.array(fc.tuple(node, fc.array(node, { minLength: 1, maxLength: 6 })), { maxLength: 60 });

const pairsOf = (list: PairList): [number, number][] => {
  const pairs: [number, number][] = [];
  list.forEach((first, second) => void pairs.push([first, second]));
  return pairs;
};

test("a list of pairs has the pairs that were added, in their order", () => {
  fc.assert(
    fc.property(runs, (all) => {
      const list = new PairList();
      const pairs = all.flatMap(([first, seconds]) => seconds.map((second): [number, number] => [first, second]));
      for (const [first, second] of pairs) list.push(first, second);
      expect(pairsOf(list)).toEqual(pairs);
    }),
  );
});

test("a list of pairs goes on in another chunk", () => {
  const list = new PairList();
  const pairs = Array.from({ length: 200_000 }, (_, at): [number, number] => [at >> 2, (at * 7919) % 1_000_003]);
  for (const [first, second] of pairs) list.push(first, second);
  expect(pairsOf(list)).toEqual(pairs);
});
