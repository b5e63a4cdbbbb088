/** A caption and the place it prints. Fields left out are expected to be null. */
export interface PlaceCase {
  readonly why: string;
  readonly text: string;
  readonly want: {
    readonly city?: string;
    readonly provinceState?: string;
    readonly country?: string;
    readonly countryCode?: string;
  };
}

export default [
  {
    why: "a dateline with the country",
    text: "KABUL, Afghanistan — A vendor waits for buyers.",
    want: { city: "KABUL", country: "Afghanistan", countryCode: "AFG" },
  },
  { why: "a dateline with the agency", text: "BAGDAD (AFP) - Une femme vote.", want: { city: "BAGDAD" } },
  { why: "the same in Arabic", text: "بغداد (أ ف ب) - ناخبة تدلي بصوتها", want: { city: "بغداد" } },
  { why: "Reuters's dateline with a day", text: "TOKYO, Nov 3 (Reuters) - A train leaves.", want: { city: "TOKYO" } },
  {
    why: "Getty's dateline",
    text: "OAKLAND, CALIFORNIA - NOVEMBER 07: The coach leaves the field on November 07, 2019.",
    want: { city: "OAKLAND", provinceState: "CALIFORNIA" },
  },
  {
    why: "Alamy's dateline",
    text: "LONDON, UNITED KINGDOM. 07th Jan, 2024. A player bows.",
    want: { city: "LONDON", country: "UNITED KINGDOM", countryCode: "GBR" },
  },
  {
    why: "dpa's dateline, the town last",
    text: "11.07.2026, USA, Boston: Ein Schiff liegt im Hafen.",
    want: { city: "Boston", country: "USA", countryCode: "USA" },
  },
  {
    why: "dpa's dateline with a state",
    text: "12.03.2024, Bayern, München: Ein Zug fährt ein.",
    want: { city: "München", provinceState: "Bayern" },
  },
  { why: "Yonhap's dateline", text: "(서울=연합뉴스) 시민들이 걷고 있다.", want: { city: "서울" } },
  {
    why: "the Japanese data tail",
    text: "握手する両首脳＝2018年6月12日、シンガポール（共同）",
    want: { city: "シンガポール" },
  },
  { why: "the Japanese data tail with で", text: "出発する列車＝13日、東京・霞ケ関で", want: { city: "東京" } },
  {
    why: "before the date",
    text: "People wave flags in Tehran, Iran, April 8, 2026.",
    want: { city: "Tehran", country: "Iran", countryCode: "IRN" },
  },
  {
    why: "a weekday between place and date",
    text: "A building in Kharkiv, Ukraine, Friday, March 11, 2022.",
    want: { city: "Kharkiv", country: "Ukraine", countryCode: "UKR" },
  },
  {
    why: "a province and no commas before the date",
    text: "Workers unload coal in Lianyungang, Jiangsu province, China October 22, 2018.",
    want: { city: "Lianyungang", provinceState: "Jiangsu", country: "China", countryCode: "CHN" },
  },
  {
    why: "part of a country",
    text: "He arrives in Ube, western Japan on December 15, 2016.",
    want: { city: "Ube", country: "Japan", countryCode: "JPN" },
  },
  {
    why: "behind the date",
    text: "A judge is sworn in, Monday, January 6, 2020, in Olympia, Washington.",
    want: { city: "Olympia", provinceState: "Washington" },
  },
  {
    why: "a state's short form",
    text: "He loads a truck outside a shop in Hialeah, Fla.",
    want: { city: "Hialeah", provinceState: "Fla" },
  },
  {
    why: "near a town is not in it",
    text: "Border guards near Salla, Finland, on Thursday.",
    want: { country: "Finland", countryCode: "FIN" },
  },
  {
    why: "a French country behind its own preposition",
    text: "Des pompiers après une attaque, à Dnipro en Ukraine.",
    want: { city: "Dnipro", country: "Ukraine", countryCode: "UKR" },
  },
  {
    why: "a country in Spanish",
    text: "Una mujer vota en Colonia, Alemania, el 18 de octubre de 2020.",
    want: { city: "Colonia", country: "Alemania", countryCode: "DEU" },
  },
  {
    why: "U.S. as a country",
    text: "A scooter is parked in Washington, U.S., March 29, 2019.",
    want: { city: "Washington", country: "U.S.", countryCode: "USA" },
  },
  {
    why: "a town that ends the sentence",
    text: "People hold flags at a workshop in Nagpur.",
    want: { city: "Nagpur" },
  },
  { why: "an adjective is no country", text: "Iraqi forces advance towards the border", want: {} },
  { why: "a country that is spoken of", text: "The minister of Iraq talks with reporters", want: {} },
  { why: "a person called Jordan", text: "Michael Jordan, Chad Smith and others wait", want: {} },
  { why: "a month is no town", text: "The minister at the White House in September.", want: {} },
  { why: "an institution is no town", text: "The minister speaks in Parliament.", want: {} },
  { why: "capitals before a colon are a kicker", text: "STRESS: The coach waits for news.", want: {} },
  { why: "a name and a dash is no dateline", text: "Versant - the owner of many channels", want: {} },
  { why: "nothing printed", text: "A generic plane", want: {} },
] satisfies PlaceCase[];
