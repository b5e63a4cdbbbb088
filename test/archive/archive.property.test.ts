import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Archive, type ArchiveItem, openArchive } from "../../src/archive/index.js";
import { fingerprint } from "./samples.js";
import { storeCases } from "./stores.js";

const people = ["Two farmers", "Three nurses", "An Iraqi soldier", "Supporters of the Ghadir party", "A child"];
const acts = ["carry sacks of flour across a bridge", "waits outside a polling station", "light candles at a shrine"];
const towns = ["Rawa", "Al-Qaim", "Mosul", "Saint-Denis", "Yokohama", "Kisumu"];
const names = ["Ahmad al-Rubaye", "Moadh al-Dulaimi", "Ada Ruiz", "Jean-Luc Perrin"];

/** A scene's description; the number keeps any two scenes apart. */
const scene = fc
  .record({
    who: fc.constantFrom(...people),
    act: fc.constantFrom(...acts),
    town: fc.constantFrom(...towns),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.integer({ min: 1990, max: 2025 }),
  })
  .map(({ who, act, town, day, year }) => `${who} ${act} in ${town} on May ${day}, ${year}.`);

const name = fc.constantFrom(...names);
const credits: readonly ((name: string) => string)[] = [
  (name) => ` / AFP / ${name.toUpperCase()}`,
  (name) => `  / AFP / ${name.toUpperCase()}`,
  (name) => ` (Photo by ${name} / AFP)`,
  (name) => ` (${name}/AFP)`,
  (name) => ` AFP/${name}`,
  () => "",
];

/** The caption again, as another outlet would print it. */
const version = fc
  .record({
    credit: fc.constantFrom(...credits),
    space: fc.constantFrom(" ", "  ", "\u00a0", "\u200b \u200e", "\n"),
    front: fc.constantFrom("", " ", "\ufeff"),
  })
  .map(
    ({ credit, space, front }) =>
      (text: string, name: string) =>
        front + (text + credit(name)).replaceAll(" ", space),
  );

test("a caption is found again however it is spaced and credited, and not once it is removed", async () => {
  const archive = await openArchive();
  await fc.assert(
    fc.asyncProperty(scene, name, version, version, async (text, name, first, second) => {
      const { id } = await archive.add({ id: "wanted", caption: first(text, name) });
      const found = await archive.find(second(text, name));
      expect(found[0]).toMatchObject({ id, verdict: "same" });
      expect(await archive.remove(id)).toBe(true);
      expect(await archive.find(second(text, name))).toEqual([]);
    }),
  );
});

const item: fc.Arbitrary<ArchiveItem> = fc.record(
  {
    id: fc.integer({ min: 1, max: 12 }).map(String),
    caption: fc.tuple(scene, name, version).map(([text, name, version]) => version(text, name)),
    photo: fc.nat({ max: 6 }).map((seed) => fingerprint(seed)),
    data: fc.jsonValue() as fc.Arbitrary<ArchiveItem["data"]>,
  },
  { requiredKeys: ["id", "caption"] },
);

type Step = (archive: Archive) => Promise<unknown>;

const step: fc.Arbitrary<Step> = fc.oneof(
  item.map(
    (item): Step =>
      (archive) =>
        archive.add(item),
  ),
  fc.array(item, { maxLength: 8 }).map(
    (items): Step =>
      (archive) =>
        archive.addAll(items, { batchSize: 3 }),
  ),
  fc.integer({ min: 1, max: 12 }).map(
    (id): Step =>
      (archive) =>
        archive.remove(String(id)),
  ),
  fc.integer({ min: 1, max: 12 }).map(
    (id): Step =>
      (archive) =>
        archive.get(String(id)),
  ),
  item.map(
    ({ caption, photo }): Step =>
      (archive) =>
        archive.find({ caption, photo }, { limit: 50 }),
  ),
  fc.nat({ max: 7 }).map(
    (seed): Step =>
      (archive) =>
        archive.find(fingerprint(seed, { flipped: 5 })),
  ),
  fc.constant<Step>(async (archive) => (await archive.stats()).entries),
);

describe.each(storeCases().filter(({ name }) => name !== "memory"))("$name", ({ skip, fresh }) => {
  let kept: Archive | undefined;
  beforeAll(async () => {
    if (skip === null) kept = await openArchive(fresh());
  });
  afterAll(() => kept?.close());

  test.skipIf(skip)("answers as memory does, whatever is asked of both", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const memory = await openArchive();
        for (let id = 1; id <= 12; id++) await kept!.remove(String(id));
        for (const step of steps) expect(await step(kept!)).toEqual(await step(memory));
      }),
      { numRuns: 40 },
    );
  });
});
