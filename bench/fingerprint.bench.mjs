// Fingerprints: CPU beside the bare decode and beside known hashes; comparison; look-up among a million hashes.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bmvbhash } from "blockhash-core";
import imghash from "imghash";
import sharp from "sharp";
import sharpPhash from "sharp-phash";
import { comparePhotos, fingerprintPhoto, groupPhotos } from "../dist/index.js";
import { hashIndex } from "../dist/photo.js";

const shared = new URL("../../shared/photos/", import.meta.url);
const fixtures = new URL("../test/fixtures/pixels/", import.meta.url);
const folder = existsSync(shared) ? shared : fixtures;
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".jpg"))
  .map((name) => readFileSync(new URL(name, folder)));

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

async function perFile(work, of) {
  const times = [];
  for (let round = 0; round < 4; round++) {
    const start = cpu();
    for (const bytes of of) await work(bytes);
    if (round > 0) times.push((cpu() - start) / of.length);
  }
  return median(times);
}

async function blockhash(bytes) {
  const { data, info } = await sharp(bytes)
    .resize(256, 256, { fit: "inside" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return bmvbhash({ width: info.width, height: info.height, data }, 16);
}

async function besidePeers(title, of) {
  console.log(title);
  const bare = await perFile((bytes) => sharp(bytes).resize(256, 256, { fit: "inside" }).raw().toBuffer(), of);
  const rows = [
    ["sharp, bare resize to 256 px", bare],
    ["cutline fingerprintPhoto", await perFile((bytes) => fingerprintPhoto(bytes), of)],
    ["sharp-phash (64 bits)", await perFile((bytes) => sharpPhash(bytes), of)],
    ["blockhash-core on sharp's 256 px (256 bits)", await perFile(blockhash, of)],
    ["imghash (64 bits)", await perFile((bytes) => imghash.hash(bytes), of)],
  ];
  const own = rows[1][1];
  const row = ([name, ms]) => [
    name,
    { "ms CPU": ms.toFixed(2), "to bare": (ms / bare).toFixed(2), "to cutline": (ms / own).toFixed(2) },
  ];
  console.table(Object.fromEntries(rows.map(row)));
}

/** As a camera writes: 24 megapixels with the noise of a sensor, JPEG of quality 90. */
async function cameraSized(bytes) {
  const noise = await sharp({
    create: { width: 6000, height: 4000, channels: 3, noise: { type: "gaussian", mean: 128, sigma: 12 } },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(bytes)
    .resize(6000, 4000, { fit: "cover" })
    .composite([{ input: noise, blend: "soft-light" }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

await besidePeers(
  `${files.length} pictures of ${fileURLToPath(folder) === fileURLToPath(shared) ? "../shared/photos" : "test/fixtures/pixels"}`,
  files,
);
const camera = [];
for (const bytes of files.slice(0, 2)) camera.push(await cameraSized(bytes));
const megabytes = camera.reduce((sum, { length }) => sum + length, 0) / camera.length / 1e6;
await besidePeers(`${camera.length} of them at 6000 x 4000 with noise, ${megabytes.toFixed(1)} MB each`, camera);

const prints = [];
for (const bytes of files) prints.push(JSON.stringify(await fingerprintPhoto(bytes)));
const many = Array.from({ length: 50 }, (_, i) => prints[i % prints.length]);
const copies = [];
for (const bytes of files) {
  const { width, height } = await sharp(bytes).metadata();
  const cut = {
    left: 0,
    top: Math.round(height * 0.1),
    width: Math.round(width * 0.9),
    height: Math.round(height * 0.8),
  };
  copies.push(await fingerprintPhoto(await sharp(bytes).extract(cut).jpeg({ quality: 70 }).toBuffer()));
}
const fresh = () => many.map((text) => JSON.parse(text));
for (let round = 0; round < 2; round++) {
  const a = fresh();
  let start = cpu();
  for (let i = 0; i < a.length; i++) for (let j = 0; j < i; j++) comparePhotos(a[i], a[j]);
  const all = cpu() - start;
  const parsed = prints.map((text) => JSON.parse(text));
  for (const print of parsed) comparePhotos(print, parsed[0]);
  start = cpu();
  let no = 0;
  for (const x of parsed) for (const y of parsed) if (x !== y) no += comparePhotos(x, y).grade === "different" ? 1 : 0;
  const noMs = (cpu() - start) / (parsed.length * (parsed.length - 1));
  start = cpu();
  let yes = 0;
  for (let i = 0; i < copies.length; i++) yes += comparePhotos(parsed[i], copies[i]).grade === "same" ? 1 : 0;
  const yesMs = (cpu() - start) / copies.length;
  if (round === 0) continue;
  console.table({
    "a clear no": { "ms CPU": noMs.toFixed(3), of: `${no} different` },
    "a yes (a crop seen for the first time)": { "ms CPU": yesMs.toFixed(2), of: `${yes} of ${copies.length} same` },
    "50 pictures, all pairs": { "ms CPU": all.toFixed(0), of: "1225 pairs, records just read" },
  });
}

// Patches of the pictures stand for a folder of many distinct photos, each with one smaller copy.
const NO_METADATA = { documentIds: [], dateCreated: null, cameraModel: null };
const GRID = 6;
const PHOTOS = 2000;
const folderOfMany = [];
for (let at = 0; folderOfMany.length < PHOTOS; at++) {
  const patch = Math.floor(at / files.length);
  if (patch >= GRID * GRID) break;
  const { data, info } = await sharp(files[at % files.length])
    .resize(256 * GRID, 192 * GRID, { fit: "cover" })
    .extract({ left: (patch % GRID) * 256, top: Math.floor(patch / GRID) * 192, width: 256, height: 192 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const side of [256, 160]) {
    const bytes = await sharp(data, { raw: info }).resize(side).jpeg({ quality: 70 }).toBuffer();
    const fingerprint = await fingerprintPhoto(bytes);
    const name = `${at}-${side}`;
    folderOfMany.push({
      file: name,
      bytes: bytes.length,
      sha256: name,
      metadata: NO_METADATA,
      sources: {},
      problems: [],
      fingerprint,
    });
  }
}
for (const count of [300, folderOfMany.length]) {
  globalThis.gc?.();
  const photos = structuredClone(folderOfMany.slice(0, count));
  const start = cpu();
  const groups = groupPhotos(photos);
  const seconds = (cpu() - start) / 1000;
  const together = groups.filter((group) => group.photos.length === 2).length;
  console.table({
    [`groupPhotos, ${count} photos`]: { value: `${seconds.toFixed(1)} s CPU` },
    "copies found": { value: `${together} of ${count / 2} in a group of two` },
    "resident set": { value: `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB` },
  });
}

const COUNT = 1_000_000;
const words = new Uint32Array(COUNT * 8);
let state = 1;
const next = () => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return state >>> 0;
};
for (let i = 0; i < words.length; i++) words[i] = next();
const before = process.memoryUsage().arrayBuffers - words.byteLength;
let start = cpu();
const index = hashIndex(words);
const built = cpu() - start;
const indexMegabytes = (process.memoryUsage().arrayBuffers - before) / 1e6;
const queries = Array.from({ length: 2000 }, () => {
  const place = next() % COUNT;
  const query = words.slice(place * 8, place * 8 + 8);
  for (let flips = next() % 32; flips > 0; flips--) query[next() % 8] ^= 1 << (next() % 32);
  return { place, hash: [...query].map((word) => word.toString(16).padStart(8, "0")).join("") };
});
start = cpu();
const found = queries.filter(({ place, hash }) => index.find(hash).some((match) => match.place === place)).length;
const seconds = (cpu() - start) / 1000;
console.table({
  "look-ups within 31 bits among 1e6": { value: `${Math.round(queries.length / seconds)} a second` },
  recall: { value: `${found} of ${queries.length}` },
  memory: { value: `${indexMegabytes.toFixed(0)} MB` },
  "built in": { value: `${built.toFixed(0)} ms CPU` },
});
