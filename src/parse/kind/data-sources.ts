/** Where the figures of a chart came from: no picture's credit, though the label may be the same. */
import { COLON, type Line } from "../../text-line.js";
import { choices } from "../words/any-of.js";
import { locales } from "../locales/index.js";
import { foldedOf } from "../words/hints.js";
import { phrasePattern } from "../words/phrases.js";

const LABELS = choices((locale) => locale.dataLabels);
const OPENS = new RegExp(`^(?:${LABELS}) ?[:：] ?`, "iu");
/** "Chart: Vallby Graphics | Source: …" */
const LABELLED_TWICE = new RegExp(`[|;,.•(（] ?(?:${LABELS}) ?[:：]`, "iu");
const DATA = phrasePattern(locales.flatMap((locale) => locale.dataWords));

/** "Source: Vallby Statistical Yearbook, company reports": figures, or two labels. "Source: AFP" credits a picture. */
export const namesDataSource = (line: Line): boolean =>
  (line.traits & COLON) !== 0 && OPENS.test(line.text) && (LABELLED_TWICE.test(line.text) || DATA.test(foldedOf(line)));
