/** Lines of nothing but the words of buttons, labels and menus. */
import type { Credit } from "../credits/credit.js";
import type { Draft } from "../draft.js";
import type { Lexicon } from "../lexicon.js";
import { isPageSpeech, isService } from "../words/page-vocabulary.js";

/** Whether a line speaks as pages do, and what may have been read as a credit in it is one of their words. */
export const speaksAsPage = ({ line, credits }: Draft, lexicon: Lexicon): boolean =>
  credits.every((credit) => namesNobody(credit, lexicon)) && isPageSpeech(line);

/** "Share this photo: Share"; "Foto: Facebook" and "Photo by the author" do say whose the picture is. */
const namesNobody = ({ creators, agencies, distributors }: Credit, lexicon: Lexicon): boolean =>
  creators.length + agencies.length > 0 &&
  distributors.length === 0 &&
  [...creators, ...agencies].every(({ value }) => lexicon.agency(value) === null && !isService(value));
