/** Words inside one part of a credit that say what the rest of it is. */
import { FoldedIndex, foldedSet } from "../../text-index.js";
import { andWords } from "./joining-words.js";
import { locales } from "../locales/index.js";
import type { CaptionFlag } from "../../model.js";
import { captureWords } from "./picture-sources.js";

/** Words that decorate an agency's name without changing it: "AFP PHOTO", "PTI File Photo", "Bernama pic". */
export const DECORATION = foldedSet([
  "photo",
  "photos",
  "foto",
  "fotos",
  "image",
  "images",
  "pic",
  "pics",
  "picture",
  "pictures",
  "file",
  "files",
  "archive",
  "archives",
  "archiv",
  "handout",
  "pool",
  "video",
  "screenshot",
  "stringer",
  "newspaper",
  "via",
  "illustration",
  "stock",
  "graphic",
  "contributor",
  ...locales.flatMap(({ agencyDecorations }) => Object.values(agencyDecorations).flat()),
]);
/** Behind one word these name a house. */
/** With their points. */
export const HOUSE_ABBREVIATIONS = foldedSet(locales.flatMap((locale) => locale.houseAbbreviations));
/** Family names that are words of houses: "Sun Wei". */
export const HOUSE_LIKE_FAMILY_NAMES = foldedSet(locales.flatMap((locale) => locale.houseLikeFamilyNames));
export const ARCHIVES = foldedSet(["archives", "archiv"]);
export const REPORTERS = foldedSet(
  locales.flatMap(({ script, photographerTitles, reporterTitles }) => [
    ...photographerTitles,
    ...(script === "Hang" ? reporterTitles : []),
  ]),
);
/** Those whose pictures a house prints: "VOA reader", "BBC viewer". */
export const READERS = foldedSet(locales.flatMap((locale) => locale.readerWords));
/** Titles that a point cuts short in front of a name; no sentence ends there. */
export const TITLES = foldedSet(locales.flatMap((locale) => locale.personTitles));
/** What shows a screen: "Screenshot/OUTLET". */
export const CAPTURES = foldedSet(captureWords);
const provided = locales.flatMap((locale) => locale.providedWords);
export const PROVIDED = foldedSet(provided.filter((words) => !words.includes(" ")));
export const PROVIDED_IN_TWO = foldedSet(provided.filter((words) => words.includes(" ")));
/** They open a label inside a line; behind a name they are none. */
export const PICTURE_WORDS = foldedSet(["photo", "photos", "foto", "fotos", "image", "images", "picture", "pic"]);
export const DECORATION_FLAG = new FoldedIndex<CaptionFlag>([
  ["file", "file"],
  ["files", "file"],
  ["archive", "file"],
  ["archives", "file"],
  ["archiv", "file"],
  ["handout", "handout"],
  ["pool", "pool"],
  ["stringer", "stringer"],
  ["illustration", "illustration"],
  ["video", "video-still"],
  ...locales.flatMap(({ agencyDecorations }) =>
    (agencyDecorations.file ?? []).map((word): [string, CaptionFlag] => [word, "file"]),
  ),
]);
/** What Getty Images prints behind its name: "Getty Images North America", "Getty Images Sport". */
export const REGIONS = foldedSet(
  (
    "north south latin america europe asia pacific asiapac africa uk ireland brasil brazil news sport sports entertainment " +
    "plus premium creative editorial inc inc."
  ).split(" "),
);
/** Which of the pictures somebody took: "NAME, left, and NAME". */
export const POSITIONS = foldedSet(locales.flatMap((locale) => locale.picturePositions));
/** What leads over from a user to the library: "on Unsplash", "auf Pixabay". */
export const ON = foldedSet(locales.flatMap((locale) => locale.librarySourceWords));
/** A house and who supplied the picture. */
export const AND_WORD = foldedSet(["and"]);
/** "Tor HAUGEN and Stian VIK" is two photographers. */
export const AND = foldedSet(["&", ...andWords]);
/** Lists of words that stand beside a name or an agency in one part, whatever they say of it. */
export const partWords: readonly FoldedIndex<unknown>[] = [
  DECORATION,
  REPORTERS,
  PROVIDED,
  PROVIDED_IN_TWO,
  AND_WORD,
  AND,
];
