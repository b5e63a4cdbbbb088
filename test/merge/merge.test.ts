import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import {
  CutlineError,
  mergeCaptions,
  mergeCaptionStream,
  type MergeOptions,
  type MergeStreamOptions,
} from "../../src/index.js";
import type { mergeOptionsSchema } from "../../src/merge/merge.js";
import type { mergeStreamOptionsSchema } from "../../src/merge/merge-stream.js";
import { seedLines, sharedReason } from "./shared.js";

const rice = "Farmers load sacks of rice onto a truck in Mansoura on May 3, 2019. / AFP / SALMA HADDAD";
const riceAgain = "Farmers load sacks of rice onto a truck in Mansoura on May 3, 2019. (Photo by Salma Haddad / AFP)";
const riceNextDay = "Farmers load sacks of rice onto a truck in Mansoura on May 4, 2019. / AFP / SALMA HADDAD";
const riceCut = "Farmers load sacks of rice onto a truck in Mansoura...";
const ferry = "The ferry leaves the harbour of Samos at dawn. / REUTERS / ELENI MARKOU";

const groupsOf = (lines: readonly string[]): number[][] =>
  mergeCaptions(lines).captions.map(({ members }) => members.map(({ index }) => index));

test("versions are joined, look-alikes form a series", () => {
  const { captions, series, undecided } = mergeCaptions([rice, ferry, riceAgain, riceNextDay]);
  expect(captions.map(({ members }) => members.map(({ index }) => index))).toEqual([[0, 2], [1], [3]]);
  expect(series).toHaveLength(1);
  expect(series[0]!.captions).toEqual([captions[0]!.id, captions[2]!.id]);
  expect(series[0]!.differences[0]).toMatchObject({ kind: "date", weight: "veto" });
  expect(captions[0]!.relatedTo).toEqual([captions[2]!.id]);
  expect(undecided).toEqual([]);
});

test("a cut line goes to the one caption it fits", () => {
  expect(groupsOf([rice, riceCut, ferry])).toEqual([[0, 1], [2]]);
});

