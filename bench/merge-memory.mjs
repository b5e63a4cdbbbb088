// Peak memory of a streamed merge over the bytes of its strings: node --expose-gc bench/merge-memory.mjs captions.jsonl
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { mergeCaptionStream } from "../dist/index.js";

const [file] = process.argv.slice(2);
/** More than the captions that a merge keeps: after smaller ones the engine takes all captions for long-lived. */
const WARM_UP = 5000;
let bytes = 0;

async function* lines(most) {
  let read = 0;
  bytes = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (read++ === most) return;
    const { t } = JSON.parse(line);
    // V8 keeps a unit in one byte where all of a text fit Latin-1.
    bytes += t.length * (/[^\0-\xff]/.test(t) ? 2 : 1);
    yield t;
  }
}

await mergeCaptionStream(lines(WARM_UP));
globalThis.gc?.();
const before = process.memoryUsage.rss();
const grown = () => ((process.resourceUsage().maxRSS * 1024 - before) / bytes).toFixed(2);
const result = await mergeCaptionStream(lines(Infinity));
const merged = grown();
console.log(`${(bytes / 1e6).toFixed(0)} MB of strings, ${result.captions.length} captions`);
console.log(`peak x strings: ${merged} to the result, ${grown()} with the list of captions read`);
