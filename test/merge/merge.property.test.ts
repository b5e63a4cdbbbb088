import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareCaptions, mergeCaptions } from "../../src/index.js";
import { judge, NO_EVIDENCE } from "../../src/compare/judge.js";
import { addLine, createLines } from "../../src/compare/lines.js";
import type { Rarity } from "../../src/compare/spelling/spelling.js";
import { parseCaption } from "../../src/index.js";

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Captions of a few scenes in which versions and look-alikes are frequent. */
const caption = fc
  .tuple(
    pick("A farmer", "Two farmers", "Farmers", "A fisherman", "A masked farmer"),
    pick("loads", "does not load", "laods", "unloads"),
    pick("sacks of rice onto a truck", "crates of fish at the quay"),
    pick("in Mansoura", "in Samos", "near Mansoura"),
    pick(" on May 3, 2019.", " on 3 May 2019.", " on May 4, 2019.", "...", "", " (1 of 3).", " (L)."),
    pick("", " / AFP / SALMA HADDAD", " (Photo by Salma Haddad / AFP)", " / AFP / JOSH WINTER", " (Reuters)"),
    pick("", "Harvest: ", "  "),
  )
  .map(([who, does, what, where, when, credit, front]) => `${front}${who} ${does} ${what} ${where}${when}${credit}`);

const line = fc.oneof({ weight: 9, arbitrary: caption }, { weight: 1, arbitrary: fc.string() });
const lines = fc.array(line, { maxLength: 14 });

/** Groups of texts, and the undecided, without regard to order. */
function groupsOf(input: readonly string[]): { groups: string[]; undecided: string[]; ids: string[] } {
  const { captions, undecided } = mergeCaptions(input);
  const texts = (indices: readonly number[]): string => JSON.stringify(indices.map((index) => input[index]!).sort());
  return {
    groups: captions.map(({ members }) => texts(members.map(({ index }) => index))).sort(),
    undecided: undecided.map(({ index, candidates }) => `${input[index]!} ${candidates.join(" ")}`).sort(),
    ids: captions.map(({ id }) => id).sort(),
  };
}

/** Slips in one word: a letter lost, doubled, wrong, or two that changed places. */
const slipped = fc
  .tuple(fc.nat(30), fc.nat(12), fc.nat(4), fc.constantFrom(..."aeknrs"))
  .map(([wordAt, letterAt, kind, letter]) => (text: string): string => {
    const words = text.split(" ");
    const word = words[wordAt % words.length]!;
    const at = letterAt % Math.max(1, word.length);
    const [before, own, next, after] = [word.slice(0, at), word[at] ?? "", word[at + 1] ?? "", word.slice(at + 1)];
    const slips = [word, before + after, before + own + own + after, before + letter + after];
    words[wordAt % words.length] = slips[kind] ?? before + next + own + word.slice(at + 2);
    return words.join(" ");
  });

const RUNS = { numRuns: 100 };

describe("merging", () => {
  test("does not depend on the order of the input", () => {
    const shuffled = lines.chain((input) =>
      fc.tuple(fc.constant(input), fc.shuffledSubarray(input, { minLength: input.length, maxLength: input.length })),
    );
    fc.assert(
      fc.property(shuffled, ([input, other]) => {
        expect(groupsOf(other)).toEqual(groupsOf(input));
      }),
      RUNS,
    );
  });

  test("loses no line and takes none twice", () => {
    fc.assert(
      fc.property(lines, (input) => {
        const { captions, undecided } = mergeCaptions(input);
        const found = [...captions.flatMap(({ members }) => members), ...undecided].map(({ index }) => index);
        expect(found.sort((a, b) => a - b)).toEqual(input.map((_, index) => index));
      }),
      RUNS,
    );
  });

  test("changes nothing when its result is merged again", () => {
    fc.assert(
      fc.property(lines, (input) => {
        const best = mergeCaptions(input).captions.map(({ caption: { text } }) => text);
        for (const { members } of mergeCaptions(best).captions) {
          const texts = new Set(members.map(({ index }) => best[index]));
          // Photos that only a third line told apart, or pictures, can share their best text; other texts may not join.
          for (const text of texts)
            for (const other of texts) expect(compareCaptions(text!, other!).verdict).toBe("same");
        }
      }),
      RUNS,
    );
  });

  test("never joins two earlier groups by a new line without a difference that was set aside", () => {
    fc.assert(
      fc.property(lines, line, (input, added) => {
        const before = mergeCaptions(input);
        const after = mergeCaptions([...input, added]);
        const groupOf = new Map(before.captions.flatMap(({ id, members }) => members.map(({ index }) => [index, id])));
        for (const { members } of after.captions) {
          const earlier = new Set(members.flatMap(({ index }) => groupOf.get(index) ?? []));
          if (earlier.size > 1) expect(members.some(({ forgiven }) => forgiven.length > 0)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe("comparing", () => {
  test("is symmetric", () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        const [one, other] = [compareCaptions(a, b), compareCaptions(b, a)];
        expect(other.verdict).toBe(one.verdict);
        expect(other.differences.map(({ kind }) => kind)).toEqual(one.differences.map(({ kind }) => kind));
      }),
      RUNS,
    );
  });

  test("finds every caption the same as itself", () => {
    fc.assert(
      fc.property(line, (a) => {
        expect(compareCaptions(a, a)).toMatchObject({ verdict: "same", differences: [] });
      }),
      RUNS,
    );
  });

  test("the fast look at words never contradicts the whole reading, whatever other captions say of them", () => {
    const rarity = pick<Rarity>("none", "both", "some", "strong", "sure");
    fc.assert(
      fc.property(caption, caption, rarity, slipped, (a, b, level, slip) => {
        const pair = createLines(2);
        for (const text of [a, slip(b)]) addLine(pair, parseCaption(text));
        const evidence = { ...NO_EVIDENCE, rarity: () => level };
        const whole = judge(pair, 0, 1, evidence).verdict;
        expect(judge(pair, 0, 1, { ...evidence, quick: true }).verdict === "same").toBe(whole === "same");
      }),
      { numRuns: 1000 },
    );
  });
});