test("words set around several captions are of their page", () => {
  const farmers = "Farmers load sacks of rice onto a truck in Mansoura";
  const boats = "Ferry captain Ana Rahal leaves the harbour of Samos at dawn";
  // Nothing in the line itself says that they are a title.
  const around = (line: string): string => `Market week live ${line}`;
  expect(groupsOf([farmers, around(farmers)])).toEqual([[0], [1]]);
  const both = [farmers, boats];
  expect(groupsOf([...both, ...both.map(around)])).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

test("a line in small letters goes to the photographer whose name it has", () => {
  const said = "Farmers load sacks of rice onto a truck in Mansoura";
  const lines = [`${said}. / AFP / SALMA HADDAD`, `${said}. / AFP / BORIS DALE`];
  expect(groupsOf([...lines, `${said}. / afp / boris dale`.toLowerCase()])).toEqual([[0], [1, 2]]);
});

test("words set around look-alikes tell them apart", () => {
  const lines = ["Arsenal", "Everton"].map((club) => `${club} players train for the final at the stadium`);
  expect(groupsOf([...lines, ...lines.map((line) => `Injured ${line}`)])).toEqual([[0], [1], [2], [3]]);
});

test("a source that another caption credits is one without a sign, too", () => {
  const board = "Ein Motorrad mit der Aufschrift für den neuen Akku";
  expect(groupsOf([board, `${board} VW`])).toEqual([[0], [1]]);
  expect(groupsOf([board, `${board} VW`, `${board} (Bild: VW)`])).toEqual([[0, 1, 2]]);
});

test("a correction joins the caption that it corrects", () => {
  expect(groupsOf([rice, ferry, `CORRECTION-corrects date- ${riceNextDay}`])).toEqual([[0, 2], [1]]);
  expect(groupsOf([rice, ferry, `CORRECTION - ${riceNextDay}`])).toEqual([[0], [1], [2]]);
});

test("a cut date contradicts no version that prints it otherwise", () => {
  const digits = "Farmers load sacks of rice onto a truck in Mansoura on 3 May 2019.";
  expect(groupsOf([rice, digits, "Farmers load sacks of rice onto a truck in Mansoura on Ma..."])).toEqual([[0, 1, 2]]);
});

describe("a line that stops inside a sentence", () => {
  const whole = "Rescue workers carry a fisherman off the burning ferry in the harbour of Samos at dawn. (AFP)";
  const stopped = "Rescue workers carry a fisherman off the burning ferry";
  test.each([
    ["belongs to the one caption that goes on and ends", [whole, stopped, ferry], [[0, 1], [2]]],
    ["in another order as well", [stopped, ferry, whole], [[0, 2], [1]]],
    ["is one of its own when it has a full stop", [whole, `${stopped}.`], [[0], [1]]],
    ["is one of its own when it has a credit", [whole, `${stopped} (AFP)`], [[0], [1]]],
    ["is one of its own when the other does not end either", [whole.replace(". (AFP)", ""), stopped], [[0], [1]]],
    ["is one of its own when it is short", [whole, "Rescue workers carry a fisherman"], [[0], [1]]],
    ["stays apart with its own caption", [whole, stopped, `${stopped}. (Reuters)`], [[0], [1, 2]]],
  ] as const)("%s", (_why, lines, groups) => {
    expect(groupsOf(lines)).toEqual(groups);
  });

  const delegates = "The delegates of the fishing islands meet in the hall of the Gener";
  test.each([
    ["a word that the other has whole", `${delegates}al Assembly in Samos`, [[0, 1]]],
    ["a word, in Turkish, at the very end", "", [[0, 1]]],
    ["no word when that has a full stop", `${delegates}. The hall was built in 1921.`, [[0, 1]]],
    ["another form of the word", "The delegates of the fishing islands meet in the hall of the Geners.", [[0], [1]]],
  ] as const)("may stop inside %s", (_why, other, groups) => {
    const turkish = "Vekiller bütçe görüşmelerinin ilk gününde salonda oy kull";
    expect(groupsOf(other === "" ? [`${turkish}anıyor. (AFP)`, turkish] : [other, delegates])).toEqual(groups);
  });

  const minister = "The minister of fisheries of the islands, Ana Rahal";
  test.each([
    ["what somebody does", `${minister}, opens the fish market of Samos.`, [[0], [1]]],
    ["in Arabic, too", "وزير الصيد في حكومة الجزر السيد بوريس ديل، يفتتح سوق السمك في ساموس.", [[0], [1]]],
  ] as const)("may be a portrait where the other goes on with %s", (_why, whole, groups) => {
    const portrait = whole.startsWith("The") ? minister : "وزير الصيد في حكومة الجزر السيد بوريس ديل";
    expect(groupsOf([whole, portrait])).toEqual(groups);
  });

  test("is none where a state follows the name of a town", () => {
    const fire = "Firefighters battle the Cedar Fire near Lake Almena";
    expect(groupsOf([`${fire}, Calif., on the third day of the heat.`, fire])).toEqual([[0, 1]]);
  });

  test("is undecided when two captions go on", () => {
    const other = whole.replace("Samos at dawn", "Chios at dawn");
    expect(mergeCaptions([whole, stopped, other]).undecided.map(({ index }) => index)).toEqual([1]);
  });
});

test("a cut line that fits two captions stays undecided", () => {
  const { captions, undecided } = mergeCaptions([rice, riceNextDay, riceCut]);
  expect(captions).toHaveLength(2);
  expect(undecided).toEqual([{ index: 2, candidates: captions.map(({ id }) => id).sort() }]);
});

test("the merged caption takes the fullest text, and fields from the others with their origin", () => {
  const bare = "Farmers load sacks of rice onto a truck in Mansoura on May 3, 2019.";
  const { captions } = mergeCaptions([riceCut, bare, rice]);
  expect(captions).toHaveLength(1);
  expect(captions[0]!.caption.description).toBe(bare);
  expect(captions[0]!.caption.creators).toEqual(["SALMA HADDAD"]);
  expect(captions[0]!.origins.creators).toBe(2);
});

test("the same lines give the same ids in any order", () => {
  const ids = (lines: readonly string[]): string[] =>
    mergeCaptions(lines)
      .captions.map(({ id }) => id)
      .sort();
  expect(ids([ferry, riceNextDay, riceAgain, rice])).toEqual(ids([rice, riceAgain, riceNextDay, ferry]));
});

test("a stream gives what an array gives", async () => {
  async function* lines() {
    yield* [rice, ferry, riceAgain, riceNextDay, riceCut];
  }
  expect(await mergeCaptionStream(lines())).toEqual(mergeCaptions([rice, ferry, riceAgain, riceNextDay, riceCut]));
});

test("a fired signal stops the stream", async () => {
  const controller = new AbortController();
  async function* lines() {
    yield rice;
    controller.abort();
    yield ferry;
  }
  await expect(mergeCaptionStream(lines(), { signal: controller.signal })).rejects.toMatchObject({ code: "ABORTED" });
});

test("options and input are checked", () => {
  expect(() => mergeCaptions([rice], { threshold: 1 } as MergeOptions)).toThrow(CutlineError);
  // @ts-expect-error numbers are no captions
  expect(() => mergeCaptions([1])).toThrow(/item 0/u);
  expectTypeOf<MergeOptions>().toEqualTypeOf<z.input<typeof mergeOptionsSchema>>();
  expectTypeOf<MergeStreamOptions>().toEqualTypeOf<z.input<typeof mergeStreamOptionsSchema>>();
});

describe.skipIf(seedLines === null)(`the article of al-Qaim${sharedReason(seedLines)}`, () => {
  test("six lines are three photos, two of them one scene", () => {
    const lines = readFileSync(seedLines!, "utf8").split("\n").slice(0, 6);
    const { captions, series } = mergeCaptions(lines);
    expect(captions.map(({ members }) => members.map(({ index }) => index))).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
    expect(series.map(({ captions: ids }) => ids)).toEqual([[captions[1]!.id, captions[2]!.id]]);
  });
});
