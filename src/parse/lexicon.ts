import { foldWord } from "../text.js";
import { unitAt } from "../text-characters.js";
import { FoldedIndex, foldedSet } from "../text-index.js";
import { type LineReader, lineReader } from "../text-line.js";
import { WordStarts } from "../text-starts.js";
import type { CaptionFlag } from "../model.js";
import type { Agency } from "./agency.js";
import { type AgencyNames, agencyNames } from "./agency-names.js";
import { houseNames, nameParticles, officialWords, wireRoles } from "./words/credit-words.js";
import { isEastAsian } from "./credits/cjk.js";
import { LONGEST_CAPTION } from "./draft.js";
import { formats } from "./formats/index.js";
import { choices } from "./words/any-of.js";
import { labelled, labelsAlone } from "./words/labels-alone.js";
import { locales } from "./locales/index.js";
import { agencyMarks, captionLabels, pageSigns } from "./words/mark-words.js";
import { partWords } from "./words/part-words.js";
import { captureWords, networkSources, openSources } from "./words/picture-sources.js";

/** A label's words after its first, folded, and how much it says on its own. */
export interface Label {
  readonly rest: readonly string[];
  readonly strong: boolean;
  /** It names the picture's source, in words that sentences hold as well: "مصدر الصورة". */
  readonly source: boolean;
  readonly flag: CaptionFlag | null;
}

/** Every word list of the credit reader, folded once. Built once per set of options and passed along. */
export interface Lexicon extends AgencyNames {
  /** Reads a caption's text; the line holds until the next one is read. */
  readonly lineOf: LineReader;
  /** Readers for lines that are read together, by their place among them. */
  readonly lineOfEach: (place: number) => LineReader;
  /** Languages in which some house's name means something else: French "DR". */
  readonly homonymsIn: ReadonlySet<string>;
  /** Labels by their first word, longest first. */
  readonly labels: FoldedIndex<readonly Label[]>;
  /** How they begin: most words of a caption are told by that. */
  readonly labelStarts: WordStarts;
  readonly roles: FoldedIndex<CaptionFlag | null>;
  readonly organisationWords: FoldedIndex<true>;
  readonly officialWords: FoldedIndex<true>;
  readonly particles: FoldedIndex<true>;
  /** Photographers known to the caller. */
  readonly names: FoldedIndex<true>;
  /** Every word of what stands beside names and agencies inside one part of a credit: roles, decorations, "and". */
  readonly tellingWords: FoldedIndex<true>;
  /** Phrases that mean courtesy of whoever follows. */
  readonly courtesy: FoldedIndex<true>;
  /** What stands between a word for the picture and who supplied it. */
  readonly givenWords: FoldedIndex<true>;
  /** What stands between a word for a picture of a screen and what it shows. */
  readonly captureSourceWords: FoldedIndex<true>;
  /** Words for "handed on by" between a house and the agency that passed its picture on. */
  readonly via: FoldedIndex<true>;
  /** Words behind a name that make it a credit. */
  readonly creditSuffixes: FoldedIndex<true>;
  /** Control words by their phrase. */
  readonly marks: FoldedIndex<readonly CaptionFlag[]>;
  /** Labels of captions ("Image caption"). */
  readonly captionLabels: FoldedIndex<true>;
  /** Fixed phrases of pages. */
  readonly chrome: FoldedIndex<true>;
  /** First words of captions' labels and of phrases of pages, last words of control marks and of such phrases. */
  readonly openingWords: FoldedIndex<true>;
  readonly closingWords: FoldedIndex<true>;
  /** Articles, prepositions and the like of all languages. */
  readonly functionWords: FoldedIndex<true>;
  /** Words that open bylines. */
  readonly authorWords: FoldedIndex<true>;
  readonly plainAuthorWords: FoldedIndex<true>;
  readonly bylineWords: FoldedIndex<true>;
  readonly sharedAuthorWords: FoldedIndex<true>;
  /** What pages count: "comments", "hours ago". */
  readonly pageCounters: FoldedIndex<true>;
  /** Names of sections: "Politics". */
  readonly sections: FoldedIndex<true>;
  /** Months in every language and calendar. */
  readonly months: FoldedIndex<true>;
}

