// Resident set in MB after the first 200 files and at its highest, of one way to go through 10,000 files:
// node memory.mjs read|metadata|photos FILE...
import { readFile } from "node:fs/promises";

const [mode, ...files] = process.argv.slice(2);
const many = Array.from({ length: 10_000 }, (_, index) => files[index % files.length]);
let top = 0;
let count = 0;
let baseline = 0;
const look = () => {
  if (++count === 200) baseline = process.memoryUsage().rss / 1e6;
  if (count % 50 === 0) top = Math.max(top, process.memoryUsage().rss / 1e6);
};
if (mode === "read") {
  for (const file of many) {
    await readFile(file);
    look();
  }
} else {
  const { readMetadata, readPhotos } = await import("../../dist/photo.js");
  const photos = mode === "photos" ? readPhotos(many, { fingerprint: false }) : many;
  for await (const file of photos) {
    if (mode === "metadata") await readMetadata(file);
    look();
  }
}
console.log(JSON.stringify([Math.round(baseline), Math.round(top)]));
