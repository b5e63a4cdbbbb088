// Linking: how the time grows from 50 captions and 200 files to 5,000 and 20,000, and how many links are right.
// Beside it, in the same run, what a desk's own script would do: string-similarity's best match for each caption.
import stringSimilarity from "string-similarity";
import sharp from "sharp";
import { linkCaptions, mergeCaptions, parseCaption, readPhoto } from "../dist/index.js";

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

let state = 20171103;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 4294967296) * below);
};
const pick = (list) => list[random(list.length)];

const syllables = "ba ke di mo ru sa te vi lo na pe ki go ha zu ra fe ti bo mi".split(" ");
const word = (count) => Array.from({ length: count }, () => pick(syllables)).join("");
const name = (count) => {
  const plain = word(count);
  return plain[0].toUpperCase() + plain.slice(1);
};
const subjects = "Farmers,Soldiers,Fans,Workers,Children,Doctors,Students,Migrants,Divers,Dancers".split(",");
const actions = "wait outside,walk past,gather at,leave,clean,enter,look at,stand before".split(",");
const things = "a school,a market,a bridge,a station,a clinic,a stadium,a port,a mosque,a factory,a tent".split(",");

/** Captions of one scene differ in a number or a subject only: a fifth of them have such a look-alike. */
function makeDay(captionCount, fileCount) {
  const lines = [];
  while (lines.length < captionCount) {
    const [city, photographer] = [name(3), `${name(2)} ${name(3)}`];
    const [action, thing, day] = [pick(actions), pick(things), 1 + random(28)];
    const line = (subject) =>
      `${subject} ${action} ${thing} in ${city} on November ${day}, 2017. / AFP / ${photographer}`;
    lines.push(line(pick(subjects)));
    if (random(5) === 0 && lines.length < captionCount)
      lines.push(line(`${2 + random(7)} ${pick(subjects).toLowerCase()}`));
  }
  const unique = [...new Set(lines)];
  const strangers = Array.from({ length: fileCount - unique.length }, () => {
    const day = 1 + random(28);
    return `${pick(subjects)} ${pick(actions)} ${pick(things)} in ${name(3)} on November ${day}, 2017. / AFP / ${name(2)} ${name(3)}`;
  });
  const texts = [...unique, ...strangers].map((text, index) => ({ text, index }));
  for (let at = texts.length - 1; at > 0; at--) {
    const other = random(at + 1);
    [texts[at], texts[other]] = [texts[other], texts[at]];
  }
  return { lines: unique, files: texts.map(({ text, index }, place) => ({ text, file: `IMG_${place}.jpg`, index })) };
}

const blank = await sharp({ create: { width: 6, height: 4, channels: 3, background: "white" } })
  .jpeg()
  .toBuffer();
const { metadata: nothing } = await readPhoto(blank);
const groupOf = ({ text, file }) => {
  const caption = parseCaption(text);
  const metadata = { ...nothing, description: text, creators: caption.creators, dateCreated: caption.dateCreated };
  const photo = {
    file,
    bytes: 1,
    sha256: null,
    format: "jpeg",
    width: 6,
    height: 4,
    orientation: 1,
    metadata,
    sources: {},
    caption,
    fingerprint: null,
    problems: [],
  };
  return { id: file, photos: [photo], nearTo: [] };
};

// Once before the clock runs: word lists are built on first use.
const warm = makeDay(20, 40);
linkCaptions(mergeCaptions(warm.lines), warm.files.map(groupOf));

const rows = [];
for (const [captionCount, fileCount] of [
  [50, 200],
  [500, 2000],
  [5000, 20000],
]) {
  const { lines, files } = makeDay(captionCount, fileCount);
  const merged = mergeCaptions(lines);
  const groups = files.map(groupOf);
  const fileOf = new Map(files.map(({ text, file }) => [text, file]));

  const before = cpu();
  const result = linkCaptions(merged, groups);
  const seconds = cpu() - before;
  const right = result.records.filter(
    ({ caption, photos }) => fileOf.get(caption.caption.text) === photos[0].file,
  ).length;

  let peerSeconds = null;
  if (captionCount <= 500) {
    // The files' captions as a content system would show them: without the credit behind the slash.
    const descriptions = files.map(({ text }) => text);
    const start = cpu();
    for (const line of lines.slice(0, 50)) stringSimilarity.findBestMatch(line, descriptions);
    peerSeconds = ((cpu() - start) / Math.min(50, lines.length)) * lines.length;
  }
  rows.push({
    captions: lines.length,
    files: fileCount,
    "CPU s": Number(seconds.toFixed(2)),
    "ms per file": Number(((seconds * 1000) / fileCount).toFixed(3)),
    "right of linked": `${right} of ${result.records.length}`,
    ambiguous: result.ambiguous.length,
    "best match CPU s": peerSeconds === null ? "not run" : Number(peerSeconds.toFixed(2)),
  });
}
console.table(rows);
const [first, , last] = rows;
const growth = (last["CPU s"] / first["CPU s"] / (last.files / first.files)).toFixed(2);
console.log(`100 times the captions and files cost ${growth} times as much per file`);
