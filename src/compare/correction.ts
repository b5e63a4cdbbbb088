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

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** What ends the clause in which a correction says what it corrects. */
const CLAUSE = /[-–—]\s|\s[-–—]|[.:;()[\]"“”/]/u;
/** Words read after a mention of a correction in its clause. */
const REACH = 14;
/** Longest clause that, behind "CORRECTION:" alone, says what is corrected; a longer one is the caption. */
const LONGEST_LIST = 6;
const MENTION =
  /^(?:correct(?:s|ed|ing|ion|ions)$|corrig|correcc|correz|korrig|korrek|berichtig|ispravl|исправ|уточн|تصحيح|تصويب|更正|訂正)/u;
/** First word of a caption, in capitals. */
const FIRST_WORD = /^\P{L}{0,4}\p{Lu}{5,14}(?=\P{L}|$)/u;
/** "** CORRECTION ** ", "++ KORREKTUR ++ ". */
const BETWEEN_SIGNS = /^(?:\*{1,3}|\+{1,3}) ?(?<word>\p{Lu}{5,14}) ?(?:\*{1,3}|\+{1,3}) ?/u;

/** What a correction corrects. */
export interface Corrections {
  readonly kinds: ReadonlySet<DifferenceKind>;
  /** "[Sfax] instead of [Gabes]": words printed now, words printed before; folded. */
  readonly replaced: readonly { readonly now: ReadonlySet<string>; readonly was: ReadonlySet<string> }[];
}

/** "CORRECTS DATE - …": American agencies put it in front without the word "correction". */
export function opensWithCorrection(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[0];
  return first !== undefined && MENTION.test(foldText(first).replace(/^\P{L}+/u, ""));
}

/** Where a description begins behind the word for a correction that stands between signs; 0 where there is none. */
export function startBehindCorrection(description: string): number {
  const found = BETWEEN_SIGNS.exec(description);
  return found !== null && MENTION.test(foldText(found.groups!.word!)) ? found[0].length : 0;
}

/** Reads what a correction says of itself; when it names nothing, it lifts nothing. */
export function readCorrections(text: string): Corrections {
  return { kinds: correctedKinds(foldText(text)), replaced: replacedWords(text) };
}

function correctedKinds(text: string): ReadonlySet<DifferenceKind> {
  const kinds = new Set<DifferenceKind>();
  let isAnnounced = false;
  for (const clause of text.split(CLAUSE)) {
    const words = clause.match(WORDS) ?? [];
    if (words.length === 0) continue;
    const at = words.findLastIndex((word) => MENTION.test(word));
    const named =
      at >= 0 ? words.slice(at + 1, at + 1 + REACH) : isAnnounced && words.length <= LONGEST_LIST ? words : [];
    for (const word of named) {
      for (const [lifted, starts] of NAMED) {
        if (!starts.some((start) => word === start || (start.length > 3 && word.startsWith(start)))) continue;
        for (const kind of lifted) kinds.add(kind);
      }
    }
    isAnnounced = at >= 0 && at === words.length - 1;
  }
  return kinds;
}

const REPLACED = /\[(?<now>[^[\]]{1,120})\](?: \p{L}{1,12}){1,5} \[(?<was>[^[\]]{1,120})\]/gu;

function replacedWords(text: string): Corrections["replaced"] {
  const wordsOf = (stretch = ""): ReadonlySet<string> => new Set(foldText(stretch).match(WORDS));
  return [...text.matchAll(REPLACED)].map(({ groups }) => ({ now: wordsOf(groups?.now), was: wordsOf(groups?.was) }));
}
