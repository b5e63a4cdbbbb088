/** What one version has and the other has not, or has in another form, beside the look-alike that it must not hide. */
import type { PairCase } from "./compare.cases.js";

export const saidLess: readonly PairCase[] = [
  {
    why: "a version stops within the name of the town",
    a: "FILE PHOTO: A tram passes the closed depot in Kansas City, Missouri U.S., January 8, 2019. REUTERS/Ana Rahal",
    b: "A tram passes the closed depot in Kansas",
    verdict: "same",
  },
  {
    why: "place and day, then a sentence",
    a: "Boris Dale holds up the rudder of a wrecked boat in Sfax, Tunisia December 6, 2023. Dale led the search for its crew. REUTERS/Ana Rahal",
    b: "Boris Dale holds up the rudder of a wrecked boat in Sfax",
    verdict: "same",
  },
  {
    why: "the hour of posting with its h behind a headline",
    a: "Prefeito de Belém promete obras no cais até o fim do ano",
    b: "Prefeito de Belém promete obras no cais até o fim do ano 21/05/2020 15h21",
    verdict: "same",
  },
  {
    why: "one page adds its stamp, another its label",
    a: "駅前の花壇に植えられたのは何の花か？2019.1.20(日) 8:54",
    b: "駅前の花壇に植えられたのは何の花か？ 画像",
    verdict: "same",
  },
  {
    why: "a body's name before its capitals in brackets",
    a: "Clerks count the votes at the Sfax Grain Board (SGB) on Monday",
    b: "Clerks count the votes at the SGB on Monday",
    verdict: "same",
  },
  {
    why: "a body's name for its capitals",
    a: "Des employés de l'Office régional du grain comptent les sacs lundi à Sfax",
    b: "Des employés de l'ORG comptent les sacs lundi à Sfax",
    verdict: "same",
  },
  {
    why: "a broadcaster whose name is a number",
    a: "The former mayor leaves the inquiry into the fire at the Gabes market. (Nine)",
    b: "The former mayor leaves the inquiry into the fire at the Gabes market.",
    verdict: "same",
  },
  {
    why: "a credit that the page prints once more",
    a: "Szene aus dem Spiel (Bild: Studio Nord) Studio Nord",
    b: "Szene aus dem Spiel",
    verdict: "same",
  },
  {
    why: "a month cut in front of its day and suffix",
    a: "Utasok várnak a lezárt szegedi pályaudvar előtt 2023. január 11-én.",
    b: "Utasok várnak a lezárt szegedi pályaudvar előtt 2023. jan",
    verdict: "same",
  },
  {
    why: "the dot of a borrowed letter",
    a: "पटना में घाट की सफाई करते कर्मचारी, 3 मई 2021",
    b: "पटना में घाट की सफ़ाई करते कर्मचारी, 3 मई 2021",
    verdict: "same",
  },
  {
    why: "an outlet of two words runs into the caption",
    a: "Nord MedienAuf dem Marktplatz in Husum kommen jedes Jahr viele Besucher zusammen.",
    b: "Auf dem Marktplatz in Husum kommen jedes Jahr viele Besucher zusammen.",
    verdict: "same",
  },
  {
    why: "a name printed twice",
    a: "Komet Komet feiert den Aufstieg mit zahlreichen Angeboten für Groß und Klein.",
    b: "Komet feiert den Aufstieg mit zahlreichen Angeboten für Groß und Klein.",
    verdict: "same",
  },
  {
    why: "a heading that ends in the place the caption says again",
    a: "أزمة المياه في تشاد نازحة تصطف للحصول على الماء في مخيم شرقي تشاد، 18 يوليو 2023. (رويترز)",
    b: "نازحة تصطف للحصول على الماء في مخيم شرقي تشاد، 18 يوليو 2023. (رويترز)",
    verdict: "same",
  },
  {
    why: "a section in Latin letters in front of another script",
    a: "Patna गंगा घाट पर पूजा से पहले सफाई करते कर्मचारी",
    b: "गंगा घाट पर पूजा से पहले सफाई करते कर्मचारी",
    verdict: "same",
  },
  {
    why: "a letter that no word doubles",
    a: "This combination of pictures shhows the lake before the dam broke near Gabes",
    b: "This combination of pictures shows the lake before the dam broke near Gabes",
    verdict: "same",
  },
];

export const saidOther: readonly PairCase[] = [
  {
    why: "de: the article alone says who it is",
    a: "Der Vorsitzende der Gewerkschaft spricht am Montag in Bochum.",
    b: "Die Vorsitzende der Gewerkschaft spricht am Montag in Bochum.",
    verdict: "related",
    kind: "inflection",
  },
  {
    why: "de: in any case",
    a: "Ein Anwalt steht am Montag in Bochum neben dem Angeklagten.",
    b: "Ein Anwalt steht am Montag in Bochum neben der Angeklagten.",
    verdict: "related",
    kind: "inflection",
  },
  {
    why: "pt: in the plural",
    a: "Policiais afastam os jornalistas da entrada do tribunal em Faro",
    b: "Policiais afastam as jornalistas da entrada do tribunal em Faro",
    verdict: "related",
    kind: "inflection",
  },
  {
    why: "fr: one or several",
    a: "Le porte-parole de la mairie attend devant le tribunal de Nantes",
    b: "Les porte-parole de la mairie attend devant le tribunal de Nantes",
    verdict: "related",
    kind: "inflection",
  },
  {
    why: "two of one family are not one of two names",
    a: "Anna and Maria Weber open the rebuilt school in Sfax on Monday",
    b: "Anna Maria Weber open the rebuilt school in Sfax on Monday",
    verdict: "related",
    kind: "name",
  },
  {
    why: "capitals of another body",
    a: "Clerks count the votes at the Sfax Grain Board on Monday",
    b: "Clerks count the votes at the SGC on Monday",
    verdict: "related",
  },
  {
    why: "two towns that begin alike",
    a: "A tram passes the closed depot in Kansas City, Missouri",
    b: "A tram passes the closed depot in Kansas Falls",
    verdict: "related",
  },
  {
    why: "another day with a suffix",
    a: "Utasok várnak a lezárt szegedi pályaudvar előtt 2023. január 11-én.",
    b: "Utasok várnak a lezárt szegedi pályaudvar előtt 2023. január 12-én.",
    verdict: "related",
    kind: "date",
  },
  {
    why: "a number in brackets tells rooms apart",
    a: "Guards stand in front of the room (nine)",
    b: "Guards stand in front of the room",
    verdict: "related",
  },
];
