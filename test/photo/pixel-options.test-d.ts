import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type {
  ComparePhotosOptions,
  comparePhotosOptionsSchema,
  FingerprintOptions,
  fingerprintOptionsSchema,
} from "../../src/options.js";

test("the written options are those that are checked", () => {
  expectTypeOf<FingerprintOptions>().toEqualTypeOf<z.input<typeof fingerprintOptionsSchema>>();
  expectTypeOf<ComparePhotosOptions>().toEqualTypeOf<z.input<typeof comparePhotosOptionsSchema>>();
});
