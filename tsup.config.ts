import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "node20",
  platform: "node",
  sourcemap: true,
  esbuildOptions: (options) => {
    // Node 20 knows \p{…}. esbuild doubts it and turns each literal into a `new RegExp` that runs at every use.
    options.supported = { ...options.supported, "regexp-unicode-property-escapes": true };
  },
};

export default defineConfig([
  {
    ...shared,
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
    },
    format: ["esm", "cjs"],
    // Without splitting each CJS entry carries its own copy of the shared code.
    splitting: true,
    // Both builds run at once: each cleans its own part.
    clean: ["!cli/**"],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...shared,
    // The command line is a user of the library like any other: it imports the built root, nothing behind it.
    entry: ["src/cli/index.ts"],
    outDir: "dist/cli",
    format: ["esm"],
    external: ["../index.js"],
    clean: true,
  },
]);
