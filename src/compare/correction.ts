/** What a CORRECTION says it corrects, as data: words by the kind of difference they lift. */
import { foldText } from "../text.js";
import type { DifferenceKind } from "../model.js";

/** Kinds of difference a correction may name, with the words for them; prefixes of folded words. */
const NAMED: readonly (readonly [kinds: readonly DifferenceKind[], words: readonly string[]])[] = [
  [["date"], ["date", "day", "month", "year", "datum", "fecha", "data", "дат", "تاريخ", "日付", "日期"]],
  [["photographer"], ["photographer", "byline", "credit", "photographe", "fotograf", "fotografo", "автор", "المصور"]],
  [
    ["name", "spelling"],
    ["name", "identity", "identif", "spelling", "nom", "identite", "nombre", "nome", "имя", "اسم", "姓名"],
  ],
  [
    ["place"],
    ["location", "place", "city", "town", "country", "lieu", "ville", "ort", "lugar", "luogo", "место", "مكان", "地点"],
  ],
  [
    ["number", "score", "inflection"],
    ["number", "age", "figure", "score", "nombre", "anzahl", "numero", "число", "عدد", "人数"],
  ],
  [
    ["side"],
    ["left", "right", "position", "gauche", "droite", "links", "rechts", "izquierda", "derecha", "يمين", "يسار"],
  ],
  [["word"], ["word", "action", "title", "event", "wording", "titre", "fonction", "titel", "cargo"]],
];

const WORDS = /[\p{L}\p{M}]+/gu;
/** Words read after each mention of a correction. */
const REACH = 14;
const MENTION =
  /^(?:correct|corrig|correcc|correz|korrig|korrek|berichtig|ispravl|исправ|уточн|تصحيح|تصويب|更正|訂正)/u;

/** Kinds a correction's own words name; empty when it names none (then it lifts nothing). */
export function correctedKinds(text: string): ReadonlySet<DifferenceKind> {
  const kinds = new Set<DifferenceKind>();
  let left = 0;
  let mentions = 0;
  for (const word of foldText(text).match(WORDS) ?? []) {
    if (MENTION.test(word)) {
      mentions++;
      left = REACH;
      // "CORRECTION" alone announces; "corrects", "correcting" or a second mention says what.
      if (mentions === 1 && /ion$|ия$|^(?:تصحيح|تصويب)$/u.test(word)) left = REACH / 2;
      continue;
    }
    if (left === 0) continue;
    left--;
    for (const [named, words] of NAMED) {
      if (words.some((start) => word === start || (start.length > 3 && word.startsWith(start)))) {
        for (const kind of named) kinds.add(kind);
      }
    }
  }
  return kinds;
}
