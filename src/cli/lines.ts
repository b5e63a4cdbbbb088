import { decodeBytes } from "./library.js";
import { readInput } from "./streams.js";

/** Caption lines given as arguments, or read one a line from files or standard input. Empty lines are passed over. */
export async function linesFrom(args: readonly string[], files: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const arg of args) {
    if (arg === "-") lines.push(...(await linesOf("-")));
    else lines.push(arg);
  }
  for (const file of files) lines.push(...(await linesOf(file)));
  return lines;
}

async function linesOf(path: string): Promise<string[]> {
  const { text } = decodeBytes(await readInput(path));
  return text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== "");
}
