/** Houses and bodies by the letters of one word: what compounds end with, and acronyms. */

/** Last parts of compounds that name a public body, in the languages that write them as one word. */
const BODY =
  /(?:ministerium|ministerie|ministeriet|behörde|polizei|polizeiinspektion|feuerwehr|verwaltung|kommission|kommissionen|staatsanwaltschaft|kommune|politiet|polisen|kanzlei|kanzleramt|präsidium|gericht|direktion|bundesamt|landesamt|informationsamt|umweltamt|gesundheitsamt)$/iu;
/** … and those that name a house of another kind. */
const HOUSE =
  /(?:universität|universiteit|universitetet|hochschule|gesellschaft|genossenschaft|verband|verbund|museum|museet|stiftung|werke|betriebe|theater|teatern|archiv|arkivet|agentur|redaktion|zentrale|zentrum|verein|klinik|klinikum|verlag|förbundet|forbundet|selskabet|bolaget)$/iu;

/** Germanic languages write "Bundesfinanzministerium" and "Rettungshundestaffel" as one word. */
export function compoundKind(word: string): "body" | "house" | null {
  const last = word.charCodeAt(word.length - 1);
  // t n g r e d m v i k: what the endings close with.
  if (last < 0x64 || last > 0x76) return null;
  return BODY.test(word) ? "body" : HOUSE.test(word) ? "house" : null;
}

/** "FKP Scorpio", "BMW Motorsport": three capitals and more that nobody can speak, and no capitals behind. */
const ACRONYM = /^[BCDFGHJKLMNPQRSTVWXZ]{3,6} [^\s]*\p{Ll}/u;
export const opensWithAcronym = (name: string): boolean => ACRONYM.test(name);
