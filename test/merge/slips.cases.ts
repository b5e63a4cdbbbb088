/** Two words, and whether large collections in which the one is rare and the other known take it for a slip. */
import type { Rarity } from "../../src/compare/spelling/spelling.js";

interface SlipCase {
  readonly why: string;
  readonly words: readonly [string, string];
  readonly rarity: Rarity;
  readonly slip: boolean;
}

export default [
  {
    why: "a last letter wrong, when no form of the word is made so",
    words: ["front", "fronr"],
    rarity: "sure",
    slip: true,
  },
  {
    why: "a last letter wrong may be a form where others are made so",
    words: ["front", "fronr"],
    rarity: "strong",
    slip: false,
  },
  { why: "a last letter lost", words: ["egypt", "egyp"], rarity: "sure", slip: true },
  { why: "a plural is a form however rare it is", words: ["soldier", "soldiers"], rarity: "strong", slip: false },
  { why: "men of women are no slip of them", words: ["woman", "women"], rarity: "sure", slip: false },
  { why: "in four letters one wrong makes another word", words: ["ship", "shop"], rarity: "sure", slip: false },
  { why: "in four letters one doubled makes none", words: ["iraq", "irraq"], rarity: "sure", slip: true },
  { why: "neighbours change places in a short word", words: ["eau", "eua"], rarity: "sure", slip: true },
  { why: "a first letter wrong makes another name", words: ["marlene", "darlene"], rarity: "sure", slip: false },
  { why: "a first letter lost from a long word", words: ["arrested", "rrested"], rarity: "sure", slip: true },
  {
    why: "a first letter lost from a short one may be another",
    words: ["flight", "light"],
    rarity: "sure",
    slip: false,
  },
  { why: "two words in use, one letter apart", words: ["driver", "diver"], rarity: "both", slip: false },
  {
    why: "two spellings in use that differ by a doubled letter",
    words: ["mohamed", "mohammed"],
    rarity: "both",
    slip: true,
  },
  { why: "two slips inside a word far better known", words: ["percent", "perccnent"], rarity: "sure", slip: true },
  {
    why: "two slips are another word when the other is not that well known",
    words: ["farmers", "fathers"],
    rarity: "strong",
    slip: false,
  },
  {
    why: "two letters more before the ending make another word",
    words: ["travels", "travelers"],
    rarity: "sure",
    slip: false,
  },
  { why: "a root letter lost from an Arabic word", words: ["المرشح", "المشح"], rarity: "strong", slip: false },
  { why: "a long vowel lost from a long Arabic word", words: ["الكوليرا", "الكليرا"], rarity: "sure", slip: true },
  { why: "houses are no slip of a house", words: ["منازل", "منزل"], rarity: "sure", slip: false },
  { why: "measures are no slip of a measure", words: ["تدابير", "تدبير"], rarity: "sure", slip: false },
  { why: "streets are no slip of a street", words: ["شوارع", "شارع"], rarity: "sure", slip: false },
  { why: "workers are no slip of a worker", words: ["عامل", "عمال"], rarity: "sure", slip: false },
  { why: "an Arabic letter written twice", words: ["الفجر", "الفججر"], rarity: "sure", slip: true },
  {
    why: "a long vowel lost from a word that is no plural by it",
    words: ["بالحجاره", "بالحجره"],
    rarity: "sure",
    slip: true,
  },
] satisfies SlipCase[];
