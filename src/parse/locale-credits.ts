import type { CaptionFlag } from "../model.js";

/** What a language writes in and around credits. */
export interface CreditWords {
  /** Labels in front of a credit: "Photo by", "Foto", "تصوير", "عدسة". Matched with an optional colon. */
  readonly creditLabels: readonly string[];
  /** Those that need no colon: what follows is a credit or nothing. "photo by", "crédit" */
  readonly plainCreditLabels: readonly string[];
  /** Those that say what kind of picture it is, by the flag they mean: "archyvo nuotr.", "courtesy of". */
  readonly labelFlags: Readonly<Partial<Record<CaptionFlag, readonly string[]>>>;
  /** What its words for pictures hold; those of the archive and of symbols that do open credits as well. */
  readonly pictureStems: readonly string[];
  /** Labels that need no colon, for what follows is a picture's source or nothing: "इमेज स्रोत". */
  readonly pictureSourceLabels: readonly string[];
  /** Labels in front of the caption itself: "Image caption". */
  readonly captionLabels: readonly string[];
  /** Those of one word, which captions hold as well: "Photo", "Légende". */
  readonly plainCaptionLabels: readonly string[];
  /** Words after a name that make it a credit: "摄", "撮影", "nuotr.". */
  readonly creditSuffixes: readonly string[];
  /**
   * Without spaces between words: what stands right behind a name or a house and makes it a credit, by the flag it
   * means: "攝", "資料照", "提供".
   */
  readonly gluedSuffixes: Readonly<Partial<Record<CaptionFlag | "none", readonly string[]>>>;
  /** Those of them that name who supplied the picture: "提供". */
  readonly gluedSourceSuffixes: readonly string[];
  /** Those that make a credit of a house alone: "路透社图", but "地形图". */
  readonly gluedHouseSuffixes: readonly string[];
  /** Titles right in front of a name: a reporter, a correspondent, "issued by". */
  readonly gluedTitles: readonly string[];
  /** Last signs in the names of papers, channels and sites, whose picture it is: "日报". */
  readonly outletEndings: readonly string[];
  /** Last signs in the names of bodies, sites and firms: "公司". */
  readonly houseEndings: readonly string[];
  /** Family names of two signs; with one of them a name of four signs is a person's. */
  readonly longFamilyNames: readonly string[];
  /** Family names that stand first and are, in Latin letters, words of houses as well: "Sun". */
  readonly houseLikeFamilyNames: readonly string[];
  /** Signs that sentences hold and names do not: "在", "を". */
  readonly sentenceSigns: string;
  /** Notices that agencies print behind the supplier in its bracket: "재배포 금지". */
  readonly creditNotices: readonly string[];
  /** Words for "handed on by": "via", "durch", "عبر". */
  readonly viaWords: readonly string[];
  /** Those of them that part a credit wherever they stand, printed so: "via", "VIA", "through", "عبر". */
  readonly plainViaWords: readonly string[];
  /** Words between a photographer and the client: "for" of "NAME for CLIENT". */
  readonly clientWords: readonly string[];
  /** Those of them that open a part of a credit with a capital and nothing else does: "NAME/For The Washington Post". */
  readonly capitalClientWords: readonly string[];
  /** Words between a user and the library that shows the picture: "on Unsplash", "auf Pixabay". */
  readonly librarySourceWords: readonly string[];
  /** Those whose pictures a house prints: "VOA reader", "BBC viewer". */
  readonly readerWords: readonly string[];
  /** Which of the pictures somebody took, beside the name: "left", "rechts", "en haut". */
  readonly picturePositions: readonly string[];
  /** Words that decorate an agency's name without changing it, by the flag they mean: "写真", "자료사진". */
  readonly agencyDecorations: Readonly<Partial<Record<"file" | "none", readonly string[]>>>;
  /** Words behind a source that say it gave the picture: "제공", "cung cấp". */
  readonly providedWords: readonly string[];
  /** Titles of photographers behind a name: "사진기자". */
  readonly photographerTitles: readonly string[];
  /** Ranks in front of photographers of armed forces: "Staff Sgt.". */
  readonly ranks: readonly string[];
  /** Labels that stand between two names: "NAME Credit NAME". */
  readonly innerLabels: readonly string[];
  /** Words that are small inside names of houses: "of", "und"; any other small word is a sentence's. */
  readonly houseSmallWords: readonly string[];
  /** Words in names of houses that a point cuts short: "bros.", "corp."; nothing ends there. */
  readonly houseAbbreviations: readonly string[];
  /** Words in front of a house that was told something or is spoken of, which is no credit: "told Reuters". */
  readonly beforeHouseWords: readonly string[];
  /** Words behind a house's name that go on with it: "Reuters Institute director", "AFP President". */
  readonly behindHouseWords: readonly string[];
  /** Words that open or fill sentences and never stand in a name. */
  readonly sentenceWords: readonly string[];
  /** The like in a script without capitals, where nothing else tells a name from a sentence. */
  readonly noNameWords: readonly string[];
  /** Endings that make a word none of a name's: Georgian "in", "on", "at" and "from". */
  readonly noNameEndings: readonly string[];
  /** Titles of persons that a point cuts short: "Sen.", "Mme."; no sentence ends there. */
  readonly personTitles: readonly string[];
  /** Titles and professions that stand right in front of a person's name: "Senator", "Mayor", "Sängerin". */
  readonly nameTitles: readonly string[];
  /** Words in the names of papers, agencies and broadcasters: "Zeitung", "Sanomat", "Haber". */
  readonly houseWords: readonly string[];
  /** Words in the names of newspapers and of few other houses, which tell one beside a photographer: "Tribune". */
  readonly newspaperWords: readonly string[];
  /**
   * Words in the names of bodies and families whose pictures are handed out, none of which is a person's name: "Police",
   * "Survey", "Feuerwehr".
   */
  readonly bodyWords: readonly string[];
  /** Words for a picture from the archive: "FILE", "Archivbild", "أرشيف". */
  readonly fileWords: readonly string[];
  /** Control words for a picture out of a film: "视频截图". */
  readonly videoStillWords: readonly string[];
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
  /** Labels in front of who made the film that a page shows beside the picture: "Video", "Vídeo". */
  readonly filmLabels: readonly string[];
  /** Pictures that a machine made, as a credit says it: "AI-generated", "mit KI erstellt". */
  readonly machineMadeWords: readonly string[];
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
