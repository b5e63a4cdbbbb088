/** XMP sidecars: packets that programs write beside a picture, raw files above all. */
import { open, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readXmp } from "./blocks/xmp.js";
import type { Reading } from "./blocks/reading.js";
import type { WalkLimits } from "./found.js";
import { endingOf, isPictureName } from "./names.js";
import type { ProblemList } from "./problems.js";
import type { SidecarFile } from "./metadata.js";

/**
 * The sidecar of a picture: `name.ext.xmp` (darktable, digiKam) first; else `name.xmp` (Adobe, Photo Mechanic) where
 * `photoshop:SidecarForExtension` names this picture's ending, or names none and no other picture shares the name.
 */
export async function readSidecar(
  file: string,
  limits: WalkLimits,
  problems: ProblemList,
): Promise<SidecarFile | null> {
  const ending = endingOf(file);
  if (ending === "xmp") return null;
  // Cameras and programs that write endings in capitals write the sidecar's so too.
  const endings = ending !== "" && file.endsWith(ending.toUpperCase()) ? ["xmp", "XMP"] : ["xmp"];
  const own = await firstReadable(
    endings.map((end) => `${file}.${end}`),
    limits,
    problems,
  );
  if (own) return own;
  const stem = ending === "" ? file : file.slice(0, -(ending.length + 1));
  const shared = await firstReadable(
    endings.map((end) => `${stem}.${end}`),
    limits,
    problems,
  );
  if (!shared) return null;
  const meant = shared.readings.find(({ tag }) => tag === "photoshop:SidecarForExtension")?.value;
  if (typeof meant === "string" && meant !== "") return meant.toLowerCase() === ending ? shared : null;
  return (await isOnlyPicture(stem, basename(file))) ? shared : null;
}

async function firstReadable(
  paths: readonly string[],
  limits: WalkLimits,
  problems: ProblemList,
): Promise<SidecarFile | null> {
  for (const path of paths) {
    const bytes = await readSmallFile(path, limits, problems);
    if (!bytes) continue;
    const readings: Reading[] = [];
    for (const { tag, value, languages } of readXmp(bytes, problems).properties) {
      readings.push({ from: "sidecar", tag, value, standard: true });
      for (const [language, text] of languages) {
        readings.push({ from: "sidecar", tag, value: text, language, standard: true });
      }
    }
    return { path, readings };
  }
  return null;
}

async function readSmallFile(path: string, limits: WalkLimits, problems: ProblemList): Promise<Uint8Array | null> {
  try {
    const handle = await open(path, "r");
    try {
      const { size } = await handle.stat();
      if (size <= limits.maxBlockBytes) return await handle.readFile();
      problems.add("TOO_LARGE", `sidecar ${basename(path)} has ${size} bytes`);
      return null;
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      problems.add("SIDECAR_UNREADABLE", `sidecar ${basename(path)} could not be read (${String(code)})`);
    }
    return null;
  }
}

async function isOnlyPicture(stem: string, name: string): Promise<boolean> {
  const start = `${basename(stem)}.`.toLowerCase();
  const names = await readdir(dirname(join(stem))).catch(() => []);
  return !names.some((other) => {
    if (other === name || !other.toLowerCase().startsWith(start) || !isPictureName(other)) return false;
    return !other.slice(start.length).includes(".");
  });
}
