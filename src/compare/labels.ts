/** Words that pages put in front of captions and credits, from the locale data. */
import { locales } from "../parse/locales/index.js";
import { captionLabels } from "../parse/words/mark-words.js";
import { foldKey } from "../text.js";
import { tokenKey } from "./tokens/keys.js";

let labels: ReadonlySet<string> | undefined;
let credits: ReadonlySet<string> | undefined;

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** The words, run together, are a phrase of pages: "Image caption", "Foto", "Archivbild". */
export function isLabel(words: string): boolean {
  labels ??= new Set(
    [
      ...locales.flatMap((locale) => [
        ...locale.creditLabels,
        ...locale.pictureButtons,
        ...locale.chrome,
        ...locale.fileWords,
      ]),
    ].map((phrase) => tokenKey(phrase.replace(NO_WORD, ""))),
  );
  return labels.has(words);
}

let leads: ReadonlySet<string> | undefined;

/**
 * The same, as far as it means nothing else in front of a caption with no sign between: "Read more", "Archivbild". "More",
 * "Latest" and "شارك" open captions of their own.
 */
export function isPlainLabel(words: string): boolean {
  leads ??= new Set(
    locales
      .flatMap(({ creditLabels, pictureButtons, chrome, fileWords }) => [
        ...creditLabels,
        ...pictureButtons,
        ...chrome.filter((phrase) => phrase.includes(" ")),
        ...fileWords,
      ])
      .map((phrase) => tokenKey(phrase.replace(NO_WORD, ""))),
  );
  return leads.has(words);
}

const COUNT = /(?<!\d)\d{1,3}(?!\d)/u;

/** The words, run together, are such a label with a number in it: "View 3 images" of "View images". */
export const isCountingLabel = (words: string): boolean => COUNT.test(words) && isPlainLabel(words.replace(COUNT, ""));

let openers: ReadonlySet<string> | undefined;

/** The words, run together, are a phrase of two words or more that announces a caption: "Image caption". */
export function announcesCaption(words: string): boolean {
  openers ??= new Set(
    captionLabels.filter((label) => label.includes(" ")).map((label) => tokenKey(label.replace(NO_WORD, ""))),
  );
  return openers.has(words);
}

/** A word that introduces a credit is nobody's name: "Foto", "صورة". */
export function isCreditLabel(name: string): boolean {
  credits ??= new Set(locales.flatMap(({ creditLabels }) => creditLabels.map((label) => foldKey(label))));
  return credits.has(foldKey(name));
}

let handouts: ReadonlySet<string> | undefined;

/** The words, run together, say that the picture was handed out: "Handout", "Cedida". */
export function isHandout(words: string): boolean {
  handouts ??= new Set(
    locales.flatMap(({ handoutWords }) => handoutWords.map((phrase) => tokenKey(phrase.replace(NO_WORD, "")))),
  );
  return handouts.has(words);
}

let pictures: ReadonlySet<string> | undefined;

/** A word for a picture or an archive, of any language: "photo", "imagen", "archivo", "图". */
export function isPictureWord(word: string): boolean {
  pictures ??= new Set(
    locales.flatMap(({ pictureWords, creditLabels, fileWords, handoutWords, stopWords }) => {
      const small = new Set(stopWords);
      const words = [...pictureWords, ...creditLabels, ...fileWords, ...handoutWords].flatMap((phrase) =>
        phrase.split(NO_WORD),
      );
      return words.filter((each) => each !== "" && !small.has(each)).map((each) => tokenKey(each));
    }),
  );
  return pictures.has(word);
}
