import { foldWord } from "../../text.js";
import { FoldedIndex } from "../../text-index.js";
import type { Line } from "../../text-line.js";
import type { Locale } from "../locale.js";
import { locales } from "../locales/index.js";

/** What a word near a date says about it. */
export type DateRole = "taken" | "picture" | "published" | "other" | "remembrance" | "combo";

/** What one word before or behind a date may be. */
export interface Cue {
  readonly role: DateRole | null;
  /** It opens one of the phrases with a role: "file" of "file photo". */
  readonly startsPhrase: boolean;
  readonly isWeekday: boolean;
}

/** The words that speak of dates in texts of one language, by their keys. */
export interface DateCues {
  readonly roles: WordsIn<DateRole>;
  readonly cues: WordsIn<Cue>;
  /** Words that speak of the date before them: "photo", and the verb where it stands last ("3 नवंबर 2017 को जारी"). */
  readonly rolesAfter: WordsIn<DateRole>;
  /** Verbs of what is still to come, each between spaces. */
  readonly planned: readonly string[];
}

/** What a word means in texts of its own languages, by language, and in those of the others. */
interface Meanings<Value> {
  readonly own: Map<string, Value>;
  foreign: Value | undefined;
}

type Lists<Value> = Map<string, Meanings<Value>>;

const meaningIn = <Value>(meanings: Meanings<Value> | undefined, language: string): Value | undefined =>
  meanings?.own.get(language) ?? meanings?.foreign;

/** Words of all languages, asked for what they mean in one of them. One index serves all: making it takes milliseconds. */
class WordsIn<Value> {
  readonly #index: FoldedIndex<Meanings<Value>>;
  readonly #language: string;

  constructor(index: FoldedIndex<Meanings<Value>>, language: string) {
    this.#index = index;
    this.#language = language;
  }

  getIn(line: Line, start: number, end: number): Value | undefined {
    return meaningIn(this.#index.getIn(line, start, end), this.#language);
  }

  get(text: string): Value | undefined {
    return meaningIn(this.#index.get(text), this.#language);
  }
}

/**
 * Captions mix languages ("File photo" under a Malay one), so words of all of them count; but "do" is "until" in
 * Polish and "of the" in Portuguese: shorter ones count in their own language only.
 */
const SHORTEST_FOREIGN = 5;

/** Every word, with what it means in which language. */
interface CueWords {
  readonly roles: FoldedIndex<Meanings<DateRole>>;
  readonly cues: FoldedIndex<Meanings<Cue>>;
  readonly rolesAfter: FoldedIndex<Meanings<DateRole>>;
}

let made: CueWords | undefined;
const byLanguage = new Map<string, DateCues>();

/** @param language - BCP 47 of the text; `null` when it is not known: then only the longer words count. */
export function dateCues(language: string | null): DateCues {
  const known = byLanguage.get(language ?? "");
  if (known !== undefined) return known;
  made ??= makeCues();
  const primary = language?.split("-", 1)[0] ?? "";
  const cues = {
    roles: new WordsIn(made.roles, primary),
    cues: new WordsIn(made.cues, primary),
    rolesAfter: new WordsIn(made.rolesAfter, primary),
    planned: locales
      .filter((locale) => locale.language === primary)
      .flatMap((locale) => locale.plannedWords.map((word) => ` ${word} `)),
  };
  byLanguage.set(language ?? "", cues);
  return cues;
}

function makeCues(): CueWords {
  const roles: Lists<DateRole> = new Map();
  const rolesAfter: Lists<DateRole> = new Map();
  const weekdays: Lists<true> = new Map();
  for (const locale of locales) collect(locale, roles, rolesAfter, weekdays);
  return {
    roles: new FoldedIndex(roles),
    rolesAfter: new FoldedIndex(rolesAfter),
    cues: new FoldedIndex(collectCues(roles, rolesAfter, weekdays)),
  };
}

/** The first meaning counts. */
function add<Value>(to: Lists<Value>, word: string, meaning: Value, language: string, isForeign: boolean): void {
  const meanings = to.get(word) ?? { own: new Map(), foreign: undefined };
  if (!meanings.own.has(language)) meanings.own.set(language, meaning);
  if (isForeign) meanings.foreign ??= meaning;
  to.set(word, meanings);
}

function collect(locale: Locale, roles: Lists<DateRole>, rolesAfter: Lists<DateRole>, weekdays: Lists<true>): void {
  // Han and kana need no length to be plain.
  const shortest =
    locale.script === "Hani" || locale.script === "Kana" || locale.script === "Hang" ? 1 : SHORTEST_FOREIGN;
  const addAll = (to: Lists<DateRole>, words: readonly string[], role: DateRole): void => {
    for (const word of words) {
      const key = foldWord(word);
      if (key !== "") add(to, key, role, locale.language, key.length >= shortest);
    }
  };
  addAll(roles, locale.comboWords, "combo");
  addAll(roles, locale.remembranceWords, "remembrance");
  addAll(roles, locale.otherDateWords, "other");
  addAll(roles, locale.publishedWords, "published");
  addAll(roles, locale.takenWords, "taken");
  addAll(roles, locale.pictureWords, "picture");
  addAll(rolesAfter, locale.takenWords, "taken");
  addAll(rolesAfter, locale.pictureWords, "taken");
  if (locale.traits.includes("verb-last")) addAll(rolesAfter, locale.publishedWords, "published");
  for (const name of locale.weekdays.flat())
    add(weekdays, foldWord(name), true, locale.language, name.length >= shortest);
}

function collectCues(roles: Lists<DateRole>, rolesAfter: Lists<DateRole>, weekdays: Lists<true>): Lists<Cue> {
  const starts: Lists<true> = new Map();
  for (const [phrase, { own, foreign }] of [...roles, ...rolesAfter]) {
    const space = phrase.indexOf(" ");
    if (space < 0) continue;
    for (const language of own.keys()) add(starts, phrase.slice(0, space), true, language, foreign !== undefined);
  }
  const cues: Lists<Cue> = new Map();
  for (const word of new Set([...roles.keys(), ...starts.keys(), ...weekdays.keys()])) {
    const lists = [roles.get(word), starts.get(word), weekdays.get(word)];
    const cueIn = (language: string): Cue => ({
      role: meaningIn(roles.get(word), language) ?? null,
      startsPhrase: meaningIn(starts.get(word), language) === true,
      isWeekday: meaningIn(weekdays.get(word), language) === true,
    });
    const languages = new Set(lists.flatMap((meanings) => [...(meanings?.own.keys() ?? [])]));
    cues.set(word, {
      own: new Map([...languages].map((language) => [language, cueIn(language)])),
      foreign: lists.some((meanings) => meanings?.foreign !== undefined) ? cueIn("") : undefined,
    });
  }
  return cues;
}
