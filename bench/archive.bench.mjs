// Claim: looking a caption or photo up costs the same however large the archive is, in every store, and finds what a
// scan of everything would find.   node bench/archive.bench.mjs [entries=100000]
// CPU time of this process. PostgreSQL runs when CUTLINE_POSTGRES_URL names a server; its own CPU time is not counted.
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { compareTwoStrings } from "string-similarity";
import { openArchive, parseCaption } from "../dist/index.js";

const MOST = Number(process.argv[2] ?? 100_000);
const QUERIES = 500;
const LOOK_ALIKES = 150;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");

/** sfc32, seeded. */
function random(seed) {
  let [a, b, c, d] = [seed, 0x9e3779b9, 0x243f6a88, 1];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

const words = (text) => text.split("|");
const SYLLABLES = words(
  "ra|ha|mo|sa|ka|ba|ri|du|na|fa|za|ya|mar|had|jab|dar|sul|tan|qas|ber|ton|wick|ley|stan|for|brook|ville|lan",
);
const WHO = words(
  "soldier|child|woman|protester|policeman|fighter|farmer|student|migrant|nurse|vendor|pilgrim|miner|judge|driver",
);
const ACTS = words(
  "stands outside a tent|waves a flag from the roof of a bus|carries a sack of flour|looks out of a broken window|queues for drinking water|warms hands over a fire|inspects the rubble of a house|lights candles|casts a ballot|prays in front of a shrine|sells pomegranates from a cart|searches for survivors",
);
const MONTHS = words("January|February|March|April|May|June|July|August|September|October|November|December");

/** A caption of a made-up photo; town and names are as rare as in the news: most occur once or twice. */
function caption(next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const name = (parts) => {
    const made = Array.from({ length: parts }, () => pick(SYLLABLES)).join("");
    return made[0].toUpperCase() + made.slice(1);
  };
  const day = 1 + Math.floor(next() * 28);
  const [town, province] = [name(3), name(2)];
  const creator = `${name(2)} ${name(3)}`;
  const text =
    `A ${pick(WHO)} from ${name(2)} ${pick(ACTS)} in the town of ${town}, ${province} province, ` +
    `on ${pick(MONTHS)} ${day}, ${1995 + Math.floor(next() * 30)}. ` +
    (next() < 0.5 ? `A spokesman for ${name(2)} ${name(3)} said the talks in ${name(2)} would go on.` : "");
  return { text: text.trim(), creator };
}

const print = ({ text, creator }) => `${text} / AFP / ${creator.toUpperCase()}`;
const versions = [
  ["as it was", (c) => print(c)],
  ["respaced", (c) => print(c).replaceAll(" ", "  ")],
  ["other credit", (c) => `${c.text} (${c.creator}/AFP)`],
  ["no credit", (c) => c.text],
  ["upper case", (c) => `${c.text.toUpperCase()} / AFP / ${c.creator.toUpperCase()}`],
  ["cut short", (c) => `${c.text.split(" ").slice(0, 11).join(" ")}...`],
];
/** Never the same: the day is another. */
const lookAlike = (c) => print({ ...c, text: c.text.replace(/ (\d+),/u, (_, day) => ` ${(Number(day) % 28) + 1},`) });

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
async function spent(work) {
  const before = cpu();
  await work();
  return cpu() - before;
}
const held = () => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const next = random(7);
const captions = Array.from({ length: MOST }, () => caption(next));
// Parsed beforehand and told apart: what the archive itself costs is what is measured below.
let parsed = [];
const parsing = await spent(() => {
  parsed = captions.map((c) => parseCaption(print(c)));
});
console.log(`parsing: ${Math.round((MOST / parsing) * 1000)} captions/s`);
const sample = Array.from({ length: QUERIES }, (_, i) => i);
const folder = mkdtempSync(join(tmpdir(), "cutline-bench-"));
const table = [];

/** Finds of the sample's captions, spread over the versions; parsing the query is part of a find. */
async function finds(archive, count, queries = QUERIES) {
  const asked = sample.slice(0, queries).map((i) => Math.floor((i / QUERIES) * count));
  let right = 0;
  const milliseconds = await spent(async () => {
    for (const [i, at] of asked.entries()) {
      const [match] = await archive.find(versions[i % versions.length][1](captions[at]), { limit: 1 });
      if (match?.id === String(at) && match.verdict === "same") right++;
    }
  });
  return { perSecond: Math.round((queries / milliseconds) * 1000), right: right / queries };
}

async function measure(store, options, count, size) {
  const before = held();
  const archive = await openArchive(options);
  function* items() {
    for (let i = 0; i < count; i++) yield { id: String(i), caption: parsed[i] };
  }
  const adding = await spent(() => archive.addAll(items()));
  const bytes = size === undefined ? held() - before : undefined;
  await finds(archive, count, 100);
  const { perSecond, right } = await finds(archive, count);
  let alike = 0;
  for (const i of sample.slice(0, LOOK_ALIKES)) {
    const found = await archive.find(lookAlike(captions[Math.floor((i / QUERIES) * count)]), { verdict: "same" });
    if (found.length > 0) alike++;
  }
  await archive.close();
  table.push({
    store,
    entries: count,
    "adds/s": Math.round((count / adding) * 1000),
    "finds/s": perSecond,
    "found as same": `${(right * 100).toFixed(1)} %`,
    "look-alikes taken for it": `${alike} of ${LOOK_ALIKES}`,
    "bytes/entry": Math.round((bytes ?? size()) / count),
  });
  console.log(`${store}, ${count} entries: done`);
}

const sizes = [MOST / 100, MOST / 10, MOST].filter((n) => n >= 1000);
for (const count of sizes) await measure("memory", { store: "memory" }, count);
for (const count of sizes.slice(-1)) {
  const path = join(folder, `${count}.sqlite`);
  await measure("sqlite", { store: "sqlite", path }, count, () => statSync(path).size);
}
const url = process.env.CUTLINE_POSTGRES_URL;
if (url === undefined) console.log("PostgreSQL: skipped, CUTLINE_POSTGRES_URL is not set");
else {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const count of sizes.slice(-1)) {
    const schema = `bench_${process.pid}_${count}`;
    let bytes = 0;
    await measure("postgresql", { store: "postgresql", url, schema }, count, () => bytes);
    const { rows } = await client.query(
      `SELECT sum(pg_total_relation_size(c.oid))::float8 AS bytes FROM pg_class c
       WHERE relnamespace = $1::regnamespace AND relkind = 'r'`,
      [schema],
    );
    bytes = rows[0].bytes;
    table.at(-1)["bytes/entry"] = Math.round(bytes / count);
    await client.query(`DROP SCHEMA ${schema} CASCADE`);
  }
  await client.end();
}
console.table(table);

// The peer: no keys, every caption compared by string-similarity, the nearest taken.
const peer = [];
for (const count of [1000, 10_000].filter((n) => n <= MOST)) {
  const lines = captions.slice(0, count).map(print);
  const asked = 20;
  let right = 0;
  const milliseconds = await spent(() => {
    for (let i = 0; i < asked; i++) {
      const at = Math.floor((i / asked) * count);
      const query = versions[i % versions.length][1](captions[at]);
      let best = 0;
      let bestAt = -1;
      for (const [index, line] of lines.entries()) {
        const similarity = compareTwoStrings(query, line);
        if (similarity > best) [best, bestAt] = [similarity, index];
      }
      if (bestAt === at) right++;
    }
  });
  peer.push({
    "scan by string-similarity": count,
    "finds/s": ((asked / milliseconds) * 1000).toFixed(1),
    nearest: `${right} of ${asked}`,
  });
}
console.table(peer);
rmSync(folder, { recursive: true, force: true });
