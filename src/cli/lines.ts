import { decodeBytes } from "./library.js";
import { readInput } from "./streams.js";

/** Caption lines given as arguments, or read one a line from files or standard input. Empty lines are passed over. */
export async function linesFrom(args: readonly string[], files: readonly string[]): Promise<string[]> {
  const parts: string[][] = [];
  for (const arg of args) parts.push(arg === "-" ? await linesOf("-") : [arg]);
  for (const file of files) parts.push(await linesOf(file));
  // Not by push(...): a call takes some ten thousand arguments, and an archive's file has a million lines.
  return parts.flat();
}

async function linesOf(path: string): Promise<string[]> {
  const { text } = decodeBytes(await readInput(path));
  return text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== "");
}
