/** All blocks of a file to readings. */
import type { Found } from "../found.js";
import { readExif } from "./exif.js";
import { readIptc } from "./iptc.js";
import type { Reading } from "./reading.js";
import { readXmp } from "./xmp.js";

/** Datasets that IIM lets repeat: their values are one list. */
const REPEATABLE: ReadonlySet<string> = new Set(["2:20", "2:25", "2:80", "2:85", "2:122"]);

export interface BlockReadings {
  readonly readings: readonly Reading[];
  /** Which kinds of blocks hold anything. */
  readonly exif: boolean;
  readonly iptc: boolean;
  readonly xmp: boolean;
}

export async function readBlocks(found: Found): Promise<BlockReadings> {
  const readings: Reading[] = [];
  for (const directories of found.exif) readings.push(...(await readExif(directories)));
  let iptc = false;
  for (const block of found.iptc) {
    const lists = new Map<string, string[]>();
    const { datasets } = readIptc(block.bytes, found.problems);
    if (datasets.length > 0) iptc = true;
    for (const { id, text } of datasets) {
      const tag = `IPTC:${id}`;
      if (!REPEATABLE.has(id)) readings.push({ from: "iptc", tag, value: text, standard: block.standard });
      else if (lists.has(id)) lists.get(id)!.push(text);
      else {
        const list = [text];
        lists.set(id, list);
        readings.push({ from: "iptc", tag, value: list, standard: block.standard });
      }
    }
  }
  let xmp = false;
  for (const block of found.xmp) {
    const { properties, hasProperties } = readXmp(block.bytes, found.problems);
    xmp ||= hasProperties;
    for (const { tag, value, languages } of properties) {
      readings.push({ from: "xmp", tag, value, standard: block.standard });
      for (const [language, text] of languages) {
        readings.push({ from: "xmp", tag, value: text, language, standard: block.standard });
      }
    }
  }
  const exif = found.exif.some(({ list }) => list.some(({ size }) => size > 0));
  return { readings, exif, iptc: iptc || found.iptc.some(({ bytes }) => bytes[0] === 0x1c), xmp };
}
