import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { ReadMetadataOptions, ReadPhotoOptions, ReadPhotosOptions } from "../../src/options.js";
import type { readMetadataOptionsSchema, readPhotoOptionsSchema, readPhotosOptionsSchema } from "../../src/options.js";

test("what the types say is what is checked", () => {
  expectTypeOf<ReadMetadataOptions>().toEqualTypeOf<z.input<typeof readMetadataOptionsSchema>>();
  expectTypeOf<ReadPhotoOptions>().toEqualTypeOf<z.input<typeof readPhotoOptionsSchema>>();
  expectTypeOf<ReadPhotosOptions>().toEqualTypeOf<z.input<typeof readPhotosOptionsSchema>>();
});
