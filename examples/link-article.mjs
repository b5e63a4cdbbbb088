// Links an article's captions to a folder of photos and prints one line per photo.
import { readFile } from "node:fs/promises";
import { linkArticle } from "cutline";

const folder = new URL("./al-qaim/", import.meta.url);
const result = await linkArticle({
  source: await readFile(new URL("article.txt", folder)),
  photos: new URL("photos", folder).pathname,
});

for (const { caption, photos, score } of result.records) {
  const names = photos.map((photo) => photo.file?.split("/").at(-1)).join(", ");
  console.log(`${score.toFixed(2)}  ${names}\n      ${caption?.caption.description ?? "(no caption)"}`);
}
