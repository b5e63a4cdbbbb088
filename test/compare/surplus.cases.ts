import type { PairCase } from "./compare.cases.js";

/** One caption is the other with words of its page in front or behind. */
export const setAround: readonly PairCase[] = [
  {
    why: "a topic in capitals before a text that is not",
    a: "BÉISBOL Peralta conecta dos cuadrangulares en la victoria de los Toros",
    b: "Peralta conecta dos cuadrangulares en la victoria de los Toros",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "a topic in Greek capitals",
    a: "ΚΟΙΝΩΝΙΑ Εθελοντές μοιράζουν νερό έξω από το δημαρχείο της Πάτρας",
    b: "Εθελοντές μοιράζουν νερό έξω από το δημαρχείο της Πάτρας",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "an outlet with its capital inside",
    a: "kabarKota Warga melintasi banjir di kawasan Kemang pada Sabtu pagi",
    b: "Warga melintasi banjir di kawasan Kemang pada Sabtu pagi",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "a heading of nouns before a German caption that begins with a noun",
    a: "Nach der Flut Helfer räumen in Ahrweiler am Montag Schutt von der Straße",
    b: "Helfer räumen in Ahrweiler am Montag Schutt von der Straße",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "a title in which every word but the small ones has a capital",
    a: "News in Pictures Ana Rahal opens the new bridge over the river in Gabes",
    b: "Ana Rahal opens the new bridge over the river in Gabes",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "a heading whose first word the caption begins with again",
    a: "수원, 극적인 승리 | 수원 미드필더 윤성빈이 골을 넣고 기뻐하고 있다.",
    b: "수원 미드필더 윤성빈이 골을 넣고 기뻐하고 있다.",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "the day of posting in front",
    a: "06/06/21 Des habitants attendent devant la mairie de Sfax",
    b: "Des habitants attendent devant la mairie de Sfax",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "a label glued to the first word",
    a: "Camera IconFerry captain Ana Rahal on the quay of Samos.",
    b: "Ferry captain Ana Rahal on the quay of Samos.",
    verdict: "same",
  },
  {
    why: "a name behind a slash that nothing says is a credit",
    a: "Vecinos limpian las calles de Gandía tras el paso de la tormenta / Marta Gil",
    b: "Vecinos limpian las calles de Gandía tras el paso de la tormenta",
    verdict: "same",
  },
  {
    why: "a name behind a word of small letters",
    a: "Un policía del Parlamento con su familia en el puerto Diario Levante",
    b: "Un policía del Parlamento con su familia en el puerto",
    verdict: "same",
  },
  {
    why: "the address of a site and a name",
    a: "Des habitants attendent devant la mairie de Sfax après l'incendie photos.com/Anne Roche",
    b: "Des habitants attendent devant la mairie de Sfax après l'incendie",
    verdict: "same",
  },
  {
    why: "a paper behind a dash",
    a: "Arsenal players celebrate a late goal during the final at the stadium - The Mercury",
    b: "Arsenal players celebrate a late goal during the final at the stadium",
    verdict: "same",
  },
  {
    why: "the town, the state and the day left out",
    a: "Dana Whitfield takes the oath of office at the town hall in Dayton, Ohio, U.S., January 2, 2024. REUTERS/Megan O'Dell",
    b: "Dana Whitfield takes the oath of office at the town hall in Dayton",
    verdict: "same",
    kind: "detail-missing",
  },
  {
    why: "a Hebrew letter written once or twice",
    a: "חברי הכנסת לפני דיון בוועדת הכספים בירושלים",
    b: "חברי הכנסת לפני דיון בועדת הכספים בירושלים",
    verdict: "same",
    kind: "spelling",
  },
];

/** One caption has words more, and they are of another picture. */
export const saysMore: readonly PairCase[] = [
  {
    why: "who else watches",
    a: "A supporter listens as Ana Rahal speaks at a rally in Gabes on the last day of the campaign",
    b: "Ana Rahal speaks at a rally in Gabes on the last day of the campaign",
    verdict: "related",
  },
  {
    why: "a verb whose object the other caption is",
    a: "Protesters confront Prime Minister Ana Rahal outside the town hall in Sfax on Monday",
    b: "Prime Minister Ana Rahal outside the town hall in Sfax on Monday",
    verdict: "related",
  },
  {
    why: "the same in German, where a genitive has a capital",
    a: "Olaf Berg trifft Frankreichs Präsident Luc Morel in Paris am Montag vor dem Palast",
    b: "Präsident Luc Morel in Paris am Montag vor dem Palast",
    verdict: "related",
  },
  {
    why: "the same in Indonesian, whose verbs have no forms",
    a: "Warga menyaksikan Presiden Budi Santoso berpidato di Istana Negara pada hari Senin",
    b: "Presiden Budi Santoso berpidato di Istana Negara pada hari Senin",
    verdict: "related",
  },
  {
    why: "an adjective before a name",
    a: "Injured Arsenal players leave the pitch after the final at the stadium",
    b: "Arsenal players leave the pitch after the final at the stadium",
    verdict: "related",
  },
  {
    why: "two adjectives before a Dutch adjective with a capital",
    a: "Jonge gewonde Oekraïense soldaten rusten uit bij een boerderij in de buurt van Izjoem",
    b: "Oekraïense soldaten rusten uit bij een boerderij in de buurt van Izjoem",
    verdict: "related",
  },
  {
    why: "an adjective before a German noun",
    a: "Verletzte Helfer räumen in Ahrweiler Schutt von der Straße",
    b: "Helfer räumen in Ahrweiler Schutt von der Straße",
    verdict: "related",
  },
  {
    why: "how many",
    a: "ثلاثة أطفال يلعبون أمام مدرسة مهدمة في مدينة إربد شمال البلاد",
    b: "أطفال يلعبون أمام مدرسة مهدمة في مدينة إربد شمال البلاد",
    verdict: "related",
    kind: "number",
  },
  {
    why: "another person, tied by a word",
    a: "Boris Dale and Prime Minister Ana Rahal outside the town hall in Sfax on Monday",
    b: "Prime Minister Ana Rahal outside the town hall in Sfax on Monday",
    verdict: "related",
  },
  {
    why: "what else is in the picture",
    a: "Hausdächer vor hellem Abendhimmel mit Abendstern und Kondensstreifen eines Flugzeugs",
    b: "Hausdächer vor hellem Abendhimmel mit Abendstern",
    verdict: "related",
  },
  {
    why: "a second day",
    a: "Volunteers hand out warm soup outside the station in Samos on Monday and Tuesday",
    b: "Volunteers hand out warm soup outside the station in Samos on Monday",
    verdict: "related",
    kind: "date",
  },
  {
    why: "the number of a picture behind the Japanese sign",
    a: "満開の桜の下で花見を楽しむ人たち＝3月27日午後、東京・上野公園（1）（共同）",
    b: "満開の桜の下で花見を楽しむ人たち＝3月27日午後、東京・上野公園（2）（共同）",
    verdict: "related",
    kind: "number",
  },
];
