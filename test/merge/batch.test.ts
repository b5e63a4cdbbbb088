import fc from "fast-check";
import { expect, test } from "vitest";
import { type MergeInput, parseCaption } from "../../src/index.js";
import { buffersOf, readBatch, takeBatch } from "../../src/merge/reading/batch.js";
import { addInput, createNodes, type Nodes, readNodes, unreadNodes } from "../../src/merge/nodes/nodes.js";
import { occurrence } from "../link/build.js";

const line = fc
  .tuple(
    fc.constantFrom("A farmer", "Two farmers", "CORRECTION - A fisherman", "Ein Bauer", "مزارع"),
    fc.constantFrom("loads rice in Mansoura", "repairs nets in Samos, Greece", "lädt Säcke in Köln", "يحصد القمح"),
    fc.constantFrom(" on May 3, 2019.", "...", ".", " (L)."),
    fc.constantFrom("", " / AFP / SALMA HADDAD", " (Photo by Josh Winter/Getty Images)", " (Reuters)"),
  )
  .map((parts) => parts.join(" "));
const input: fc.Arbitrary<MergeInput> = fc.oneof(
  { weight: 5, arbitrary: line },
  { weight: 1, arbitrary: fc.string() },
  { weight: 2, arbitrary: line.map((text) => parseCaption(text)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(line, fc.constantFrom(null, "Salma Haddad", "Lena Vogt / dpa"))
      .map(([text, credit]) => occurrence(text, { credit })),
  },
);

/** All that the reading leaves behind. */
function contentOf({ lines }: Nodes) {
  const { count, pool, table } = lines;
  const columns = ["language", "cut", "closed", "creators", "agencies", "date", "country", "city", "credited"] as const;
  return {
    columns: columns.map((name) => [name, ...lines[name].values.slice(0, count)]),
    start: [...lines.start.values.slice(0, count + 1)],
    tokens: [...pool.tokens.slice(0, pool.size)],
    marks: [...pool.marks.slice(0, pool.size)],
    words: table.words,
    known: [...table.byKey],
    signs: [table.damaged, table.umlauts],
    people: lines.people,
    languages: lines.languages,
    corrected: [...lines.corrected],
  };
}

test("lines read in batches elsewhere leave what reading them here leaves", () => {
  fc.assert(
    fc.property(fc.array(input, { maxLength: 30 }), fc.integer({ min: 1, max: 30 }), (inputs, size) => {
      const [here, batched] = [createNodes(4), createNodes(4)];
      let sent = 0;
      const send = (): void => {
        const read = readBatch(structuredClone(unreadNodes(batched, sent)), batched);
        takeBatch(batched, structuredClone(read, { transfer: buffersOf(read) }));
        sent = batched.texts.size;
      };
      for (const item of inputs) {
        addInput(here, item);
        readNodes(here);
        addInput(batched, item);
        if (batched.texts.size - sent >= size) send();
      }
      send();
      expect(contentOf(batched)).toEqual(contentOf(here));
    }),
    { numRuns: 150 },
  );
});
