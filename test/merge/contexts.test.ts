import { beforeAll, describe, expect, test } from "vitest";
// @ts-expect-error the benchmarks' generator is plain JavaScript
import { captions } from "../../bench/captions.mjs";
import { type Caption, mergeCaptions, parseCaption } from "../../src/index.js";

// Enough captions to stand in for a dictionary.
let others: readonly Caption[];
beforeAll(() => {
  others = captions(1200, 23).map(({ text }: { text: string }) => parseCaption(text));
}, 120_000);
/** Captions of one town that has few: what else would tell that "Narimo" is no form of its name? */
const TOWN = ["boat", "cart", "net", "lamp", "rope"].map(
  (thing) =>
    `A potter paints a ${thing} in Narim , Chile, on May ${thing.length + 3}, 2019, before a fair of the region.`,
);

/** Whether the last two lines are one caption in a merge of all. */
function areJoined(...lines: readonly string[]): boolean {
  const all = [...others, ...lines];
  return mergeCaptions(all).captions.some(({ members }) => {
    const indices = members.map(({ index }) => index);
    return indices.includes(all.length - 1) && indices.includes(all.length - 2);
  });
}

describe("a word that no other caption has, in the place of one that many have there", () => {
  const line = TOWN[0]!;
  const slip = line.replace("Narim ", "Narimo ");

  test("is a slip, though it looks like a form of it", () => {
    expect(areJoined(...TOWN.slice(1), line, slip)).toBe(true);
  });

  test("may be another word where few have the other one there", () => {
    expect(areJoined(line, slip)).toBe(false);
  });

  test("is another one where other captions have it too", () => {
    const twice = TOWN.slice(1).map((other) => other.replace("Narim ", "Narimo "));
    expect(areJoined(...TOWN.slice(1), ...twice, line, slip)).toBe(false);
  });

  test("is another one where it is more than two letters away", () => {
    expect(areJoined(...TOWN.slice(1), line, line.replace("Narim ", "Nalodo "))).toBe(false);
  });
});

test("an adjective is no title of a page, however often it stands before a caption", () => {
  const groups = ["farmers load", "divers clean", "nurses fold", "pilots mend"].map(
    (group, at) =>
      `${["Iraqi", "Syrian", "Chilean", "Kenyan"][at]} ${group} ${["sacks", "masks", "sheets", "sails"][at]} in the town of ${["Basra", "Homs", "Arica", "Kisumu"][at]}`,
  );
  // Most captions with the adjective have no version without it.
  const alone = [
    "guards",
    "bakers",
    "weavers",
    "judges",
    "monks",
    "potters",
    "tailors",
    "miners",
    "sailors",
    "medics",
  ].map((who, at) => `Armed Peruvian ${who} wait at gate ${at + 1}`);
  const lines = [...groups, ...groups.map((group) => `Armed ${group}`), ...alone];
  expect(mergeCaptions(lines).captions).toHaveLength(lines.length);
});
