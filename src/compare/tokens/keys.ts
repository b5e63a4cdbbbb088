/** What makes two printed words or numbers one token: case, accents, variants of letters, grouping of digits. */
import { digitValue } from "../../parse/words/digits.js";
import { foldWord } from "../../text.js";

export const UMLAUT = /[äöü]/u;
const UMLAUTS = /[äöü]/gu;
const UMLAUT_KEPT: Readonly<Record<string, string>> = { ä: "\u0001", ö: "\u0002", ü: "\u0003" };
const KEPT_UMLAUT = ["", "ä", "ö", "ü"];

/**
 * Letters that houses of one language choose between: the seat of a hamza ("مسؤول", in Egypt "مسئول"), "臺" and "台", the
 * dot of Hindi's borrowed letters ("सफ़ाई", "सफाई"). Under "ड" and "ढ" the dot makes another letter.
 */
const VARIANT = /ئ(?=و)|臺|(?<=[कखगजफ])\u093c/u;
const VARIANTS = /ئ(?=و)|臺|(?<=[कखगजफ])\u093c/gu;
const SAME_AS: Readonly<Record<string, string>> = { ئ: "ؤ", 臺: "台", "\u093c": "" };

/** Folds a word but keeps ä, ö, ü: in German they make plurals ("Vater", "Väter"). */
export function tokenKey(word: string): string {
  const composed = word.toLowerCase().normalize("NFC");
  const lower = VARIANT.test(composed) ? composed.replace(VARIANTS, (letter) => SAME_AS[letter]!) : composed;
  if (!UMLAUT.test(lower)) return foldWord(lower === composed ? word : lower);
  const kept = foldWord(lower.replace(UMLAUTS, (letter) => UMLAUT_KEPT[letter]!));
  return kept.replace(/[\u0001-\u0003]/gu, (kept) => KEPT_UMLAUT[kept.charCodeAt(0)]!);
}

const GROUPING = /[.,](?=\d{3}(?!\d))/gu;
/** Hundreds of thousands and of tens of millions: "1,50,000". */
const INDIAN_GROUPING = /^\d{1,2}(?:,\d{2}){1,4},\d{3}$/u;
const ZEROS = /^0+(?=\d)/u;
/** A group of three digits keeps its zeros: behind "20" it may be the rest of "20 000". */
const GROUP = /^\d{3}$/u;

/** "1,000" and "1.000" are "1000", "10,5" is "10.5"; digits of any script. */
export function numberKey(raw: string): string {
  let key = "";
  for (let at = 0; at < raw.length; at++) {
    const value = digitValue(raw.charCodeAt(at));
    const unit = raw[at]!;
    key += value >= 0 ? String(value) : unit === "٫" || unit === "٬" ? "," : unit;
  }
  if (GROUP.test(key)) return key;
  if (INDIAN_GROUPING.test(key)) return key.replaceAll(",", "");
  if (key.length > 4) key = key.replace(GROUPING, "");
  return key.replaceAll(",", ".").replace(ZEROS, "");
}

export const PERCENTS = "%٪﹪％";

export const signKey = (sign: string): string => (PERCENTS.includes(sign) ? "%" : sign.normalize("NFKC"));