const FLAG_OF_LABEL = new Map(
  locales.flatMap(({ labelFlags }) =>
    Object.entries(labelFlags).flatMap(([flag, words]) => words.map((word) => [word, flag as CaptionFlag] as const)),
  ),
);

/** Folds a label's word and takes its closing points off. */
function labelWord(word: string): string {
  let end = word.length;
  while (end > 0 && isLabelPoint(unitAt(word, end - 1))) end--;
  return foldWord(end === word.length ? word : word.slice(0, end));
}

export const isLabelPoint = (unit: number): boolean =>
  unit === 0x2e || unit === 0x3a || unit === 0x2026 || unit === 0x2c || unit === 0x60c || unit === 0x55d;

/** Marks that name a picture open credits as well: "Illustrasjonsfoto: NAME / NTB". */
const PICTURE = new RegExp(
  choices((locale) => locale.pictureStems),
  "iu",
);

function labelIndex(
  strong: readonly string[],
  weak: readonly string[],
  roles: FoldedIndex<CaptionFlag | null>,
): FoldedIndex<readonly Label[]> {
  const index = new Map<string, Label[]>();
  const sources = new Set(labelled.flatMap((language) => language.pictureSourceLabels));
  const add = (label: string, isStrong: boolean): void => {
    const [first = "", ...rest] = label.split(" ").map(labelWord);
    // "©" and "ⓒ" are read as signs; folded, the second is a plain "c".
    if (first === "" || first === "c" || first === "©") return;
    const list = index.get(first) ?? [];
    if (list.some((known) => known.rest.join(" ") === rest.join(" "))) return;
    const flag = FLAG_OF_LABEL.get(label) ?? roles.get(label) ?? null;
    list.push({ rest, strong: isStrong, source: sources.has(label), flag });
    list.sort((a, b) => b.rest.length - a.rest.length);
    index.set(first, list);
  };
  for (const label of strong) add(label, true);
  for (const label of weak) add(label, false);
  return new FoldedIndex<readonly Label[]>(index);
}

function markFlags(): ReadonlyMap<string, readonly CaptionFlag[]> {
  const marks = new Map<string, readonly CaptionFlag[]>();
  const add = (words: string, flags: readonly CaptionFlag[]): void => {
    const key = foldWord(words);
    if (key.length > 1 && !marks.has(key)) marks.set(key, flags);
  };
  for (const [words, flags] of agencyMarks) add(words, flags);
  for (const locale of locales) {
    for (const words of locale.videoStillWords) add(words, ["video-still"]);
    for (const words of locale.fileWords) add(words, ["file"]);
    for (const words of locale.symbolicWords) add(words, ["symbolic"]);
  }
  return marks;
}

/** Name-slot words of every language, with the flag each one means. */
function roleIndex(): FoldedIndex<CaptionFlag | null> {
  const roles = new Map(Object.entries(wireRoles).map(([word, flag]) => [foldWord(word), flag]));
  for (const { creditRoles } of locales) {
    for (const [flag, words] of Object.entries(creditRoles)) {
      for (const word of words) roles.set(foldWord(word), flag === "none" ? null : (flag as CaptionFlag));
    }
  }
  const add = (words: readonly string[], flag: CaptionFlag): void => {
    for (const word of words) {
      const key = foldWord(word);
      if (key.length > 2 && !roles.has(key)) roles.set(key, flag);
    }
  };
  add(networkSources, "ugc");
  for (const word of [...openSources, ...captureWords]) if (!roles.has(foldWord(word))) roles.set(foldWord(word), null);
  for (const locale of locales) {
    add(locale.poolWords, "pool");
    add(locale.handoutWords, "handout");
    add(locale.fileWords, "file");
    add(locale.courtesyWords, "handout");
    add(locale.symbolicWords, "symbolic");
    add(locale.machineMadeWords, "illustration");
  }
  return new FoldedIndex(roles);
}

