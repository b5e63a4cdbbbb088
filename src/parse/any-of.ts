const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/** A pattern that finds any of the words in one pass over a text; a search for each takes as many passes. */
export const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => word.replace(SYNTAX, "\\$&")).join("|"), "u");
