import type { Locale } from "../locale.js";
import { locales } from "../locales/index.js";

const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** A word as a pattern has to write it. */
export const escapeSyntax = (word: string): string => word.replace(SYNTAX, "\\$&");

/** A pattern that finds any of the words in one pass over a text; a search for each takes as many passes. */
export const anyOf = (words: readonly string[]): RegExp => new RegExp(words.map(escapeSyntax).join("|"), "u");

/** The words as the choices of a pattern, longest first. */
export const choicesOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escapeSyntax)
    .join("|");

/** The words of all languages as the choices of a pattern. */
export const choices = (wordsOf: (locale: Locale) => readonly string[]): string => choicesOf(locales.flatMap(wordsOf));
