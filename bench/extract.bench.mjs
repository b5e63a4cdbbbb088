// What extraction costs beside parsing alone and beside readers of articles, and how it grows on large and hostile pages.
// Real pages are read where CUTLINE_PAGES names a git directory of flairNLP/fundus; the project holds none of them.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { parse } from "parse5";
import { extractArticle } from "../dist/index.js";

const BASE = "https://post.example/news/1";
const folder = new URL("../test/fixtures/pages/", import.meta.url);
const fixtures = readdirSync(folder)
  .filter((file) => file.endsWith(".html"))
  .map((file) => readFileSync(new URL(file, folder), "utf8"));

/** User and system time of this process in milliseconds: other load on the machine does not count. */
async function cpu(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function race(title, pages, contenders, rounds) {
  const size = pages.reduce((sum, page) => sum + page.length, 0) / 1e6;
  console.log(`\n${title}: ${pages.length} pages, ${size.toFixed(2)} million characters, best of ${rounds} rounds`);
  const best = new Map();
  const failed = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of contenders) {
      const time = await cpu(async () => {
        for (const page of pages) {
          try {
            await read(page);
          } catch {
            failed.set(name, (failed.get(name) ?? 0) + 1);
          }
        }
      });
      best.set(name, Math.min(best.get(name) ?? Infinity, time));
    }
  }
  const base = best.get("parse5 alone");
  console.table(
    [...best].map(([reader, time]) => ({
      reader,
      "CPU ms": Math.round(time),
      threw: failed.get(reader) ?? 0,
      "ms a page": (time / pages.length).toFixed(2),
      "× parse5": (time / base).toFixed(2),
    })),
  );
}

const parse5 = ["parse5 alone", (page) => parse(page, { scriptingEnabled: false })];
const cutline = ["cutline extractArticle", (page) => extractArticle(page, { format: "html", baseUrl: BASE })];
const peers = [
  parse5,
  cutline,
  ["linkedom alone", (page) => parseHTML(page)],
  ["readability (linkedom)", (page) => new Readability(parseHTML(page).document).parse()],
  ["defuddle (linkedom)", (page) => Defuddle(parseHTML(page).document, BASE)],
];
const quiet = { log: console.log, warn: console.warn, error: console.error };
console.warn = () => {};
console.error = () => {};

await race("fixtures", Array.from({ length: 10 }, () => fixtures).flat(), peers, 3);

const pagesDirectory = process.env.CUTLINE_PAGES;
if (pagesDirectory === undefined) console.log("\nreal pages: skipped, CUTLINE_PAGES names no git directory");
else {
  const git = (...args) => execFileSync("git", [`--git-dir=${pagesDirectory}`, ...args], { maxBuffer: 1 << 30 });
  const files = git("ls-tree", "-r", "--name-only", "HEAD", "tests/resources/parser/test_data/").toString().split("\n");
  const pages = files
    .filter((file) => file.endsWith(".html.gz"))
    .filter((_file, index) => index % 12 === 0)
    .map((file) => gunzipSync(git("cat-file", "blob", `HEAD:${file}`)).toString("utf8"));
  await race("real pages", pages, [parse5, cutline], 2);
  await race("real pages, all readers", pages.slice(0, 6), peers, 1);
}

/** Growth: the same shape at one size and at eight times it. */
const BOAT = "<figure><img src=/boat.jpg><figcaption>A boat goes by.</figcaption></figure>";
const paragraph = `<p>${"The river rose by two metres overnight, officials said. ".repeat(8)}</p>`;
const shapes = {
  "article of paragraphs and figures": (n) =>
    Array.from({ length: n }, (_, at) => `${paragraph.repeat(4)}${BOAT.replace("boat", `photo-of-boat-${at}`)}`).join(
      "",
    ),
  "nested elements": (n) => "<div>".repeat(n * 100) + BOAT,
  "inline state": (n) =>
    `<script>window.state={"rows":[${`{"id":1,"text":"${"lorem ".repeat(20)}"},`.repeat(n * 10)}{}],"lead":{"url":"/boat.jpg","caption":"A boat."}}</script>${BOAT}`,
  "broken markup": (n) => "<figure><img src=/a.jpg><figcaption>Boat<b><i><a></div></p>".repeat(n * 10),
};
const growth = [];
for (const [shape, make] of Object.entries(shapes)) {
  const [small, large] = [make(125), make(1000)];
  await cpu(() => extractArticle(small, { format: "html" }));
  const few = await cpu(() => extractArticle(small, { format: "html" }));
  const many = await cpu(() => extractArticle(large, { format: "html" }));
  const alone = await cpu(() => parse(large, { scriptingEnabled: false }));
  growth.push({
    shape,
    "million characters": (large.length / 1e6).toFixed(2),
    "CPU ms": Math.round(many),
    "× an eighth of it": (many / few).toFixed(1),
    "× parse5": (many / alone).toFixed(2),
  });
}
console.log("\ngrowth (8 is in proportion)");
console.table(growth);

/** Memory: the highest heap seen between two looks, over the page's size in UTF-16. */
const article = shapes["article of paragraphs and figures"](9700);
globalThis.gc?.();
const before = process.memoryUsage();
let after = before;
const time = await cpu(() => {
  const result = extractArticle(article, { format: "html" });
  globalThis.gc?.();
  after = process.memoryUsage();
  console.log(
    `\n20 MB page: ${(article.length / 1e6).toFixed(1)} million characters, ${result.captions.length} captions`,
  );
});
const peak = process.resourceUsage().maxRSS * 1024;
console.log(
  `CPU ${Math.round(time)} ms; result ${((after.heapUsed - before.heapUsed) / article.length).toFixed(1)} bytes a character; peak of the whole run ${(peak / article.length).toFixed(1)} bytes a character`,
);
Object.assign(console, quiet);
