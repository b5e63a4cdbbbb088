/** Words of Chinese and Japanese credits: what stands behind a name, titles in front, and the last signs of houses. */
import type { CaptionFlag } from "../../model.js";
import type { Locale } from "../locale.js";
import { locales } from "../locales/index.js";
import { choices, choicesOf } from "../words/any-of.js";

/** The words of all languages, each once, the longer first. */
const longestFirst = (wordsOf: (locale: Locale) => readonly string[]): readonly string[] =>
  [...new Set(locales.flatMap(wordsOf))].sort((one, other) => other.length - one.length);

const localeOf = (language: string): Locale => locales.find((locale) => locale.language === language)!;

const sources = new Set(locales.flatMap((locale) => locale.gluedSourceSuffixes));
const flagOf = new Map(
  locales.flatMap(({ gluedSuffixes }) =>
    Object.entries(gluedSuffixes).flatMap(([flag, words]) => words.map((word) => [word, flag] as const)),
  ),
);

/** A word behind a name that makes it a credit. */
export interface GluedSuffix {
  readonly word: string;
  readonly flag: CaptionFlag | null;
  /** What it stands behind supplied the picture. */
  readonly source: boolean;
}

/** They come longest first: "提供の動画から" before "の動画から". */
export const SUFFIXES: readonly GluedSuffix[] = longestFirst(({ gluedSuffixes }) =>
  Object.values(gluedSuffixes).flat(),
).map((word) => {
  const flag = flagOf.get(word)!;
  return { word, flag: flag === "none" ? null : (flag as CaptionFlag), source: sources.has(word) };
});
/** They make a credit of an agency alone: "路透社图", but "地形图". */
export const PICTURE_SIGNS: ReadonlySet<string> = new Set(locales.flatMap((locale) => locale.gluedHouseSuffixes));
/** Titles in front of a name. */
export const TITLES: readonly string[] = longestFirst((locale) => locale.gluedTitles);

/** Papers, channels and sites by their last signs: what they print is their own picture. */
export const OUTLET_SIGN = new RegExp(`(?:${choices((locale) => locale.outletEndings)})$`, "u");
/** Function words of Chinese sentences. */
export const CHINESE_PROSE = new RegExp(`[${localeOf("zh").sentenceSigns}]`, "u");
/** Particles of Japanese sentences; no supplier's name holds them. */
export const JAPANESE_PROSE = new RegExp(`[${localeOf("ja").sentenceSigns}]`, "u");

/** Bodies, sites and firms by their last sign. */
const HOUSE_SIGN = new RegExp(`(?:${choices((locale) => locale.houseEndings)})$`, "u");

/** Whether a name in Han signs is no person's: "国家林草局网站". */
export const isHanHouse = (name: string): boolean =>
  /^\p{Script=Han}/u.test(name) && name.length > 3 && HOUSE_SIGN.test(name);

const TWO_SIGN_FAMILY = new RegExp(`^(?:${choices((locale) => locale.longFamilyNames)})`, "u");
const gluedWords = ({ creditLabels, gluedSuffixes }: Locale): readonly string[] => [
  ...creditLabels,
  ...Object.values(gluedSuffixes).flat(),
];
const chinese = new Set(gluedWords(localeOf("zh")));
/** Kana, or a label that Chinese has not: "写真", "撮影". */
const JAPANESE = new RegExp(
  `[\\p{Script=Hiragana}\\p{Script=Katakana}]|${choicesOf(localeOf("ja").creditLabels.filter((label) => !chinese.has(label)))}`,
  "u",
);

/** `圖／騰訊科技`: four signs and more in a Chinese line are a house, a Chinese person has two or three. */
export const isLongForPerson = (name: string, line: string): boolean =>
  /^\p{Script=Han}{4,8}$/u.test(name) && !TWO_SIGN_FAMILY.test(name) && !JAPANESE.test(line);

/** Whether a name in Han signs is a paper's, a channel's or a site's: "北青网". */
export const isHanOutlet = (name: string): boolean => /^\p{Script=Han}{3,12}$/u.test(name) && OUTLET_SIGN.test(name);
