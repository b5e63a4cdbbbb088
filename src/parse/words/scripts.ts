/** The script a text is written in. */
import { FOREIGN, type Line } from "../../text-line.js";
import { isLatinLetter } from "./tokens.js";

/** First unit of each block and the script it is written in, in code order; "" for what belongs to none. */
const BLOCKS: readonly (readonly [number, string])[] = [
  [0x0041, "Latn"],
  [0x005b, ""],
  [0x0061, "Latn"],
  [0x007b, ""],
  [0x00c0, "Latn"],
  [0x0250, ""],
  [0x0370, "Grek"],
  [0x0400, "Cyrl"],
  [0x0530, "Armn"],
  [0x0590, "Hebr"],
  [0x0600, "Arab"],
  [0x0700, ""],
  [0x0750, "Arab"],
  [0x0780, ""],
  [0x08a0, "Arab"],
  [0x0900, "Deva"],
  [0x0980, "Beng"],
  [0x0a00, "Guru"],
  [0x0a80, "Gujr"],
  [0x0b00, "Orya"],
  [0x0b80, "Taml"],
  [0x0c00, "Telu"],
  [0x0c80, "Knda"],
  [0x0d00, "Mlym"],
  [0x0d80, "Sinh"],
  [0x0e00, "Thai"],
  [0x0e80, "Laoo"],
  [0x0f00, "Tibt"],
  [0x1000, "Mymr"],
  [0x10a0, "Geor"],
  [0x1100, "Hang"],
  [0x1200, "Ethi"],
  [0x13a0, ""],
  [0x1780, "Khmr"],
  [0x1800, ""],
  [0x1e00, "Latn"],
  [0x1f00, "Grek"],
  [0x2000, ""],
  [0x3040, "Kana"],
  [0x3100, ""],
  [0x3400, "Hani"],
  [0xa000, ""],
  [0xac00, "Hang"],
  [0xd7b0, ""],
  [0xfb50, "Arab"],
  [0xfe00, ""],
  [0xfe70, "Arab"],
  [0xff00, ""],
];

/** The names of all scripts; a script is told by its position. */
const SCRIPTS = [...new Set(BLOCKS.map(([, script]) => script))];
const NONE = SCRIPTS.indexOf("");
const LATIN = SCRIPTS.indexOf("Latn");
const HAN = SCRIPTS.indexOf("Hani");
const KANA = SCRIPTS.indexOf("Kana");
const HANGUL = SCRIPTS.indexOf("Hang");
/** The scripts of the units from U+0250 on: all begin at multiples of 16. */
const scriptOf16 = new Uint8Array(0x1000);
for (const [at, [start, script]] of BLOCKS.entries())
  scriptOf16.fill(SCRIPTS.indexOf(script), start >> 4, (BLOCKS[at + 1]?.[0] ?? 0x10000) >> 4);

/** Units that tell the script; a caption does not change it half-way. */
const SCRIPT_UNITS = 100;

/** ISO 15924 of [start, stop), with "Kana" for Japanese; null where hardly a letter stands. */
export function mainScript(line: Line, start: number, stop: number): string | null {
  if ((line.traits & FOREIGN) === 0) return holdsLatin(line, start, stop) ? "Latn" : null;
  const end = Math.min(stop, start + SCRIPT_UNITS);
  const counts = new Uint8Array(SCRIPTS.length);
  for (let at = start; at < end; at++) {
    const code = line.units[at]!;
    const isLatin = code < 0x80 ? isLatinLetter(code) : code < 0x250;
    const script = isLatin ? LATIN : code < 0x250 ? NONE : scriptOf16[code >> 4]!;
    counts[script]!++;
  }
  // Kana mark Japanese, however many Han characters stand beside them.
  if (counts[KANA]! > 0 && counts[KANA]! * 12 >= counts[HAN]!) counts[KANA]! += counts[HAN]!;
  let best = LATIN;
  let most = counts[LATIN]!;
  for (let script = 0; script < counts.length; script++) {
    if (script === NONE || script === LATIN) continue;
    // One character of Han or Hangul says as much as several letters.
    const weight = script === HAN || script === KANA || script === HANGUL ? 3 : 1;
    if (counts[script]! * weight <= most) continue;
    best = script;
    most = counts[script]! * weight;
  }
  return most < 2 ? null : SCRIPTS[best]!;
}

/** Two letters at least among the first units of a line that holds no other script. */
function holdsLatin(line: Line, start: number, stop: number): boolean {
  const end = Math.min(stop, start + SCRIPT_UNITS);
  let latin = 0;
  for (let at = start; at < end && latin < 2; at++) {
    const code = line.units[at]!;
    if (code < 0x250 && (code >= 0x80 || isLatinLetter(code))) latin++;
  }
  return latin > 1;
}