const VIA = /^v[ií]a$/u;

const firstWord = (phrase: string): string => phrase.slice(0, `${phrase} `.indexOf(" "));
const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(" ") + 1);

const folded = (lists: readonly (readonly string[])[]): FoldedIndex<true> => foldedSet(lists.flat());

/** What a caller adds to the library's own lists. */
export interface OwnWords {
  readonly agencies: readonly Agency[];
  readonly names: readonly string[];
  readonly creditWords: readonly string[];
}

const NONE: OwnWords = { agencies: [], names: [], creditWords: [] };

/** Few captions are longer; their lines get arrays of their own. */
const COMMON_LENGTH = 640;

/** Builds the word lists; those of the caller go in front of the library's own. */
export function buildLexicon({ agencies, names, creditWords }: OwnWords = NONE): Lexicon {
  const readers: LineReader[] = [];
  const roles = roleIndex();
  const marks = markFlags();
  const chrome = [...pageSigns, ...locales.flatMap((locale) => [...locale.pictureButtons, ...locale.chrome])];
  const courtesy = folded(locales.map((locale) => locale.courtesyWords));
  // "via" itself cuts a credit into its parts.
  const via = folded(locales.map((locale) => locale.viaWords.filter((word) => !VIA.test(word))));
  const labels = labelIndex(
    [
      ...creditWords,
      ...locales.flatMap((locale) => locale.plainCreditLabels),
      ...labelled.flatMap((language) => language.pictureSourceLabels),
    ],
    [
      ...labelsAlone.flatMap((language) => language.creditLabels),
      ...captureWords,
      ...locales.flatMap((locale) => [
        ...locale.creditLabels,
        ...[...locale.fileWords, ...locale.symbolicWords].filter((word) => PICTURE.test(word)),
      ]),
    ],
    roles,
  );
  return {
    lineOf: lineReader(LONGEST_CAPTION),
    lineOfEach: (place) => (readers[place] ??= lineReader(COMMON_LENGTH)),
    ...agencyNames([...agencies, ...formats]),
    homonymsIn: new Set([...agencies, ...formats].flatMap((agency) => agency.notIn ?? [])),
    labels,
    labelStarts: new WordStarts(labels.keys()),
    roles,
    organisationWords: folded([houseNames, ...locales.map((locale) => locale.houseWords)]),
    officialWords: folded([officialWords, ...locales.map((locale) => locale.bodyWords)]),
    particles: folded([nameParticles]),
    names: folded([names]),
    tellingWords: foldedSet(
      [roles, courtesy, via, ...partWords].flatMap((list) => list.keys()).flatMap((phrase) => phrase.split(" ")),
    ),
    courtesy,
    via,
    givenWords: folded(locales.map((locale) => locale.givenWords)),
    captureSourceWords: folded(locales.map((locale) => locale.captureSourceWords)),
    // Chinese and Japanese, written without spaces, have a reader of their own.
    creditSuffixes: folded(locales.map((locale) => locale.creditSuffixes.filter((word) => !isEastAsian(word)))),
    marks: new FoldedIndex(marks),
    captionLabels: folded([captionLabels]),
    chrome: foldedSet(chrome),
    openingWords: foldedSet([...captionLabels, ...chrome].map(firstWord)),
    closingWords: foldedSet([...marks.keys(), ...chrome].map(lastWord)),
    functionWords: folded(locales.map((locale) => locale.functionWords)),
    authorWords: folded(locales.map((locale) => locale.authorWords)),
    plainAuthorWords: folded(locales.map((locale) => locale.plainAuthorWords)),
    bylineWords: folded(locales.map((locale) => locale.bylineWords)),
    sharedAuthorWords: folded(locales.map((locale) => locale.sharedAuthorWords)),
    pageCounters: folded(locales.map((locale) => locale.pageCounters)),
    sections: folded(locales.map((locale) => locale.sections)),
    months: folded(locales.flatMap(({ months, otherCalendars }) => [months, ...Object.values(otherCalendars)].flat())),
  };
}
