import { foldWord } from "../text.js";
import { FoldedIndex } from "../text-index.js";
import type { Locale } from "./locale.js";
import { locales } from "./locales/index.js";

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
  readonly roles: FoldedIndex<DateRole>;
  readonly cues: FoldedIndex<Cue>;
  /** Words that speak of the date before them: "photo", and the verb where it stands last ("3 नवंबर 2017 को जारी"). */
  readonly rolesAfter: FoldedIndex<DateRole>;
}

/**
 * Captions mix languages ("File photo" under a Malay one), so words of all of them count; but "do" is "until" in
 * Polish and "of the" in Portuguese: shorter ones count in their own language only.
 */
const SHORTEST_FOREIGN = 5;

const byLanguage = new Map<string, DateCues>();

/** @param language - BCP 47 of the text; `null` when it is not known: then only the longer words count. */
export function dateCues(language: string | null): DateCues {
  const known = byLanguage.get(language ?? "");
  if (known !== undefined) return known;
  const made = makeCues(language?.split("-", 1)[0] ?? "");
  byLanguage.set(language ?? "", made);
  return made;
}

function makeCues(primary: string): DateCues {
  const own = locales.filter((locale) => locale.language === primary);
  const foreign = locales.filter((locale) => locale.language !== primary);
  const roles = new Map<string, DateRole>();
  const rolesAfter = new Map<string, DateRole>();
  const weekdays = new Set<string>();
  for (const [group, shortest] of [
    [own, 1],
    [foreign, SHORTEST_FOREIGN],
  ] as const) {
    for (const locale of group) collect(locale, shortest, roles, rolesAfter, weekdays);
  }
  return {
    roles: new FoldedIndex(roles),
    rolesAfter: new FoldedIndex(rolesAfter),
    cues: new FoldedIndex(collectCues(roles, rolesAfter, weekdays)),
  };
}

function collect(
  locale: Locale,
  shortest: number,
  roles: Map<string, DateRole>,
  rolesAfter: Map<string, DateRole>,
  weekdays: Set<string>,
): void {
  // Han and kana need no length to be plain.
  const least = locale.script === "Hani" || locale.script === "Kana" || locale.script === "Hang" ? 1 : shortest;
  const add = (to: Map<string, DateRole>, words: readonly string[], role: DateRole): void => {
    for (const word of words) {
      const key = foldWord(word);
      if (key.length >= least && !to.has(key)) to.set(key, role);
    }
  };
  add(roles, locale.comboWords, "combo");
  add(roles, locale.remembranceWords, "remembrance");
  add(roles, locale.otherDateWords, "other");
  add(roles, locale.publishedWords, "published");
  add(roles, locale.takenWords, "taken");
  add(roles, locale.pictureWords, "picture");
  add(rolesAfter, locale.takenWords, "taken");
  add(rolesAfter, locale.pictureWords, "taken");
  if (locale.traits.includes("verb-last")) add(rolesAfter, locale.publishedWords, "published");
  for (const name of locale.weekdays.flat()) if (name.length >= least) weekdays.add(foldWord(name));
}

function collectCues(
  roles: ReadonlyMap<string, DateRole>,
  rolesAfter: ReadonlyMap<string, DateRole>,
  weekdays: ReadonlySet<string>,
): ReadonlyMap<string, Cue> {
  const phrases = [...roles.keys(), ...rolesAfter.keys()].filter((key) => key.includes(" "));
  const starts = new Set(phrases.map((key) => key.slice(0, key.indexOf(" "))));
  return new Map(
    [...roles.keys(), ...starts, ...weekdays].map((key) => [
      key,
      { role: roles.get(key) ?? null, startsPhrase: starts.has(key), isWeekday: weekdays.has(key) },
    ]),
  );
}
