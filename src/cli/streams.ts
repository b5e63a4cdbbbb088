import { randomBytes } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { CutlineError } from "../errors.js";

/** Reads a whole input: a file, or standard input for "-". */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    if (path !== "-") return await readFile(path);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CutlineError("SOURCE_UNREADABLE", `${path}: cannot be read (${reason})`, { subject: path, cause });
  }
}

/** Writes data to standard output and waits until it is taken. A reader that went away ends the program quietly. */
export function print(text: string): Promise<void> {
  return new Promise((done, failed) => {
    process.stdout.write(text, (error) => {
      if (error && !isBrokenPipe(error)) failed(error);
      else done();
    });
  });
}

export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "EPIPE";
}

/** Writes beside the target and renames, so that an interrupted run leaves the old file or none. */
export async function writeWhole(path: string, text: string | AsyncIterable<string>): Promise<void> {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CutlineError("OUTPUT_UNWRITABLE", `${path}: cannot be written (${reason})`, { subject: path, cause });
  }
}
