// Writes a page on which a person can look at the hardest decisions about the photos of a folder.
// node bench/fingerprint-decisions.mjs [FOLDER [PAGE.html]]
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { comparePhotos, fingerprintPhoto } from "../dist/index.js";

const project = fileURLToPath(new URL("../", import.meta.url));
const folder = process.argv[2] ?? join(project, "examples/al-qaim/photos");
const page = process.argv[3] ?? join(project, ".bench/fingerprint-decisions.html");
const SHOWN = 30;
const OF_ONE_PAIR = 4;
/** Long side of the working copies and of the pictures on the page, in pixels. */
const WORK_SIDE = 1024;
const PAGE_SIDE = 300;

/** JPEG, as sites serve it. */
const encoded = (picture, quality = 75) => picture.jpeg({ quality }).toBuffer();
const svg = (width, height, body) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`);

function cut(left, top, right, bottom) {
  return (whole, { width, height }) =>
    sharp(whole).extract({
      left: Math.round(width * left),
      top: Math.round(height * top),
      width: Math.round(width * (right - left)),
      height: Math.round(height * (bottom - top)),
    });
}

/** The largest part of that ratio of width to height; `across` and `down` say where, 0 left or top. */
function part(ratio, across, down) {
  return (whole, { width, height }) => {
    const kept = width > height * ratio ? { x: (height * ratio) / width, y: 1 } : { x: 1, y: width / ratio / height };
    const left = (1 - kept.x) * across;
    const top = (1 - kept.y) * down;
    return cut(left, top, left + kept.x, top + kept.y)(whole, { width, height });
  };
}

const RENDITIONS = {
  "240 px, quality 40": (whole) => sharp(whole).resize(240, 240, { fit: "inside" }),
  "grey, dark": (whole) => sharp(whole).greyscale().modulate({ brightness: 0.7 }),
  "contrast 1.4": (whole) => sharp(whole).linear(1.4, -50),
  soft: (whole) => sharp(whole).blur(2),
  "bar across the foot": (whole, { width, height }) =>
    sharp(whole).composite([
      { input: svg(width, height, `<rect y="${height * 0.87}" width="100%" height="100%" fill-opacity="0.8"/>`) },
    ]),
  watermark: (whole, { width, height }) =>
    sharp(whole).composite([
      {
        input: svg(
          width,
          height,
          `<g fill="#fff" fill-opacity="0.45" transform="rotate(-25 ${width / 2} ${height / 2})"><rect x="${width * 0.1}" y="${height * 0.44}" width="${width * 0.35}" height="${height * 0.12}"/><rect x="${width * 0.52}" y="${height * 0.44}" width="${width * 0.4}" height="${height * 0.12}"/></g>`,
        ),
      },
    ]),
  "white border": (whole) => sharp(whole).extend({ top: 40, bottom: 40, left: 40, right: 40, background: "#fff" }),
  "strip below": (whole, { height }) => sharp(whole).extend({ bottom: Math.round(height * 0.15), background: "#fff" }),
  mirrored: (whole) => sharp(whole).flop(),
  "16:9": part(16 / 9, 0.5, 0.5),
  "16:9 from the top": part(16 / 9, 0.5, 0),
  square: part(1, 0.5, 0.5),
  "square, left": part(1, 0.1, 0.5),
  "4:5": part(4 / 5, 0.6, 0.5),
  "trim of a tenth": cut(0.07, 0.02, 0.97, 0.92),
  "trim of a fifth": cut(0.04, 0.13, 0.84, 0.93),
  "trim of a third": cut(0.2, 0.1, 0.87, 0.77),
  "stretched by 6 %": (whole, { width, height }) =>
    sharp(whole).resize(width, Math.round(height * 1.06), { fit: "fill" }),
  "tilted by 2°": async (whole, size) => {
    const turned = await sharp(whole).rotate(2, { background: "#000" }).png().toBuffer();
    const { width, height } = await sharp(turned).metadata();
    const margin = { x: (width - size.width * 0.9) / 2 / width, y: (height - size.height * 0.9) / 2 / height };
    return cut(margin.x, margin.y, 1 - margin.x, 1 - margin.y)(turned, { width, height });
  },
};

async function pictureOf(name, bytes, of) {
  const small = await sharp(bytes).autoOrient().resize(PAGE_SIDE, PAGE_SIDE, { fit: "inside" }).webp({ quality: 60 });
  const image = `data:image/webp;base64,${(await small.toBuffer()).toString("base64")}`;
  return { name, of, image, fingerprint: await fingerprintPhoto(bytes) };
}

const wholes = [];
const renditions = [];
for (const name of readdirSync(folder).sort()) {
  if (!/\.(?:jpe?g|png|webp|avif|tiff?|heic)$/iu.test(name)) continue;
  let whole;
  try {
    whole = await sharp(join(folder, name))
      .autoOrient()
      .flatten({ background: "#fff" })
      .resize(WORK_SIDE, WORK_SIDE, { fit: "inside", withoutEnlargement: true })
      .png()
      .toBuffer();
  } catch (error) {
    console.error(`left out ${name}: ${error.message}`);
    continue;
  }
  const size = await sharp(whole).metadata();
  wholes.push(await pictureOf(name, whole, name));
  for (const [change, make] of Object.entries(RENDITIONS)) {
    const quality = change.includes("quality 40") ? 40 : 75;
    renditions.push(await pictureOf(change, await encoded(await make(whole, size), quality), name));
  }
}

const decisions = [];
const decide = (a, b) => decisions.push({ a, b, oneOf: a.of === b.of, ...comparePhotos(a.fingerprint, b.fingerprint) });
for (const [i, whole] of wholes.entries()) {
  for (const other of wholes.slice(0, i)) decide(whole, other);
  for (const rendition of renditions) decide(whole, rendition);
}

/** Strongest evidence first: blocks that fit; where none were laid on each other, hashes that are near. */
const evidence = ({ distances }) => (distances.blocks ?? 0) * 1000 - Math.min(distances.hash, distances.crop);

/** The first of a sorted list, a few of each pair of files, so that one pair does not fill the page. */
function hardest(list) {
  const seen = new Map();
  return list
    .filter(({ a, b }) => {
      const files = [a.of, b.of].sort().join(" ");
      seen.set(files, (seen.get(files) ?? 0) + 1);
      return seen.get(files) <= OF_ONE_PAIR;
    })
    .slice(0, SHOWN);
}
const weakest = (list) => hardest(list.sort((x, y) => evidence(x) - evidence(y)));
const strongest = (list) => hardest(list.sort((x, y) => evidence(y) - evidence(x)));
const renditionsOf = (grade) => decisions.filter((one) => one.oneOf && one.grade === grade);
const distinct = (grade) => decisions.filter((one) => !one.oneOf && one.grade === grade);

const SECTIONS = [
  [
    "Distinct files graded same",
    "Two files of the folder, or a rendition of one, taken for the other.",
    distinct("same"),
    weakest,
  ],
  ["Renditions graded different", "Missed altogether.", renditionsOf("different"), weakest],
  ["Renditions graded near", "Left to a person.", renditionsOf("near"), weakest],
  ["Renditions graded same, weakest evidence first", "Fewest blocks that fit.", renditionsOf("same"), weakest],
  [
    "Distinct files graded near, closest first",
    "Next frames, the same scene, or a chance likeness.",
    distinct("near"),
    strongest,
  ],
  ["Distinct files graded different, closest first", "By blocks, then by hash.", distinct("different"), strongest],
];

const escapeHtml = (text) => text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`);
const percent = (share) => `${(100 * share).toFixed(0)} %`;

