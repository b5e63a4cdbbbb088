// Groups a folder's files by picture: the renditions of one photo, the best one first.
import { readdir } from "node:fs/promises";
import { groupPhotos, readPhotos } from "cutline";

const folder = new URL("./al-qaim/photos/", import.meta.url);
const files = (await readdir(folder)).sort().map((name) => new URL(name, folder).pathname);
const photos = [];
for await (const photo of readPhotos(files)) photos.push(photo);

for (const { photos: renditions } of groupPhotos(photos)) {
  const [best, ...others] = renditions;
  console.log(`${best.file.split("/").at(-1)} (${best.width}×${best.height}) and ${others.length} other renditions`);
}
