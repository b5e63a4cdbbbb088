// Merging: cost in multiples of F (folding, tokenising, hashing and interning the same captions), how right it is on
// captions with known truth, and what comparing every pair by string distance costs.
// Sizes may be given: node bench/merge.bench.mjs 10000 100000
// or a file with one {"t": text, "p": photo} a line: node --expose-gc bench/merge.bench.mjs captions.jsonl
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { compareTwoStrings } from "string-similarity";
import levenshtein from "fastest-levenshtein";
import * as fuzzball from "fuzzball";
import { LshIndex, Minhash } from "minhash";
import { mergeCaptions, parseCaption } from "../dist/index.js";
import { captions } from "./captions.mjs";

const given = process.argv.slice(2);
const sizes = given.map(Number).filter((size) => size > 0);
const files = given.filter((name) => name.endsWith(".jsonl"));

async function readLines(file) {
  const lines = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { t, p } = JSON.parse(line);
    lines.push({ text: t, photo: p });
  }
  return lines;
}
const milliseconds = (work) => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
};

/** F: the least any comparison of words must do. */
function foldAll(texts) {
  const ids = new Map();
  let hash = 0;
  for (const text of texts) {
    for (const word of text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
      for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
      if (!ids.has(word)) ids.set(word, ids.size);
    }
  }
  return hash;
}

function score(lines, { captions: merged, undecided }) {
  const cluster = new Map(undecided.map(({ index }) => [index, `alone ${index}`]));
  for (const [number, { members }] of merged.entries()) for (const { index } of members) cluster.set(index, number);
  const pairsBy = (key) => {
    const groups = new Map();
    for (let index = 0; index < lines.length; index++) {
      const group = groups.get(key(index));
      if (group === undefined) groups.set(key(index), [index]);
      else group.push(index);
    }
    return [...groups.values()];
  };
  let [truth, found, said] = [0, 0, 0];
  for (const group of pairsBy((index) => lines[index].photo)) {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) {
        truth++;
        if (cluster.get(a) === cluster.get(b)) found++;
      }
    }
  }
  for (const group of pairsBy((index) => cluster.get(index))) said += (group.length * (group.length - 1)) / 2;
  return { recall: found / truth, precision: said === 0 ? 1 : found / said };
}

console.log("lines     F µs/line  parse xF  merge xF  all xF  recall  precision  kept/strings  peak/strings");
mergeCaptions(captions(2000, 9).map(({ text }) => text));
const sets = files.length > 0 ? files : sizes.length > 0 ? sizes : [2_000, 20_000];
for (const set of sets) {
  const lines = typeof set === "number" ? captions(set, 4) : await readLines(set);
  const size = lines.length;
  const texts = lines.map(({ text }) => text);
  // Beside a merged million the collector would have its part in this.
  const [fold] = milliseconds(() => foldAll(texts));
  globalThis.gc?.();
  const before = process.memoryUsage();
  // A large merge makes its list of captions when it is read.
  const [all, result] = milliseconds(() => {
    const { captions, undecided } = mergeCaptions(texts);
    return { captions, undecided };
  });
  globalThis.gc?.();
  const after = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1024 - before.rss;
  const { recall, precision } = score(lines, result);
  const [parse, parsed] = milliseconds(() => texts.map((text) => parseCaption(text)));
  const [merge] = milliseconds(() => mergeCaptions(parsed));
  // V8 keeps a unit in one byte where all of a text fit Latin-1.
  const strings = texts.reduce((sum, text) => sum + text.length * (/[^\0-\xff]/.test(text) ? 2 : 1), 0);
  const kept = after.heapUsed + after.external - before.heapUsed - before.external;
  console.log(
    [
      String(size).padEnd(9),
      ((fold * 1000) / size).toFixed(1).padStart(9),
      (parse / fold).toFixed(1).padStart(9),
      (merge / fold).toFixed(1).padStart(9),
      (all / fold).toFixed(1).padStart(7),
      recall.toFixed(4).padStart(7),
      precision.toFixed(4).padStart(10),
      globalThis.gc ? ((kept + strings) / strings).toFixed(1).padStart(13) : "  (--expose-gc)",
      ((peak + strings) / strings).toFixed(1).padStart(13),
    ].join(" "),
  );
}

const article = captions(50, 5).map(({ text }) => text);
const articleParsed = article.map((text) => parseCaption(text));
for (let round = 0; round < 40; round++) mergeCaptions(article);
const warm = (items) => milliseconds(() => Array.from({ length: 20 }, () => mergeCaptions(items)))[0] / 20;
console.log(
  `\nan article's 50 captions, warm: ${warm(article).toFixed(1)} ms, parsed before: ${warm(articleParsed).toFixed(1)} ms`,
);

const thousand = captions(1000, 6).map(({ text }) => text);
const thousandParsed = thousand.map((text) => parseCaption(text));
const [own] = milliseconds(() => mergeCaptions(thousand));
mergeCaptions(thousandParsed);
const [ownParsed] = milliseconds(() => mergeCaptions(thousandParsed));
/** Every pair costs alike: one in `STRIDE` is measured. */
const STRIDE = 20;
function allPairs(distance) {
  const [cost] = milliseconds(() => {
    let pair = 0;
    for (let i = 0; i < thousand.length; i++) {
      for (let j = i + 1; j < thousand.length; j++) if (pair++ % STRIDE === 0) distance(thousand[i], thousand[j]);
    }
  });
  return cost * STRIDE;
}
const minhash = () => {
  const index = new LshIndex({ bandSize: 4 });
  for (const [number, text] of thousand.entries()) {
    const hash = new Minhash();
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) hash.update(word);
    index.insert(String(number), hash);
    index.query(hash);
  }
};
console.log("\n1,000 captions                     CPU ms   x cutline  x cutline, parsed before");
for (const [label, cost] of [
  ["cutline mergeCaptions, with parsing", own],
  ["the same, parsed before", ownParsed],
  ["string-similarity, all pairs", allPairs(compareTwoStrings)],
  ["fastest-levenshtein, all pairs", allPairs(levenshtein.distance)],
  ["fuzzball token_sort_ratio, all pairs", allPairs((a, b) => fuzzball.token_sort_ratio(a, b))],
  ["minhash, candidates only", milliseconds(minhash)[0]],
]) {
  const ratios = [cost / own, cost / ownParsed].map((ratio) => ratio.toFixed(1).padStart(11));
  console.log(`${label.padEnd(36)} ${cost.toFixed(0).padStart(6)} ${ratios.join(" ")}`);
}
