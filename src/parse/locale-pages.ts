/** What a language writes on pages around captions, and in texts that are none. */
export interface PageWords {
  /** Buttons on and beside a picture, of two words or more or of one that means nothing else: "Enlarge photo". */
  readonly pictureButtons: readonly string[];
  /** Fixed phrases of pages, never part of a caption: "Leer más", "Share on Facebook", "Image caption". */
  readonly chrome: readonly string[];
  /** Phrases that open a line of the page, whatever follows: "Read also", "Subscribe to", "اشترك في". */
  readonly pageOpenings: readonly string[];
  /** Words that open a line of the page when a colon, bar, dash or nothing follows: "Updated", "原标题". */
  readonly pageLabels: readonly string[];
  /** Phrases by which a line reserves rights or tells of cookies, wherever they stand. */
  readonly rightsPhrases: readonly string[];
  /** Words that open a sentence of a text that goes on: "However,", "He said", "وأضاف", "По словам". */
  readonly paragraphOpenings: readonly string[];
  /** What headlines say is shown below: "video", "(photos)". */
  readonly attachmentWords: readonly string[];
  /** What headlines count: "reasons" of "5 reasons why …". */
  readonly listWords: readonly string[];
  /** Words with which a speaker begins behind a colon, as {@link phrasePattern} reads them: "We", "لن". */
  readonly speakerWords: readonly string[];
  /**
   * Words by which a text speaks to its reader or of its author, outside of quotation marks, as {@link phrasePattern}
   * reads them: "your", "we have", polite forms.
   */
  readonly addressWords: readonly string[];
  /** Words for those who write in a house's name, beside it: "Redaktion", "編集部". */
  readonly deskWords: readonly string[];
  /** Words in front of a house that a text was taken from, with nothing behind it: "Theo". */
  readonly textFromWords: readonly string[];
  /** Verbs behind words in quotation marks: "said". */
  readonly sayingVerbs: readonly string[];
  /** Words that keep their small letters in titles written in capitals: "of", "the". */
  readonly titleSmallWords: readonly string[];
  /** Verbs and adverbs of such titles, which names do not hold: "Says", "After". */
  readonly titleVerbs: readonly string[];
  /** Words by which long texts report, as {@link phrasePattern} reads them: "according to", "said". */
  readonly reportWords: readonly string[];
  /** Phrases that report in short texts too: "told reporters", "dijo que". */
  readonly reportPhrases: readonly string[];
  /** Words in front of the house that reported what the text tells: "according to", "laut". */
  readonly attributionWords: readonly string[];
  /** Who else worked on a text, as {@link phrasePattern} reads it: "contributed to this report". */
  readonly contributionPhrases: readonly string[];
  /** Words by which a caption speaks of its picture, as {@link phrasePattern} reads them: "pictured", "im Bild". */
  readonly pictureCues: readonly string[];
  /** Words for pictures with which pages name what they hold as well, and which point at none by themselves: "photo". */
  readonly pictureNouns: readonly string[];
  /**
   * Further words of buttons, labels and menus, one by one, beside those of the phrases above: "slide", "loading". A line
   * of such words alone is the page's.
   */
  readonly pageWords: readonly string[];
  /**
   * What a line without a credit says of people and things in front of a camera and headlines seldom do, as
   * {@link phrasePattern} reads it: "at the scene", "during the", "shakes hands", "podczas", "様子".
   */
  readonly sceneWords: readonly string[];
  /**
   * What opens such a line in front of a small letter, and no headline: "a", "two", "children", as {@link phrasePattern}
   * reads it.
   */
  readonly sceneOpenings: readonly string[];
  /** Small words with which texts argue and tell, and captions can do without: "but", "not", "if", "they", "would". */
  readonly proseWords: readonly string[];
  /** What a page says beside a number, the number left out: "comments", "hours ago", "min read". */
  readonly pageCounters: readonly string[];
  /** Lines of pages that stand whole, as {@link phrasePattern} reads them: "Loading", "most (read|viewed)". */
  readonly pageNotices: readonly string[];
  /** Phrases by which a line speaks of a site, wherever they stand, as {@link phrasePattern} reads them. */
  readonly sitePhrases: readonly string[];
  /** Phrases that close a line of the page. */
  readonly pageEndings: readonly string[];
  /** What galleries call a picture in front of its number: "Image" of "Image 3 of 7". */
  readonly counterNouns: readonly string[];
  /** Words between the two numbers: "of". A slash is understood. */
  readonly outOfWords: readonly string[];
  /** Words in front of the time a page was published, as {@link phrasePattern} reads them: "(updated|posted) on". */
  readonly stampWords: readonly string[];
  /** Words of more than three letters between a day and its hour: "a las". Shorter ones are understood. */
  readonly hourWords: readonly string[];
  /** Words on buttons that share a page: "share", "print", names of networks in this script. */
  readonly shareWords: readonly string[];
  /** Words between them: "on" of "Share on Facebook". */
  readonly shareFillers: readonly string[];
  /** Words behind a name for the site's own furniture: "logo". */
  readonly siteMarkWords: readonly string[];
  /** Labels of a picture's width and height: "Resolution". */
  readonly pictureSizeLabels: readonly string[];
  /** Words for pixels behind them. */
  readonly pixelWords: readonly string[];
  /** Units of a file's size beside KB, MB and GB. */
  readonly byteWords: readonly string[];
  /** Words for the sign ©. */
  readonly copyrightWords: readonly string[];
  /** Names of a site's sections: "Politics", "رياضة". */
  readonly sections: readonly string[];
  /** Words that say who wrote an article, alone in front of names: "By", "Door onze correspondent", "بقلم". */
  readonly authorWords: readonly string[];
  /** Those of them that mean nothing else: "بقلم". */
  readonly plainAuthorWords: readonly string[];
  /** Words that do so in front of a colon only: "Muhabir: …". */
  readonly bylineWords: readonly string[];
  /** Words in front of authors that open sources of pictures as well: "Quelle", "Tekst". */
  readonly sharedAuthorWords: readonly string[];
  /** Words between an author and a second one or a house: "with". */
  readonly withWords: readonly string[];
  /** Words between an author and the town the text was written in: "in", "aus". */
  readonly fromTownWords: readonly string[];
  /** What those who write texts are, beside their names: "correspondent", "corresponsal". */
  readonly reporterJobs: readonly string[];
  /** Words between a name and such a job in a sentence: "is", "ist". */
  readonly isWords: readonly string[];
  /** Words between such a job and the house that gives it, and no town: "for" and "at", "bei". */
  readonly jobAtWords: readonly string[];
  /** Verbs between an author's name and what the author writes about: "covers". */
  readonly beatVerbs: readonly string[];
  /** Words with which a sentence that reports closes, where verbs stand last: "と述べた", "고 밝혔다". */
  readonly closingReports: readonly string[];
  /** Labels in front of who drew a chart or gave its figures: "Chart", "Source". */
  readonly dataLabels: readonly string[];
  /** What figures come from, as {@link phrasePattern} reads it: "statistics", "company reports". */
  readonly dataWords: readonly string[];
  /** Headings of galleries in front of what the pictures are about, a colon or a bar between: "Photos", "En images". */
  readonly galleryWords: readonly string[];
  /** Labels of where a text, not a picture, came from: "المصدر". */
  readonly textSourceLabels: readonly string[];
}
