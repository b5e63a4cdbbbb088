import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { comparePhotos, fingerprintPhoto } from "../../src/photo/index.js";
import { sharedFolder } from "./shared.js";

const folder = sharedFolder("images/seed");

describe.skipIf(!folder)("renditions of the seed pictures (skipped without ../shared)", () => {
  const files = folder
    ? readdirSync(folder).filter((name) => /\.(?:jpg|png|tif|webp|avif)$/u.test(name) && !name.startsWith("defect"))
    : [];
  const pictureOf = (name: string) => name.split(".")[0];

  test("each picture's formats and sizes are the same photo, and no two pictures are", async () => {
    const prints = await Promise.all(files.map((name) => fingerprintPhoto(join(folder!, name))));
    expect(new Set(files.map(pictureOf)).size).toBe(3);
    for (const [i, a] of prints.entries()) {
      for (const [j, b] of prints.entries()) {
        const same = comparePhotos(a, b).grade === "same";
        expect(same, `${files[i]} and ${files[j]}`).toBe(pictureOf(files[i]!) === pictureOf(files[j]!));
      }
    }
  });
});
