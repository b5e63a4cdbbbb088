/** Tells captions from what stands around them on a page: share buttons, bylines, slugs, file names, body text. */
import type { Credit } from "../credits/credit.js";
import { type Draft, LONGEST_CAPTION } from "../draft.js";
import type { Lexicon } from "../lexicon.js";
import { JudgedLine, type ReadLine } from "./judged.js";
import { hasLetter } from "./no-text.js";
import { isSignedByHouse, ownsSite } from "./rights.js";
import { rules } from "./rules.js";
import { wireDatelineEnd } from "./wire-text.js";

/** A signed text of this length is what it looks like: bylines and notices that name a person have less beside the name. */
const CLEAR_CAPTION = 100;

/** The name of the rule by which a line is no caption; null when it is one. */
export function ruleAgainst(read: ReadLine, lexicon: Lexicon): string | null {
  const { draft } = read;
  if (draft.line.length > LONGEST_CAPTION || !hasLetter(draft.line)) return "no-letters";
  const signed = draft.credits.some((credit) => isSigned(draft, credit, lexicon));
  if (signed && draft.end - draft.start > CLEAR_CAPTION) return null;
  const judged = new JudgedLine(read, signed);
  for (const rule of rules) if (judged.has(rule.needs) && rule.tells(judged, lexicon)) return rule.name;
  return null;
}

/** Whether a credit names who made the picture: it is no site's own, and no dateline. */
const isSigned = (draft: Draft, credit: Credit, lexicon: Lexicon): boolean =>
  (credit.creators.length > 0 || isSignedByHouse(credit)) &&
  !ownsSite(draft, credit, lexicon) &&
  !(credit.start === 0 && credit.end <= wireDatelineEnd(draft.line, lexicon));
