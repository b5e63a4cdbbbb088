import type { Locale, SidePosition } from "./locale.js";

/** A locale as its file writes it: what a language has no words for may be left out. */
export type LocaleData = Pick<Locale, "language" | "script"> & Partial<Locale>;

const ABSENT: Omit<Locale, "language" | "script"> = {
  traits: [],
  letters: "",
  functionWords: [],
  months: [],
  weekdays: [],
  dateOrders: ["dmy"],
  dateFillers: [],
  dateJoiners: [],
  yearWords: [],
  otherCalendars: {},
  takenWords: [],
  pictureWords: [],
  publishedWords: [],
  otherDateWords: [],
  plannedWords: [],
  remembranceWords: [],
  shortDateWords: [],
  relativeWords: [],
  personRelativeWords: [],
  undatedWords: [],
  comboWords: [],
  placeWords: [],
  insideWords: [],
  dateLeads: [],
  noTownWords: [],
  twoCapitals: [],
  countriesAsNames: [],
  regionWords: [],
  creditLabels: [],
  plainCreditLabels: [],
  labelFlags: {},
  pictureStems: [],
  pictureSourceLabels: [],
  captionLabels: [],
  plainCaptionLabels: [],
  creditSuffixes: [],
  gluedSuffixes: {},
  gluedSourceSuffixes: [],
  gluedHouseSuffixes: [],
  gluedTitles: [],
  outletEndings: [],
  houseEndings: [],
  longFamilyNames: [],
  houseLikeFamilyNames: [],
  sentenceSigns: "",
  creditNotices: [],
  viaWords: [],
  plainViaWords: [],
  clientWords: [],
  capitalClientWords: [],
  librarySourceWords: [],
  readerWords: [],
  picturePositions: [],
  agencyDecorations: {},
  providedWords: [],
  photographerTitles: [],
  ranks: [],
  innerLabels: [],
  houseSmallWords: [],
  houseAbbreviations: [],
  beforeHouseWords: [],
  behindHouseWords: [],
  sentenceWords: [],
  noNameWords: [],
  noNameEndings: [],
  personTitles: [],
  nameTitles: [],
  houseWords: [],
  newspaperWords: [],
  bodyWords: [],
  fileWords: [],
  videoStillWords: [],
  handoutWords: [],
  poolWords: [],
  courtesyWords: [],
  givenWords: [],
  captureSourceWords: [],
  captureWords: [],
  filmLabels: [],
  machineMadeWords: [],
  networkWords: [],
  openSourceWords: [],
  symbolicWords: [],
  creditRoles: {},
  pictureKinds: {},
  pictureButtons: [],
  counterNouns: [],
  outOfWords: [],
  chrome: [],
  pageOpenings: [],
  pageLabels: [],
  rightsPhrases: [],
  paragraphOpenings: [],
  attachmentWords: [],
  listWords: [],
  speakerWords: [],
  addressWords: [],
  deskWords: [],
  textFromWords: [],
  sayingVerbs: [],
  titleSmallWords: [],
  titleVerbs: [],
  reportWords: [],
  reportPhrases: [],
  attributionWords: [],
  contributionPhrases: [],
  pictureCues: [],
  pictureNouns: [],
  pageWords: [],
  dataLabels: [],
  dataWords: [],
  galleryWords: [],
  sceneWords: [],
  sceneOpenings: [],
  proseWords: [],
  pageCounters: [],
  pageNotices: [],
  sitePhrases: [],
  pageEndings: [],
  stampWords: [],
  hourWords: [],
  shareWords: [],
  shareFillers: [],
  siteMarkWords: [],
  pictureSizeLabels: [],
  pixelWords: [],
  byteWords: [],
  copyrightWords: [],
  sections: [],
  authorWords: [],
  plainAuthorWords: [],
  bylineWords: [],
  sharedAuthorWords: [],
  withWords: [],
  fromTownWords: [],
  textSourceLabels: [],
  reporterJobs: [],
  isWords: [],
  jobAtWords: [],
  beatVerbs: [],
  closingReports: [],
  andWords: [],
  fromWords: [],
  articles: {},
  articleForms: [],
  monthPrefix: "",
  outwardPrefixes: [],
  datelineTowns: [],
  givenNames: [],
  reporterTitles: [],
  deskTitles: [],
  wireWords: [],
  reportNouns: [],
  sides: {},
  numbers: {},
  numberJoiners: [],
  percentages: [],
  numberScales: {},
  currencies: {},
  negations: [],
  abbreviations: {},
  spellings: {},
  stopWords: [],
};

export function defineLocale(data: LocaleData): Locale {
  return { ...ABSENT, ...data };
}

/** "a, b c, d" is ["a", "b c", "d"]. */
export function list(text: string): readonly string[] {
  const items: string[] = [];
  // Locales hold tens of thousands of words, and are read before the first line is: a loop takes a third of flatMap's time.
  for (const item of text.split(",")) {
    const word = item.trim();
    if (word !== "") items.push(word);
  }
  return items;
}

/** "May, June|Jun" is [["May"], ["June", "Jun"]]: one entry per comma, its forms between bars. */
export function forms(text: string): readonly (readonly string[])[] {
  return text.split(",").map((entry) => entry.split("|").flatMap((form) => form.trim() || []));
}

/** "one 1, a dozen 12" is { one: 1, "a dozen": 12 }: the value stands last. */
export function values(text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    list(text).map((entry) => {
      const gap = entry.lastIndexOf(" ");
      return [entry.slice(0, gap), Number(entry.slice(gap + 1))];
    }),
  );
}

/** "zero one two" counted from `first`: { zero: 0, one: 1, two: 2 }; forms of one value between bars. */
export function counted(first: number, text: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    text
      .trim()
      .split(/\s+/u)
      .flatMap((entry, index) => entry.split("|").map((form) => [form, first + index])),
  );
}

/** "Sen.=Senator, Gov.=Governor" is { "Sen.": "Senator", "Gov.": "Governor" }. */
export function pairs(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    list(text).map((entry) => {
      const at = entry.indexOf("=");
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

/** "left: (L)|left; right: (R)|right" by position. */
export function sides(text: string): Readonly<Partial<Record<SidePosition, readonly string[]>>> {
  return Object.fromEntries(
    text.split(";").flatMap((entry) => {
      const at = entry.indexOf(":");
      return at < 0
        ? []
        : [
            [
              entry.slice(0, at).trim(),
              entry
                .slice(at + 1)
                .trim()
                .split("|"),
            ],
          ];
    }),
  );
}
