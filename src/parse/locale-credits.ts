import type { CaptionFlag } from "../model.js";

/** What a language writes in and around credits. */
export interface CreditWords {
  /** Labels in front of a credit: "Photo by", "Foto", "تصوير", "عدسة". Matched with an optional colon. */
  readonly creditLabels: readonly string[];
  /** Labels that need no colon, for what follows is a picture's source or nothing: "इमेज स्रोत". */
  readonly pictureSourceLabels: readonly string[];
  /** Labels in front of the caption itself: "Image caption". */
  readonly captionLabels: readonly string[];
  /** Words after a name that make it a credit: "摄", "撮影", "nuotr.". */
  readonly creditSuffixes: readonly string[];
  /** Words for "handed on by": "via", "durch", "عبر". */
  readonly viaWords: readonly string[];
  /** Words in the names of papers, agencies and broadcasters: "Zeitung", "Sanomat", "Haber". */
  readonly houseWords: readonly string[];
  /**
   * Words in the names of bodies and families whose pictures are handed out, none of which is a person's name: "Police",
   * "Survey", "Feuerwehr".
   */
  readonly bodyWords: readonly string[];
  /** Words for a picture from the archive: "FILE", "Archivbild", "أرشيف". */
  readonly fileWords: readonly string[];
  /** Words for handed-out pictures: "Handout", "提供". */
  readonly handoutWords: readonly string[];
  /** Words for a pool picture: "Pool", "代表撮影". */
  readonly poolWords: readonly string[];
  /** Words for courtesy of: "Courtesy of", "Cortesía de". */
  readonly courtesyWords: readonly string[];
  /** What stands between a word for the picture and who supplied it: "submitted by", "cedida por", "с сайта". */
  readonly givenWords: readonly string[];
  /** What stands between a word for a picture of a screen and what it shows: "of", "из". */
  readonly captureSourceWords: readonly string[];
  /** Pictures of a screen, behind which stands whose it shows: "screenshot", "скриншот". */
  readonly captureWords: readonly string[];
  /** Networks whose users made the picture, as a credit says it: "from social media", "из соцсетей". */
  readonly networkWords: readonly string[];
  /** Sources that name nobody: "from open sources", "з відкритих джерел". */
  readonly openSourceWords: readonly string[];
  /** Words for an illustrative picture: "Symbolbild". */
  readonly symbolicWords: readonly string[];
  /**
   * What stands in a name's place and says how the picture came, never who took it, by the flag it means, `none` where it
   * means none: "supplied photo", "del autor", "Ausschnitt".
   */
  readonly creditRoles: Readonly<Partial<Record<CaptionFlag | "none", readonly string[]>>>;
}
