/** Reads a text with the credit that stood beside it. */
import type { Caption } from "../../model.js";
import type { ParseOptions } from "../../options.js";
import { parseCaption } from "../../parse/index.js";
import { parseAllAt, parseAt } from "../../parse/parse-caption.js";
import { unite } from "./unite.js";

/** A text and the credit that was printed beside it and not in it, null for none; null where a Caption was given. */
export type Unread = readonly [text: string, credit: string | null] | null;

export const readText = (text: string, credit: string | null, parse: ParseOptions | undefined): Caption =>
  withCredit(parseAt("caption", text, parse), credit, parse);

/** The captions of texts in their order; null for those that were given. */
export function readTexts(unread: readonly Unread[], parse: ParseOptions | undefined): (Caption | null)[] {
  const texts: string[] = [];
  for (const item of unread) if (item !== null) texts.push(item[0]);
  const captions = parseAllAt("caption", texts, parse);
  let at = 0;
  return unread.map((item) => (item === null ? null : withCredit(captions[at++]!, item[1], parse)));
}

function withCredit(caption: Caption, credit: string | null, parse: ParseOptions | undefined): Caption {
  return credit === null ? caption : unite([caption, readCredit(credit, parse)]).caption;
}

/** A credit by its place says only a name at times, which on a line of its own could be anything. */
function readCredit(credit: string, parse: ParseOptions | undefined): Caption {
  const read = parseCaption(credit, parse);
  return read.kind === "credit" ? read : parseCaption(`Photo: ${credit}`, parse);
}
