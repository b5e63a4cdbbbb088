/** Reads a text with the credit that stood beside it. */
import type { Caption } from "../../model.js";
import type { ParseOptions } from "../../options.js";
import { parseCaption } from "../../parse/index.js";
import { parseAt } from "../../parse/parse-caption.js";
import { unite } from "./unite.js";

/** @param credit - Printed beside the text and not in it; null for none. */
export function readText(text: string, credit: string | null, parse: ParseOptions | undefined): Caption {
  const caption = parseAt("caption", text, parse);
  return credit === null ? caption : unite([caption, readCredit(credit, parse)]).caption;
}

/** A credit by its place says only a name at times, which on a line of its own could be anything. */
function readCredit(credit: string, parse: ParseOptions | undefined): Caption {
  const read = parseCaption(credit, parse);
  return read.kind === "credit" ? read : parseCaption(`Photo: ${credit}`, parse);
}
