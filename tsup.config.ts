import { defineConfig, type Options } from "tsup";

const shared: Options = {
  target: "node20",
  platform: "node",
  sourcemap: true,
  esbuildOptions: (options, { format }) => {
    // A CommonJS file knows its place by its path.
    if (format === "cjs") options.define = { ...options.define, "import.meta.url": "__filename" };
    // Node 20 knows \p{…}. esbuild doubts it and turns each literal into a `new RegExp` that runs at every use.
    options.supported = { ...options.supported, "regexp-unicode-property-escapes": true };
  },
};

const subpaths = {
  index: "src/index.ts",
  extract: "src/extract/index.ts",
  parse: "src/parse/index.ts",
  compare: "src/compare/index.ts",
  merge: "src/merge/index.ts",
  photo: "src/photo/index.ts",
  link: "src/link/index.ts",
  handon: "src/handon/index.ts",
  archive: "src/archive/index.ts",
};

export default defineConfig([
  {
    ...shared,
    // Nobody imports the worker: it is loaded by its file's name, beside the chunk that starts it.
    entry: { ...subpaths, "merge-worker": "src/merge/reading/worker.ts" },
    format: ["esm", "cjs"],
    // Without splitting each CJS entry carries its own copy of the shared code.
    splitting: true,
    // Both builds run at once: each cleans its own part.
    clean: ["!cli/**"],
    dts: { entry: subpaths, compilerOptions: { ignoreDeprecations: "6.0" } },
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
