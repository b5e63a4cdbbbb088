import { describe, expect, test } from "vitest";
// @ts-expect-error the benchmarks' generator is plain JavaScript
import { captions } from "../../bench/captions.mjs";
import { addLine, createLines } from "../../src/compare/lines.js";
import { parseCaption } from "../../src/index.js";
import { countWords, indexCandidates, visitCandidates } from "../../src/merge/pairs/candidates.js";
import { nearWords } from "../../src/merge/words/near-words.js";

function run<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The exact answer, kept slow and obvious: pairs of lines whose sets of words have so much in common. */
function similarPairs(sets: readonly ReadonlySet<number>[], least: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (const [line, words] of sets.entries()) {
    for (let other = 0; other < line; other++) {
      let common = 0;
      for (const word of sets[other]!) if (words.has(word)) common++;
      if (common / (words.size + sets[other]!.size - common) >= least) pairs.push([line, other]);
    }
  }
  return pairs;
}

describe("candidates", () => {
  const made: readonly { text: string; photo: number }[] = captions(1500, 71);
  const lines = createLines(made.length);
  for (const { text } of made) addLine(lines, parseCaption(text));
  const counts = countWords(lines);
  const found = new Set<string>();
  run(
    visitCandidates(lines, run(indexCandidates(lines, Int32Array.from(made.keys()), counts)), (line, earlier) => {
      expect(earlier).toBeLessThan(line);
      expect(found.has(`${line} ${earlier}`)).toBe(false);
      found.add(`${line} ${earlier}`);
    }),
  );

  test("are nearly all pairs that an exact join of their words finds", () => {
    const sets = made.map((_, line) => {
      const [from, to] = [lines.start.values[line]!, lines.start.values[line + 1]!];
      return new Set(lines.pool.tokens.subarray(from, to));
    });
    const pairs = similarPairs(sets, 0.8);
    const missed = pairs.filter(([line, earlier]) => !found.has(`${line} ${earlier}`));
    expect(pairs.length).toBeGreaterThan(500);
    expect(missed.length / pairs.length).toBeLessThan(0.005);
  });

  test("are nearly all pairs of versions, cut ones too", () => {
    let [all, missed] = [0, 0];
    const photos = new Map<number, number[]>();
    for (const [line, { photo }] of made.entries()) photos.set(photo, [...(photos.get(photo) ?? []), line]);
    for (const group of photos.values()) {
      for (const [at, earlier] of group.entries()) {
        for (const line of group.slice(at + 1)) {
          all++;
          if (!found.has(`${line} ${earlier}`)) missed++;
        }
      }
    }
    expect(all).toBeGreaterThan(400);
    expect(missed / all).toBeLessThan(0.005);
  });

  test("are few", () => {
    expect(found.size / made.length).toBeLessThan(6);
  });
});

describe("a cut line whose caption says what is rarest behind the cut", () => {
  const front = "A Norwegian diver lights candles beside the old harbour wall in Rimvald";
  const rest = "Osk Arnmo, Tilja Brodsen and Ulv Kargaard of the Halvik Yard said the fire spread from Penhold Quay";
  const body = `${front}. ${rest}.`;
  // Others that say the same words elsewhere: the five rarest of the whole caption are those of its end.
  const others = [
    rest.split(" ").reverse().join(" "),
    ...["Nine", "Ten", "Six"].map((number) => `${number} ${front.split(" ").reverse().join(" ")}`),
  ];

  test.each([
    { why: "a dateline in front of it", whole: `RIMVALD, NORWAY - MAY 3: ${body}`, begins: [] },
    { why: "first words that many captions have", whole: body, begins: others.flatMap(sameBeginnings) },
  ])("is compared with it in spite of $why", ({ whole, begins }) => {
    const texts = [whole, `${front}. Osk …`, ...others, ...begins];
    const lines = createLines(texts.length);
    for (const text of texts) addLine(lines, parseCaption(text, { isCaption: true }));
    const found: number[] = [];
    run(
      visitCandidates(
        lines,
        run(indexCandidates(lines, Int32Array.from(texts.keys()), countWords(lines))),
        (line, to) => {
          if (line === 1) found.push(to);
        },
      ),
    );
    expect(found).toEqual([0]);
  });

  function sameBeginnings(other: string): string[] {
    return Array.from({ length: 30 }, (_, at) => `A Norwegian diver lights candles beside ${other} ${at}`);
  }
});

test.each([
  { why: "a letter lost", words: ["harbour", "harbur"], near: true },
  { why: "a letter wrong", words: ["harbour", "harbuor"], near: true },
  { why: "a letter more", words: ["harbour", "harrbour"], near: true },
  { why: "neighbours that changed places", words: ["harbour", "ahrbour"], near: true },
  { why: "another word", words: ["harbour", "market"], near: false },
])("a rare word stands for the known one it may be a slip of: $why", ({ words, near }) => {
  const counts = Int32Array.from([0, 40, 1]);
  expect(nearWords(["", ...words], counts)[2]).toBe(near ? 1 : 2);
});

test("a known word stands for itself", () => {
  expect([...nearWords(["", "driver", "diver"], Int32Array.from([0, 400, 300]))]).toEqual([0, 1, 2]);
});
