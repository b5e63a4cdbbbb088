import { decodeBytes } from "./library.js";
import { readInput } from "./streams.js";

/** Caption lines given as arguments, or read one a line from files or standard input. Empty lines are passed over. */
export async function linesFrom(args: readonly string[], files: readonly string[]): Promise<string[]> {
  const parts: (readonly string[])[] = [];
  for (const arg of args) parts.push(arg === "-" ? (await readLines("-")).lines : [arg]);
  for (const file of files) parts.push((await readLines(file)).lines);
  // Not by push(...): a call takes some ten thousand arguments, and an archive's file has a million lines.
  return parts.flat();
}

/** The lines of files one after the other, and where each stood. */
export interface PlacedLines {
  readonly lines: readonly string[];
  /** "line 4" as an editor counts, empty lines too; with the file's name where there are several. */
  readonly placeOf: (index: number) => string;
}

/** Reads files of caption lines. Empty lines are passed over, and counted in the places. */
export async function placedLinesFrom(files: readonly string[]): Promise<PlacedLines> {
  const parts: { file: string; read: FileLines; first: number }[] = [];
  let first = 0;
  for (const file of files) {
    const read = await readLines(file);
    parts.push({ file, read, first });
    first += read.lines.length;
  }
  return {
    lines: parts.flatMap(({ read }) => read.lines),
    placeOf(index) {
      const part = parts.findLast((one) => one.first <= index)!;
      const place = `line ${part.read.numbers[index - part.first]}`;
      return parts.length > 1 ? `${part.file === "-" ? "standard input" : part.file} ${place}` : place;
    },
  };
}

interface FileLines {
  readonly lines: readonly string[];
  /** The number of each in its file, from 1. */
  readonly numbers: readonly number[];
}

async function readLines(path: string): Promise<FileLines> {
  const { text } = decodeBytes(await readInput(path));
  const lines: string[] = [];
  const numbers: number[] = [];
  text.split(/\r\n|\r|\n/u).forEach((line, at) => {
    if (line.trim() === "") return;
    lines.push(line);
    numbers.push(at + 1);
  });
  return { lines, numbers };
}
