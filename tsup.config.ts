import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    extract: "src/extract/index.ts",
    parse: "src/parse/index.ts",
    compare: "src/compare/index.ts",
    merge: "src/merge/index.ts",
    photo: "src/photo/index.ts",
    link: "src/link/index.ts",
    handon: "src/handon/index.ts",
    archive: "src/archive/index.ts",
    cli: "src/cli/index.ts",
  },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "node",
  // Without splitting each CJS entry carries its own copy of the shared code.
  splitting: true,
  clean: true,
  sourcemap: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
