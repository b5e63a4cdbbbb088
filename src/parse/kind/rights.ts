/** Whose rights a line tells of: a site's, or those of who made or sells a picture. */
import type { Credit } from "../credits/credit.js";
import type { Draft } from "../draft.js";
import type { Lexicon } from "../lexicon.js";
import { mentionsRights, reservesRights } from "./page-lines.js";
import { datesCopyright, opensWithCopyright } from "./page-notices.js";

/** `Image Credits: Vallbysoft`: a house that only its label tells signs like a person. */
export const isSignedByHouse = ({ labelled, ruleAgency, agencies }: Credit): boolean =>
  labelled && ruleAgency === null && agencies.length > 0 && /^\p{Lu}[^\s\d]{1,40}$/u.test(agencies[0]!.value);

/** `Copyright NAME/Copyright 2024 The AP`: a wire's photographer owns no site. */
const isWires = ({ creators, agencies }: Credit, lexicon: Lexicon): boolean =>
  creators.length > 0 && agencies.some(({ value }) => lexicon.agency(value)?.kind === "wire");

/** "© 2021 Vallby, Inc. All rights reserved", or a year of rights behind no sentence: a site's own notice. */
export function ownsSite({ line, start, end }: Draft, credit: Credit, lexicon: Lexicon): boolean {
  if (!credit.labelled || isWires(credit, lexicon) || !datesCopyright(line) || !opensWithCopyright(line, credit.start))
    return false;
  const text = line.text.slice(start, end);
  return mentionsRights(line) || !(sellsPictures(credit, lexicon) ? isTold(text) : isSentence(text));
}

/** Longer lines hold a caption beside their rights. */
const LONGEST_RIGHTS = 120;

/** Whether a line of some words tells of rights, and of no picture's. */
export function tellsRights(draft: Draft, lexicon: Lexicon): boolean {
  const { line, credits } = draft;
  if (line.length >= LONGEST_RIGHTS || credits.some(isPassedOn)) return false;
  return (
    (datesCopyright(line) || reservesRights(line)) && !ownsPicture(draft, lexicon) && !CLOSES_OWNED.test(line.text)
  );
}

/** Whether rights open the line and are reserved, and are not those of a wire's photographer. */
export const opensWithRights = ({ line, credits }: Draft, lexicon: Lexicon): boolean =>
  opensWithCopyright(line) && reservesRights(line) && !credits.some((credit) => isWires(credit, lexicon));

/** "A harbour at night (© 2018 Vallby)": a picture's owner in brackets behind its caption. */
const CLOSES_OWNED = /\p{L}{3} [^()]{8,100}\((?:©|\([Cc]\)) ?[^()]{2,60}\)$/u;

/**
 * "Farmers load grain onto a barge © 2021 AFP": behind a scene that is told, the rights of a house whose pictures others print.
 * A site's own name stands behind its slogan in the same way.
 */
const ownsPicture = ({ line, start, end, credits }: Draft, lexicon: Lexicon): boolean =>
  credits.some((credit) => sellsPictures(credit, lexicon)) && isTold(line.text.slice(start, end));

const sellsPictures = ({ agencies, handoutSource }: Credit, lexicon: Lexicon): boolean =>
  handoutSource !== null || agencies.some(({ value }) => (lexicon.agency(value)?.kind ?? "outlet") !== "outlet");

const TOLD_WORDS = 4;
/** Whether a text has the words of a sentence; names and titles have capitals. */
const isTold = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}].{20}/u.test(text) && (text.match(/ [\p{Ll}\p{Lo}]/gu)?.length ?? 0) >= TOLD_WORDS;

/** Whether a text is told and ends as a sentence. */
const isSentence = (text: string): boolean => text.endsWith(".") && isTold(text);

/** Names who passed a picture on: no copyright line of a page does. */
export const isPassedOn = (credit: Credit): boolean => credit.distributors.length > 0;
