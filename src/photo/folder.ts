/** Which files of a folder are pictures to read. Node only: loaded when a path is to be looked at. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { CutlineError } from "../errors.js";
import { expectList } from "../input.js";
import type { Problem } from "../model.js";

export interface FolderListing {
  /** Files to read as pictures, sorted within each folder; sidecars of a picture are not among them. */
  readonly files: readonly string[];
  /** What was passed over and why; hidden files are passed over without a word. */
  readonly problems: readonly Problem[];
}

/**
 * Lists the files under `paths`: folders with all that is below them, single files as they are.
 *
 * @param paths - Folders and files, relative to the working directory or absolute.
 * @returns paths as given, joined with the names below them. Links to folders are not followed.
 * @throws {CutlineError} `FOLDER_UNREADABLE` when a path does not exist or may not be listed; `INVALID_INPUT`.
 */
export async function listPhotoFiles(paths: readonly string[]): Promise<FolderListing> {
  expectList(paths, "paths", "a path", (path) => typeof path === "string");
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    if ((await look(path)).isDirectory()) await walk(path, files, problems, true);
    else files.push(path);
  }
  const unique = [...new Set(files)];
  return { files: withoutSidecars(unique, problems), problems };
}

async function look(path: string): Promise<Awaited<ReturnType<typeof stat>>> {
  try {
    return await stat(path);
  } catch (cause) {
    throw new CutlineError("FOLDER_UNREADABLE", `no such file or folder: ${path}`, { subject: path, cause });
  }
}

async function walk(folder: string, files: string[], problems: Problem[], isFirst: boolean): Promise<void> {
  let entries: Awaited<ReturnType<typeof entriesOf>>;
  try {
    entries = await entriesOf(folder);
  } catch (cause) {
    if (isFirst)
      throw new CutlineError("FOLDER_UNREADABLE", `may not be listed: ${folder}`, { subject: folder, cause });
    problems.push({ code: "FOLDER_UNREADABLE", message: `may not be listed: ${folder}`, subject: folder });
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".") || SYSTEM_FILES.has(entry.name.toLowerCase())) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, files, problems, false);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) files.push(path);
    else problems.push({ code: "NOT_A_FILE", message: `${whatElse(entry)}: ${path}`, subject: path });
  }
}

/** Sorted by code units, so that every machine reads a folder in the same order. */
async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function whatElse(entry: { isSymbolicLink(): boolean }): string {
  return entry.isSymbolicLink() ? "a link to a folder, or to nothing, is not followed" : "neither a file nor a folder";
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false; // a dangling link
  }
}

/** What systems leave in every folder they show. */
const SYSTEM_FILES: ReadonlySet<string> = new Set(["thumbs.db", "desktop.ini", "__macosx"]);

const SIDECAR = /\.xmp$/iu;

/** `a.jpg.xmp` and `a.xmp` belong to `a.jpg`, which reads them; one without its picture is said. */
function withoutSidecars(files: readonly string[], problems: Problem[]): string[] {
  const pictures = files.filter((file) => !SIDECAR.test(file));
  const owners = new Set(
    pictures.flatMap((file) => [file.toLowerCase(), file.replace(/\.[^./\\]{1,10}$/u, "").toLowerCase()]),
  );
  for (const file of files) {
    if (!SIDECAR.test(file) || owners.has(file.replace(SIDECAR, "").toLowerCase())) continue;
    problems.push({ code: "SIDECAR_ALONE", message: `sidecar without its picture: ${file}`, subject: file });
  }
  return pictures;
}
