#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";
import { isBrokenPipe } from "./streams.js";

// Most of a short run is compiling. From Node 22.1 on, what was compiled is kept for the next run, in a folder for temporary
// files; and as a run reads few lines, patterns become machine code at once, not byte code first.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
setFlagsFromString("--no-regexp-tier-up");

const interrupt = new AbortController();
// The first Ctrl-C asks the work to stop and leaves nothing half-written; the second does not ask.
process.once("SIGINT", () => {
  interrupt.abort();
  process.stdin.destroy();
  process.once("SIGINT", () => process.exit(130));
});
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (!isBrokenPipe(error)) throw error;
    process.exit();
  });

// Loaded behind the lines above, which it is to profit from.
import("./run.js")
  .then(({ run }) => run(process.argv.slice(2), interrupt.signal))
  .then((code) => {
    process.exitCode = code;
  });
