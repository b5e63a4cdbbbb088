/** What joins two names or two parts of a number, in every language. */
import { locales } from "../locales/index.js";

const listed: readonly string[] = locales.flatMap((locale) => locale.andWords);

/** Those joined to the word behind them, without their hyphen: Arabic "و". */
export const joinedAndWords: readonly string[] = listed.flatMap((word) =>
  word.endsWith("-") ? [word.slice(0, -1)] : [],
);

/** All of them: "and", "et", "и", "و". */
export const andWords: readonly string[] = [
  ...new Set(listed.map((word) => (word.endsWith("-") ? word.slice(0, -1) : word))),
];
