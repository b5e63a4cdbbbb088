import type { CreditWords } from "./locale-credits.js";
import type { PageWords } from "./locale-pages.js";

/**
 * What one language writes in captions, as data. One file per language in `locales/`; every reader of captions
 * (credits, dates, datelines, comparison) takes its words from here and keeps no list of its own.
 *
 * All words are given in the language's usual spelling and matched after `foldWord`, so case, accents' encoding and
 * Arabic letter variants need no second entry.
 */
export interface Locale extends CreditWords, PageWords {
  /** BCP 47 primary subtag: "en", "ar", "zh-Hant" where the script matters. */
  readonly language: string;
  /** The script most text of this language is in, ISO 15924: "Latn", "Arab", "Cyrl", "Hani" … */
  readonly script: string;
  /** What its grammar does that a reader of any language must know. */
  readonly traits: readonly LanguageTrait[];
  /** Letters that few other languages of the script write, run together. */
  readonly letters: string;
  /** Frequent function words that tell this language from its neighbours of the same script. */
  readonly functionWords: readonly string[];
  /** Month names, January first; each with all its forms (genitive, abbreviation, second naming). */
  readonly months: readonly (readonly string[])[];
  /** Weekday names and abbreviations, Monday first; they may stand before a date. */
  readonly weekdays: readonly (readonly string[])[];
  /** Orders in which a date is printed: "dmy" (2 novembre 2017), "mdy", "ymd" (2017年11月2日). */
  readonly dateOrders: readonly ("dmy" | "mdy" | "ymd")[];
  /** Words that may stand between the parts of a date ("de", "of", "г.", "den"). */
  readonly dateFillers: readonly string[];
  /** Words between two days of a range: "and", "to", "bis". */
  readonly dateJoiners: readonly string[];
  /** Words for "year" behind its number: "m.", "gada", "года". */
  readonly yearWords: readonly string[];
  /** Month names of other calendars this language prints dates in, in the order of that calendar's year. */
  readonly otherCalendars: Readonly<Partial<Record<OtherCalendar, readonly (readonly string[])[]>>>;
  /** Words near a date that say the picture was taken then: "taken", "file photo", "aufgenommen". */
  readonly takenWords: readonly string[];
  /** Plain words for a picture; right beside a date they say the same: "this Oct. 13, 2017 photo". */
  readonly pictureWords: readonly string[];
  /** Words earlier in the clause that make its date one of publishing, not of taking: "posted", "released". */
  readonly publishedWords: readonly string[];
  /** Words right before a date that tie it to something else: "since", "until", "born". */
  readonly otherDateWords: readonly string[];
  /** Verbs of what is still to come: a date behind them in their clause is none of the picture's. "will" */
  readonly plannedWords: readonly string[];
  /** Words that, shortly before a date, make it the date of what is remembered: "anniversary", "victims". */
  readonly remembranceWords: readonly string[];
  /** Words right in front of a date with two digits for its year: "dated 14/09/20". */
  readonly shortDateWords: readonly string[];
  /** Words that open what is told of somebody or something in passing: "who", "which", "que". */
  readonly relativeWords: readonly string[];
  /** Those of them that speak of persons: "who". */
  readonly personRelativeWords: readonly string[];
  /** Words for a picture whose date is not known: "undated". */
  readonly undatedWords: readonly string[];
  /** Words for several pictures mounted as one: "combination", "Bildkombo". */
  readonly comboWords: readonly string[];
  /** Words right before the name of a town: "in", "near", "à". */
  readonly placeWords: readonly string[];
  /** Those of them that put the scene in the town itself: "in", not "near". */
  readonly insideWords: readonly string[];
  /** Words between a place and a date: "on", "le", "dne". */
  readonly dateLeads: readonly string[];
  /** Last words of names that "in" stands before and that are no towns: "stadium", "parliament". */
  readonly noTownWords: readonly string[];
  /** Places and times that two capitals abbreviate, without the second point: "U.S", "A.M". */
  readonly twoCapitals: readonly string[];
  /** Countries that people are called by: "Jordan". */
  readonly countriesAsNames: readonly string[];
  /** Words for a part of a country, on either side of its name: "province", "محافظة". */
  readonly regionWords: readonly string[];
  /**
   * Phrases by which a caption's own sentence says what kind of picture it is, as {@link phrasePattern} reads them; the
   * words stay in the description: "file photo", "Bildkombo", "image made from video".
   */
  readonly pictureKinds: Readonly<Partial<Record<PictureKind, readonly string[]>>>;
  /** Words between two names or two parts of a number: "and"; joined to the next word with a hyphen behind: "و-". */
  readonly andWords: readonly string[];
  /** Words before the side that a row of names starts on: "from" of "from left". */
  readonly fromWords: readonly string[];
  /** Articles of one gender, which tell persons apart, and those of several. */
  readonly articles: Readonly<Partial<Record<ArticleGender, readonly string[]>>>;
  /** Articles, each with its forms: in one place another form is another gender, number or case. "der", "die" */
  readonly articleForms: readonly (readonly string[])[];
  /** What opens a month's name written as one with "in": "ב" of "בנובמבר". */
  readonly monthPrefix: string;
  /** Prefixes that turn "in" to "out": "вы" of "выходит", beside "входит". */
  readonly outwardPrefixes: readonly string[];
  /** Towns that wires date their texts from, in scripts without capitals as they are, in others in capitals. */
  readonly datelineTowns: readonly string[];
  /** Given names in a script without capitals, where nothing else tells a person from a place. */
  readonly givenNames: readonly string[];
  /** Titles of reporters beside a name, in scripts that write both as one: "기자", "记者". */
  readonly reporterTitles: readonly string[];
  /** Titles of those who work on a text behind them: "编辑". */
  readonly deskTitles: readonly string[];
  /** What wires write right behind their place and day: "电". */
  readonly wireWords: readonly string[];
  /** What stands right behind the place a reporter wrote from: "报道". */
  readonly reportNouns: readonly string[];
  /** Words for sides and positions, by the position they mean. Abbreviations too: "(L)", "left", "izq.". */
  readonly sides: Readonly<Partial<Record<SidePosition, readonly string[]>>>;
  /** Number words, cardinal and where usual ordinal; the value each stands for. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What joins number words written as one: "und" in "einundzwanzig"; "" where nothing does. Empty: none are. */
  readonly numberJoiners: readonly string[];
  /** How a part of a hundred is written beside the sign, "_" standing for the number: "_ percent", "yüzde _". */
  readonly percentages: readonly string[];
  /** What multiplies a number right before it but is no number word of its own: "m", "bn", "Mrd". */
  readonly numberScales: Readonly<Record<string, number>>;
  /** Words for money, by the sign they stand for: "dollars" is "$". */
  readonly currencies: Readonly<Record<string, string>>;
  /** Words that negate: "not", "no", "without". */
  readonly negations: readonly string[];
  /** House abbreviations and what they stand for: "Sen." is "Senator". */
  readonly abbreviations: Readonly<Record<string, string>>;
  /**
   * Words and names in print in two spellings, both right, that begin or end alike: each and the one it stands for.
   * "programme" is "program", "جلاسكو" is "غلاسكو". Words of one letter more or less that mean something else are none.
   */
  readonly spellings: Readonly<Record<string, string>>;
  /** Function words, articles and prepositions that may differ between versions without meaning. */
  readonly stopWords: readonly string[];
}

