import type * as z from "zod";
import { expectTypeOf, test } from "vitest";
import type {
  captionOccurrenceSchema,
  captionSchema,
  discrepancySchema,
  evidenceSchema,
  linkRecordSchema,
  linkResultSchema,
  mergedCaptionSchema,
  photoSchema,
} from "../../src/handon/index.js";
import type {
  Caption,
  CaptionOccurrence,
  Discrepancy,
  Evidence,
  LinkRecord,
  LinkResult,
  MergedCaption,
  Photo,
} from "../../src/model.js";

test("each schema says what its record says, both ways", () => {
  expectTypeOf<z.output<typeof captionSchema>>().toExtend<Caption>();
  expectTypeOf<Caption>().toExtend<z.input<typeof captionSchema>>();
  expectTypeOf<z.output<typeof captionOccurrenceSchema>>().toExtend<CaptionOccurrence>();
  expectTypeOf<CaptionOccurrence>().toExtend<z.input<typeof captionOccurrenceSchema>>();
  expectTypeOf<z.output<typeof mergedCaptionSchema>>().toExtend<MergedCaption>();
  expectTypeOf<MergedCaption>().toExtend<z.input<typeof mergedCaptionSchema>>();
  expectTypeOf<z.output<typeof photoSchema>>().toExtend<Photo>();
  expectTypeOf<Photo>().toExtend<z.input<typeof photoSchema>>();
  expectTypeOf<z.output<typeof evidenceSchema>>().toExtend<Evidence>();
  expectTypeOf<Evidence>().toExtend<z.input<typeof evidenceSchema>>();
  expectTypeOf<z.output<typeof discrepancySchema>>().toExtend<Discrepancy>();
  expectTypeOf<Discrepancy>().toExtend<z.input<typeof discrepancySchema>>();
  expectTypeOf<z.output<typeof linkRecordSchema>>().toExtend<LinkRecord>();
  expectTypeOf<LinkRecord>().toExtend<z.input<typeof linkRecordSchema>>();
  expectTypeOf<z.output<typeof linkResultSchema>>().toExtend<LinkResult>();
  expectTypeOf<LinkResult>().toExtend<z.input<typeof linkResultSchema>>();
});
