/** Words that pages put in front of captions and credits, from the locale data. */
import { locales } from "../parse/locales/index.js";
import { captionLabels } from "../parse/words/mark-words.js";
import { captureWords, networkSources, openSources } from "../parse/words/picture-sources.js";
import { foldKey } from "../text.js";
import { tokenKey } from "./tokens/keys.js";

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** Phrases as they are asked for: their words run together. */
const keysOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.map((phrase) => tokenKey(phrase.replace(NO_WORD, ""))));

let labels: ReadonlySet<string> | undefined;

/** The words, run together, are a phrase of pages: "Image caption", "Foto", "Archivbild". */
export function isLabel(words: string): boolean {
  labels ??= keysOf(
    locales.flatMap((locale) => [
      ...locale.creditLabels,
      ...locale.pictureSourceLabels,
      ...locale.pictureButtons,
      ...locale.chrome,
      ...locale.fileWords,
    ]),
  );
  return labels.has(words);
}

let leads: ReadonlySet<string> | undefined;

/**
 * The same, as far as it means nothing else in front of a caption with no sign between: "Read more", "Archivbild". "More",
 * "Latest" and "شارك" open captions of their own.
 */
export function isPlainLabel(words: string): boolean {
  leads ??= keysOf(
    locales.flatMap(({ creditLabels, pictureButtons, chrome, fileWords }) => [
      ...creditLabels,
      ...pictureButtons,
      ...chrome.filter((phrase) => phrase.includes(" ")),
      ...fileWords,
    ]),
  );
  return leads.has(words);
}

const COUNT = /(?<!\d)\d{1,3}(?!\d)/u;

/** The words, run together, are such a label with a number in it: "View 3 images" of "View images". */
export const isCountingLabel = (words: string): boolean => COUNT.test(words) && isPlainLabel(words.replace(COUNT, ""));

let openers: ReadonlySet<string> | undefined;

/** The words, run together, are a phrase of two words or more that announces a caption: "Image caption". */
export function announcesCaption(words: string): boolean {
  openers ??= keysOf(captionLabels.filter((label) => label.includes(" ")));
  return openers.has(words);
}

let credits: ReadonlySet<string> | undefined;

/** A word that introduces a credit is nobody's name: "Foto", "صورة". */
export function isCreditLabel(name: string): boolean {
  credits ??= new Set(locales.flatMap(({ creditLabels }) => creditLabels.map((label) => foldKey(label))));
  return credits.has(foldKey(name));
}

let handouts: ReadonlySet<string> | undefined;

/** The words, run together, say that the picture was handed out: "Handout", "Cedida". */
export function isHandout(words: string): boolean {
  handouts ??= keysOf(locales.flatMap(({ handoutWords }) => handoutWords));
  return handouts.has(words);
}

let sources: ReadonlySet<string> | undefined;

/**
 * The words, run together, say what kind of picture it is or where it came from, and nothing of what it shows: "Redes
 * sociales", "Archivbild", "视频截图".
 */
export function isSource(words: string): boolean {
  sources ??= keysOf([
    ...networkSources,
    ...openSources,
    ...captureWords,
    ...locales.flatMap(({ fileWords, symbolicWords, videoStillWords, machineMadeWords }) => [
      ...fileWords,
      ...symbolicWords,
      ...videoStillWords,
      ...machineMadeWords,
    ]),
  ]);
  return words.length > 1 && sources.has(words);
}

let roles: ReadonlySet<string> | undefined;

/** The words, run together, stand where a credit names somebody: "Cortesía", "Reprodução", "Supplied". */
export function isRole(words: string): boolean {
  roles ??= keysOf(
    locales.flatMap(({ handoutWords, courtesyWords, creditRoles }) => [
      ...handoutWords,
      ...courtesyWords,
      ...Object.values(creditRoles).flat(),
    ]),
  );
  return words.length > 1 && roles.has(words);
}

let captures: ReadonlySet<string> | undefined;

/** The words, run together, are a picture of a screen, behind which stands whose: "Screenshot", "Captura de pantalla". */
export function isCapture(words: string): boolean {
  captures ??= keysOf(captureWords);
  return captures.has(words);
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
