import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { ExtractOptions, extractOptionsSchema } from "../../src/options.js";

test("the options and their check are equal", () => {
  expectTypeOf<ExtractOptions>().toEqualTypeOf<z.input<typeof extractOptionsSchema>>();
});
