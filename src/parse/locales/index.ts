import type { Locale } from "../locale.js";
import ar from "./ar.js";
import de from "./de.js";
import en from "./en.js";
import es from "./es.js";
import fr from "./fr.js";
import it from "./it.js";
import ja from "./ja.js";
import pt from "./pt.js";
import ru from "./ru.js";
import zh from "./zh.js";

/** Every language captions are read in, most published first. */
export const locales: readonly Locale[] = [en, ar, fr, es, de, pt, it, ru, zh, ja];
