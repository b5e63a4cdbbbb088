import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type {
  AddAllOptions,
  addAllOptionsSchema,
  ArchiveOptions,
  archiveOptionsSchema,
  FindInArchiveOptions,
  findInArchiveOptionsSchema,
} from "../../src/options.js";

test("what the types say is what is checked", () => {
  expectTypeOf<ArchiveOptions>().toEqualTypeOf<z.input<typeof archiveOptionsSchema>>();
  expectTypeOf<AddAllOptions>().toEqualTypeOf<z.input<typeof addAllOptionsSchema>>();
  expectTypeOf<FindInArchiveOptions>().toEqualTypeOf<z.input<typeof findInArchiveOptionsSchema>>();
});
