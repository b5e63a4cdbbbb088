#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { run } from "./run.js";
import { isBrokenPipe } from "./streams.js";

// A command reads a page's lines and ends: its patterns are compiled once, not to byte code first and again at the second use.
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

run(process.argv.slice(2), interrupt.signal).then((code) => {
  process.exitCode = code;
});
