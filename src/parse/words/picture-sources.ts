/** Where a picture came from, said without naming anybody: "from social media", "из открытых источников". */
import { type FoldedIndex, foldedSet } from "../../text-index.js";
import { locales } from "../locales/index.js";

/** Networks whose users made it. */
export const networkSources: readonly string[] = ["ugc", ...locales.flatMap((locale) => locale.networkWords)];

/** All others. */
export const openSources: readonly string[] = locales.flatMap((locale) => locale.openSourceWords);

/** Pictures of a screen. */
export const captureWords: readonly string[] = locales.flatMap((locale) => locale.captureWords);

export const OPEN_SOURCES: FoldedIndex<true> = foldedSet(openSources);
export const SOURCES: FoldedIndex<true> = foldedSet([...openSources, ...networkSources]);
