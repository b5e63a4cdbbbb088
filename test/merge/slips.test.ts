import { describe, expect, test } from "vitest";
import { relateWords } from "../../src/compare/spelling/spelling.js";
import { mergeCaptions } from "../../src/index.js";
import cases from "./slips.cases.js";

test.each(cases)("$why ($words)", ({ words: [a, b], rarity, slip }) => {
  expect(relateWords(a, b, rarity) === "spelling").toBe(slip);
  expect(relateWords(b, a, rarity) === "spelling").toBe(slip);
});

/** Captions of many scenes, enough to stand in for a dictionary. */
const MANY = Array.from({ length: 1100 }, (_, scene) => {
  const what = ["loads sacks onto a lorry", "waits at the border crossing", "mends a net on the quay"][scene % 3];
  const who = ["farmer", "soldier", "diver", "driver"][scene % 4];
  return `A ${who} ${what} near the ${scene % 5 === 0 ? "northern " : ""}front on the road to kilometre ${scene} in Sudan.`;
});
const groupsWith = (...lines: readonly string[]): number[][] => {
  const all = [...lines, ...MANY];
  const { captions } = mergeCaptions(all);
  return captions
    .map(({ members }) => members.map(({ index }) => index).filter((index) => index < lines.length))
    .filter((group) => group.length > 0);
};

describe("in a large collection", () => {
  const line = "Two guards check passports at the border crossing near the front in Sudan, as Ines Okafor looks on.";
  test("a slip at the end of a well-known word is forgiven", () => {
    expect(groupsWith(line, line.replace("front", "frontt"), line.replace("Sudan", "Sudann"))).toEqual([[0, 1, 2]]);
  });

  test("two versions with a slip each at one place are joined by the version without", () => {
    expect(groupsWith(line, line.replace("crossing", "crosing"), line.replace("crossing", "corssing"))).toEqual([
      [0, 1, 2],
    ]);
  });

  test("a slip in the name of a month hides no date", () => {
    const dated = (month: string): string => `${line} Photo taken on ${month} 5, 2019.`;
    expect(groupsWith(dated("December"), dated("Decmber"))).toEqual([[0, 1]]);
  });

  test("two slips near the two ends of a long word are forgiven", () => {
    const far = (word: string): string =>
      `Two guards check passports at a post in Sudan, at ${word} 7 of the Nile road.`;
    expect(groupsWith(far("kilometre"), far("kolometere"))).toEqual([[0, 1]]);
    expect(groupsWith(far("kilometre"), far("kolomebere"))).toEqual([[0], [1]]);
  });

  test("a slip that a few other captions have as well is still one, where a thousand have the word", () => {
    const canal = MANY.map((other) => other.replace("in Sudan", "beside the canal of Sudan"));
    const others = (count: number) =>
      Array.from({ length: count }, (_, at) => `Old canale boats of the delta, seen at gate ${at} of Wad.`);
    const way = (word: string): string => `Ines Okafor waits with two guards beside the ${word} of Sudan at dawn.`;
    expect(groupsWith(way("canal"), way("canale"), ...others(4), ...canal)[0]).toEqual([0, 1]);
    expect(groupsWith(way("canal"), way("canale"), ...others(8), ...canal)[0]).toEqual([0]);
  });

  test("two words that are both in use are two captions", () => {
    const who = (word: string): string =>
      `A ${word} waits at the quay of Port Sudan, where Ines Okafor is expected at dawn.`;
    expect(groupsWith(who("diver"), who("driver"))).toEqual([[0], [1]]);
  });

  test("a rare plural is no slip", () => {
    const who = (word: string): string => `The ${word} who saved the Nile ferry of Ines Okafor, seen at dawn in Sudan.`;
    expect(groupsWith(who("driver"), who("drivers"))).toEqual([[0], [1]]);
  });

  test("a rare plural is no slip where plurals are known", () => {
    const plurals = ["farmers", "soldiers", "divers", "nets", "sacks"];
    const who = (word: string): string => `The ${word} of Ines Okafor, seen at dawn beside the Nile ferry in Sudan.`;
    const more = plurals.flatMap((word) =>
      Array.from({ length: 5 }, (_, at) => `Old ${word} in the village ${word} ${at} of Wad.`),
    );
    expect(groupsWith(who("driver"), who("drivers"), ...more).slice(0, 2)).toEqual([[0], [1]]);
  });
});
