/** Ids by which agencies and libraries name one picture, wherever in a URL, file name or field they stand. */
import { parseAssetName } from "../parse/index.js";

/** Ids stand near the beginning of fields and within URLs; longer texts are looked at no further. */
const LONGEST_TEXT = 2000;
const MOST_PARTS = 80;

/** The ids in `text`, each once, as `agency:id`, case and separators set aside. */
export function findAssetIds(text: string): string[] {
  const found = new Set<string>();
  for (const part of text.slice(0, LONGEST_TEXT).split(/[\s/?&=()]+/u, MOST_PARTS)) {
    const asset = parseAssetName(part);
    if (asset) found.add(`${asset.agency}:${asset.id.replaceAll(/[-_ ]/gu, "").toLowerCase()}`);
  }
  return [...found];
}
