/** A text with a printed date and what is read from it. */
export interface DateCase {
  readonly why: string;
  readonly text: string;
  /** ISO 8601 as far as printed, or null. */
  readonly want: string | null;
  readonly language?: string;
}

export default [
  { why: "month first with a comma", text: "Troops gather near Mosul on November 3, 2017.", want: "2017-11-03" },
  {
    why: "the day a wire sent it, and the picture's own",
    text: "VALLBY, Sept. 15, 2022 (Xinhua) -- A farmer harvests ginger near Suva, Fiji, Sept. 12, 2022.",
    want: "2022-09-12",
  },
  {
    why: "the day a wire sent it, and no other",
    text: "VALLBY, Sept. 15, 2022 (Xinhua) -- A farmer harvests ginger near Suva, Fiji.",
    want: "2022-09-15",
  },
  { why: "day first", text: "A ferry docks in Aden, Yemen, 14 May 2018.", want: "2018-05-14" },
  {
    why: "ordinal and short month",
    text: "LONDON, UNITED KINGDOM. 07th Jan, 2024. A player bows.",
    want: "2024-01-07",
  },
  { why: "weekday between place and date", text: "Rain in Lille, France, Friday, March 11, 2022.", want: "2022-03-11" },
  { why: "the day as 'the third of'", text: "Voters queue on the 3rd of May, 2019, in Cork.", want: "2019-05-03" },
  {
    why: "a word that means 'as of' in another language",
    text: "Soldiers stand on a bridge in Rawa on November 17, 2017.",
    want: "2017-11-17",
  },
  {
    why: "a word that means 'victim' in another language",
    text: "Worshippers offer Friday prayers in Delhi on May 3, 2019.",
    want: "2019-05-03",
  },
  {
    why: "the day a programme is shown",
    text: "A singer rehearses for a show premiering on Channel Nine on March 7, 2021.",
    want: null,
  },
  { why: "ISO", text: "A harbour at dawn, 2021-04-30", want: "2021-04-30" },
  {
    why: "a file picture's own date beats the news date",
    text: "In this March 2, 2011, file photo, Ada Brook speaks. She resigned on Aug. 24, 2012.",
    want: "2011-03-02",
  },
  {
    why: "the date that ends the sentence beats the event's",
    text: "Marchers mark the January 25, 2011 revolution in Cairo on January 27, 2014.",
    want: "2014-01-27",
  },
  {
    why: "an anniversary is not the day of the picture",
    text: "Candles for the victims of the March 4, 2004 bombings",
    want: null,
  },
  {
    why: "posted is not taken",
    text: "This frame from a video posted on social media on February 7, 2023 shows a street.",
    want: null,
  },
  {
    why: "released is not taken",
    text: "An image released by the army on March 3, 2024 shows a ship.",
    want: null,
  },
  {
    why: "taken and released on one day",
    text: "A handout photo taken and released on March 3, 2024 by the navy shows a ship.",
    want: "2024-03-03",
  },
  {
    why: "released by an agency, dated after the place",
    text: "In this photo released by the state news agency, a tank burns in Aleppo, Syria, Jan. 3, 2017.",
    want: "2017-01-03",
  },
  {
    why: "issue dates are not the picture's",
    text: "Undated photo of a van. Issue date: Tuesday June 8, 2021.",
    want: null,
  },
  { why: "picture date label", text: "A rider falls. Picture date: Sunday May 1, 2022.", want: "2022-05-01" },
  { why: "since is a term", text: "The bridge has been closed since May 3, 2019.", want: null },
  { why: "born is a birth", text: "Ada Brook, born June 4, 1961, at her desk", want: null },
  { why: "no year, nothing filled in", text: "Fans wait in Leeds on Tuesday, May 7.", want: null },
  { why: "the year of an event's name", text: "Fans at Euro 2024 in Berlin", want: null },
  { why: "a tour's year", text: "The band will start a 2020 North American tour.", want: null },
  { why: "a person called May", text: "Theresa May, 2 of 10 on the list", want: null },
  { why: "an agency's picture number", text: "epa06737033 A singer waves", want: null },
  { why: "an amount", text: "Rare $2017 notes and 2,017 coins", want: null },
  {
    why: "a mounting of two days has no day",
    text: "This combination of photos shows Ada Brook, left, on Aug. 7, 2024 and Carl Dane on July 31, 2024.",
    want: null,
  },
  { why: "a day that does not exist", text: "Snow in Oslo on February 30, 2020.", want: null },
  { why: "month and year of taking", text: "The old harbour, taken in November 2017", want: "2017-11" },
  { why: "a year set apart by a comma", text: "The duo recording in Hollywood, 1963.", want: "1963" },
  { why: "a range has no single day", text: "The fair in Leipzig, 3-5 November 2017", want: "2017-11" },
  {
    why: "NTB's day in eight digits behind the town",
    text: "Bergen 20190412. Snø på fjellet over byen.",
    want: "2019-04-12",
  },
  { why: "TT's, behind capitals without a sign", text: "GÖTEBORG 20200301 Spårvagnar i snön.", want: "2020-03-01" },
  { why: "eight digits that are no day", text: "Bergen 20191341. Snø på fjellet over byen.", want: null },
  { why: "eight digits of an id", text: "Kontoret 20190412 Snø på fjellet over byen.", want: null },
  { why: "eight digits inside a sentence", text: "Snø på fjellet i Bergen 20190412. Bilder fra byen.", want: null },
  { why: "numeric with full stops", text: "Ein Museumszug in Berlin am 23.08.2008.", want: "2008-08-23" },
  {
    why: "dpa's date line",
    text: "11.07.2026, USA, Boston: Ein Schiff liegt im Hafen.",
    want: "2026-07-11",
  },
  {
    why: "slashes are day first outside the United States",
    text: "Une rue de Lyon sous la neige le 07/11/2026",
    want: "2026-11-07",
  },
  {
    why: "slashes are month first in English",
    text: "A street in Boston on 07/11/2026 during the flood",
    want: "2026-07-11",
  },
  {
    why: "a number above twelve decides",
    text: "A street in Boston on 27/11/2026 during the flood",
    want: "2026-11-27",
  },
  { why: "French premier", text: "Des manifestants à Lyon, le 1er mai 2019.", want: "2019-05-01" },
  { why: "Spanish de", text: "Una mujer vota en Quito, el 18 de octubre de 2020.", want: "2020-10-18" },
  { why: "Portuguese", text: "Manifestantes em Lisboa, em 25 de abril de 2021.", want: "2021-04-25" },
  { why: "Italian", text: "Un corteo a Torino, 1 maggio 2022.", want: "2022-05-01" },
  { why: "German with the full stop", text: "Schnee in Graz am 24. Februar 2020", want: "2020-02-24" },
  { why: "Austrian January", text: "Schnee in Graz am 6. Jänner 2019", want: "2019-01-06" },
  { why: "Russian genitive", text: "Парад в Казани 9 мая 2021 года", want: "2021-05-09" },
  {
    why: "Arabic with both names of the month",
    text: "سوق في البصرة، الاثنين 4 مارس/آذار 2024",
    want: "2024-03-04",
  },
  {
    why: "Arabic with a month of two words",
    text: "نازحون قرب القائم في 3 تشرين الثاني 2017",
    want: "2017-11-03",
  },
  {
    why: "two words, then the second name",
    text: "نازحون قرب القائم في 3 تشرين الثاني/نوفمبر 2017",
    want: "2017-11-03",
  },
  {
    why: "the second name in brackets",
    text: "نازحون قرب القائم في 3 نوفمبر (تشرين الثاني) 2017",
    want: "2017-11-03",
  },
  { why: "Arabic-Indic digits", text: "نازحون قرب القائم في ٣ نوفمبر ٢٠١٧", want: "2017-11-03" },
  { why: "Maghreb months", text: "مظاهرة في الجزائر يوم 22 فيفري 2019", want: "2019-02-22" },
  { why: "Moroccan months", text: "سوق في فاس، 14 غشت 2021", want: "2021-08-14" },
  {
    why: "Hijri with the Gregorian date beside it",
    text: "حفل في الرياض 14 صفر 1439هـ الموافق 3 نوفمبر 2017م",
    want: "2017-11-03",
  },
  { why: "Hijri alone may be a day off", text: "حفل في الرياض 14 صفر 1439هـ", want: null },
  {
    why: "Hijri alone with the weekday of Umm al-Qura",
    text: "حفل في الرياض الجمعة 14 صفر 1439هـ",
    want: "2017-11-03",
  },
  { why: "Japanese", text: "会談後に握手する両首脳＝2018年6月12日、シンガポール", want: "2018-06-12" },
  { why: "Japanese era", text: "開会式＝令和5年11月3日、東京", want: "2023-11-03" },
  { why: "Japanese, day and month only", text: "首脳会談＝5月19日、広島市", want: null },
  { why: "Chinese", text: "2017年11月3日，旅客在广州南站候车。", want: "2017-11-03" },
  { why: "Chinese numerals", text: "二〇一七年十一月三日摄于北京", want: "2017-11-03" },
  { why: "Chinese news of a day", text: "2013年12月16日消息，工会提出申诉", want: null },
  { why: "Korean", text: "2017년 11월 3일 서울에서 열린 집회", want: "2017-11-03" },
  {
    why: "a final still to come",
    text: "The team trains. Vallby will play Lund in the final match at the stadium in Oslo on July 15, 2018.",
    want: null,
  },
  {
    why: "the picture's day in front of what is still to come",
    text: "Players train in Vallby on July 12, 2018. They will play the final on July 15, 2018.",
    want: "2018-07-12",
  },
  {
    why: "who will do something is shown on the day",
    text: "A man who will be tried next week waves in Vallby on March 3, 2018.",
    want: "2018-03-03",
  },
  {
    why: "a comma parts the plan from the picture",
    text: "Players, whose team will play Lund, train in Vallby on July 12, 2018.",
    want: "2018-07-12",
  },
  { why: "a plan in Spanish", text: "La final se jugará en Vallby el 15 de julio de 2018.", want: null },
  { why: "what was played in Spanish", text: "La final se jugó en Vallby el 15 de julio de 2018.", want: "2018-07-15" },
  { why: "a plan in French", text: "Le procès aura lieu à Vallby le 15 juillet 2018.", want: null },
  {
    why: "a day that a later sentence tells of",
    text: "A crowd waits at the gate of Vallby. The council resigned on May 5, 2021 after a long debate.",
    want: null,
  },
  {
    why: "a later sentence that ends with the day",
    text: "A crowd waits at the gate of Vallby. The council meets on May 5, 2021.",
    want: "2021-05-05",
  },
  {
    why: "an abbreviated title ends no sentence",
    text: "A crowd waits for Sen. Okoro on May 5, 2021 in Vallby.",
    want: "2021-05-05",
  },
  {
    why: "what is said in passing stands behind the picture's day",
    text: "The ship that sank in Vallby on June 12, 2020, is raised near Lund, Sweden, on May 5, 2021.",
    want: "2021-05-05",
  },
  {
    why: "where it is the only day it counts",
    text: "The ship that sailed from Vallby on June 12, 2020, with the crew",
    want: "2020-06-12",
  },
  {
    why: "two digits for the year behind the word of one agency",
    text: "File photo dated 14/09/20 of a tube in Vallby.",
    want: "2020-09-14",
  },
  { why: "two digits for the year alone", text: "The tube 14/09/20 in Vallby.", want: null },
  { why: "no such day", text: "File photo dated 31/02/20 of a tube in Vallby.", want: null },
] satisfies DateCase[];
