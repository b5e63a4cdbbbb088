import { describe, expect, test } from "vitest";
import { mergeCaptions } from "../../src/index.js";
import { addInput, createNodes, readNodes } from "../../src/merge/nodes/nodes.js";
import { Growing } from "../../src/merge/tables/growing.js";
import { PairSet } from "../../src/merge/tables/pair-set.js";
import { findTwins } from "../../src/merge/nodes/twins.js";

function twinsOf(texts: readonly string[]): Int32Array {
  const nodes = createNodes(texts.length);
  for (const text of texts) addInput(nodes, text);
  readNodes(nodes);
  return findTwins(nodes);
}

const CREDITED = "A potter turns a bowl in Nurabad on May 3, 2019. (Photo by Dana Rehn / AFP)";

describe("lines that no comparison can tell apart", () => {
  const cases: readonly { why: string; other: string; same: boolean }[] = [
    { why: "spaces", other: CREDITED.replaceAll(" ", "  "), same: true },
    {
      why: "the form of the credit",
      other: CREDITED.replace("(Photo by Dana Rehn / AFP)", "/ AFP / DANA REHN"),
      same: true,
    },
    { why: "another photographer", other: CREDITED.replace("Dana Rehn", "Ana Marr"), same: false },
    { why: "the credit left out", other: CREDITED.replace(" (Photo by Dana Rehn / AFP)", ""), same: false },
    { why: "a word", other: CREDITED.replace("bowl", "vase"), same: false },
    { why: "brackets, which make an aside", other: CREDITED.replace("in Nurabad", "(in Nurabad)"), same: false },
  ];
  test.each(cases)("$why: $same", ({ other, same }) => {
    const [first, second] = twinsOf([CREDITED, other]);
    expect(first === second).toBe(same);
  });

  test("one stands for all, whatever their order", () => {
    const texts = [CREDITED, CREDITED.replaceAll(" ", "  "), CREDITED.replace("Photo by ", "")];
    const chosen = twinsOf(texts).map((node) => node);
    expect(new Set(chosen).size).toBe(1);
    const turned = twinsOf([...texts].reverse());
    expect(texts[chosen[0]!]).toBe([...texts].reverse()[turned[0]!]);
  });

  test("are undecided together", () => {
    const cut = "Fans of the club wait outside the hall in Nurabad for the ...";
    const whole = (end: string): string => `Fans of the club wait outside the hall in Nurabad for the ${end}.`;
    const lines = [whole("team of the town"), whole("singer of the evening"), cut, cut.replaceAll(" ", "  ")];
    const { undecided } = mergeCaptions(lines);
    expect(undecided.map(({ index }) => index)).toEqual([2, 3]);
    expect(undecided[0]!.candidates).toEqual(undecided[1]!.candidates);
  });
});

test("pairs are found in either order, and no others", () => {
  const [a, b] = [new Growing(1), new Growing(1)];
  for (let at = 0; at < 500; at++) {
    a.push((at * 7) % 101);
    b.push(200 + at);
  }
  const pairs = new PairSet(a, b);
  for (let at = 0; at < 500; at++) {
    expect(pairs.has((at * 7) % 101, 200 + at)).toBe(true);
    expect(pairs.has(200 + at, (at * 7) % 101)).toBe(true);
    expect(pairs.has((at * 7 + 1) % 101, 200 + at)).toBe(false);
  }
});
