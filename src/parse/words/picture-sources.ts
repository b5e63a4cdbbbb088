/** Where a picture came from, said without naming anybody: "from social media", "из открытых источников". */
import { type FoldedIndex, foldedSet } from "../../text-index.js";
import { roleFlags, unnamedSources } from "./credit-words.js";
import { locales } from "../locales/index.js";

/** Networks whose users made it. */
export const networkSources: readonly string[] = [
  ...Object.keys(roleFlags).filter((words) => roleFlags[words] === "ugc"),
  ...locales.flatMap((locale) => locale.networkWords),
];

/** All others. */
export const openSources: readonly string[] = [
  ...unnamedSources,
  ...locales.flatMap((locale) => locale.openSourceWords),
];

export const OPEN_SOURCES: FoldedIndex<true> = foldedSet(openSources);
export const SOURCES: FoldedIndex<true> = foldedSet([...openSources, ...networkSources]);
