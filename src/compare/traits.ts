/** What grammar and spelling of a language do to comparison. */
import type { LanguageTrait } from "../parse/locale.js";
import { locales } from "../parse/locales/index.js";

const traits: ReadonlyMap<string, readonly LanguageTrait[]> = new Map(
  locales.map((locale) => [locale.language, locale.traits]),
);

/** @param tag - BCP 47; a language that is not known has no traits. */
export const hasTrait = (tag: string, trait: LanguageTrait): boolean =>
  traits.get(tag.split("-", 1)[0]!)?.includes(trait) === true;
