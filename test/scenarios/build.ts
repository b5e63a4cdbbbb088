/** Makes a scenario's folder on the disk. */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { type PictureFields, pictureFields, toXmpPacket } from "../../src/handon/index.js";
import { record } from "../link/build.js";
import { drawScene, HEIGHT, WIDTH } from "./draw.js";
import { embedIptc } from "./iptc.js";
import type { FileSpec, Scenario } from "./scenario.js";

const empty = pictureFields(record(null, []));
const packet = (fields: Partial<PictureFields>): string => toXmpPacket({ ...empty, ...fields });

/** Writes every file of the scenario into `folder`; a scene is drawn once. */
export async function buildFolder(scenario: Scenario, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const scenes = new Map<string, Promise<Buffer>>();
  for (const spec of scenario.files) {
    const path = join(folder, spec.name);
    await mkdir(dirname(path), { recursive: true });
    if (spec.copyOf !== undefined) await copyFile(join(folder, spec.copyOf), path);
    else if (spec.bytes !== undefined) await writeFile(path, spec.bytes);
    else {
      const scene = scenes.get(spec.scene) ?? drawScene(spec.scene);
      scenes.set(spec.scene, scene);
      await writeFile(path, await rendition(await scene, spec));
    }
    if (spec.sidecar) await writeFile(path.replace(/\.[^.]+$/u, ".xmp"), packet(spec.sidecar));
  }
}

async function rendition(scene: Buffer, spec: FileSpec): Promise<Buffer> {
  const image = sharp(scene);
  switch (spec.as ?? "full") {
    case "web":
      image.resize(480);
      break;
    case "thumb":
      image.resize(200);
      break;
    case "crop":
      image.extract({ left: 72, top: 30, width: WIDTH - 144, height: HEIGHT - 72 }).resize(500);
      break;
    case "mirror":
      image.flop();
      break;
  }
  if (spec.xmp) image.withXmp(packet(spec.xmp));
  const jpeg = await image.jpeg({ quality: spec.as === undefined || spec.as === "full" ? 90 : 72 }).toBuffer();
  return spec.iim ? embedIptc(jpeg, spec.iim) : jpeg;
}