function figure({ image, name, of }) {
  const title = name === of ? name : `${of}: ${name}`;
  return `<figure><img src="${image}" alt="${escapeHtml(title)}"><figcaption>${escapeHtml(title)}</figcaption></figure>`;
}

function card({ a, b, grade, mirrored, distances, overlap, rule }) {
  const facts = [
    ["rule", rule],
    ["hash", `${distances.hash} of 256 bits`],
    ["crop bank", `${distances.crop} of 256 bits`],
    ["blocks that fit", distances.blocks === null ? "not laid" : percent(distances.blocks)],
    ["shared of left, right", overlap ? `${percent(overlap.a)}, ${percent(overlap.b)}` : "none"],
    ...(mirrored ? [["mirrored", "yes"]] : []),
  ];
  const rows = facts.map(([term, value]) => `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`).join("");
  return `<article><div class="pair">${figure(a)}${figure(b)}</div><dl class="${grade}"><dt>grade</dt><dd><b>${grade}</b></dd>${rows}</dl></article>`;
}

const sections = SECTIONS.map(([title, note, list, pick]) => {
  const count = list.length;
  const picked = pick(list);
  const cards = picked.map(card).join("\n");
  const shown = count > picked.length ? `, ${picked.length} shown` : "";
  return `<section><h2>${title}</h2><p>${note} ${count} of ${decisions.length} decisions${shown}.</p><div class="cards">${cards}</div></section>`;
}).join("\n");

mkdirSync(dirname(page), { recursive: true });
writeFileSync(
  page,
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Hardest decisions of fingerprints</title><style>
:root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif }
body { margin: 1.5rem auto; max-width: 80rem; padding: 0 1rem }
h2 { margin: 2rem 0 0 }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(34rem, 1fr)) }
article { border: 1px solid #8886; border-radius: 6px; display: flex; gap: .75rem; padding: .6rem }
.pair { display: flex; flex: 1; gap: .5rem; min-width: 0 }
figure { flex: 1; margin: 0; min-width: 0 }
img { display: block; height: 9rem; object-fit: contain; object-position: left top; width: 100% }
figcaption { font-size: .8rem; overflow-wrap: anywhere }
dl { align-content: start; border-left: 4px solid #888; display: grid; font-size: .8rem; grid-template-columns: 1fr; margin: 0; padding-left: .6rem; width: 9rem }
dl.same { border-color: #2a8a3e } dl.near { border-color: #c98a00 } dl.different { border-color: #b33 }
dt { color: #888 } dd { margin: 0 0 .15rem }
</style><h1>Hardest decisions of fingerprints</h1>
<p>${wholes.length} files, ${renditions.length} renditions made of them, ${decisions.length} pairs: every file with every other and with every rendition.</p>
${sections}</html>
`,
);
console.log(page);
for (const [title, , list] of SECTIONS) console.log(`${String(list.length).padStart(7)}  ${title}`);