/**
 * "agglutinative": a letter is added for nearly every meaning, as in Turkish. "diphthongs-turn": "schreiben" is another
 * tense than "schrieben". "vowels-double": a long vowel takes two letters, as in Dutch "start", "staart". "verb-last":
 * the verb stands behind what it speaks of. "nations-capital": adjectives of nations have one, as in "Yemeni families".
 * "nouns-capital": all nouns have one. "genitive-s": an "s" without apostrophe ties a word to the next, as in "Frankreichs
 * Präsident".
 */
export type LanguageTrait =
  | "agglutinative"
  | "diphthongs-turn"
  | "vowels-double"
  | "verb-last"
  | "nations-capital"
  | "nouns-capital"
  | "genitive-s";

/** Flags that the sentence of a caption gives. */
export type PictureKind = "file" | "combo" | "handout" | "illustration" | "video-still" | "symbolic";

export type ArticleGender = "masculine" | "feminine" | "other";

export type SidePosition =
  | "left"
  | "right"
  | "center"
  | "top"
  | "bottom"
  | "front"
  | "back"
  | "second-left"
  | "second-right"
  | "third-left"
  | "third-right"
  | "far-left"
  | "far-right";

/** Calendars beside the Gregorian, by the names Unicode gives them. */
export type OtherCalendar = "persian" | "islamic";
