import type { PairCase } from "./compare.cases.js";

/** A version lost its beginning, its end or a page's sign, or something ran into it. */
export const lostOrGlued: readonly PairCase[] = [
  {
    why: "a cut behind the comma of thousands",
    a: "Ferries carried about 3,...",
    b: "Ferries carried about 3,200 islanders to Samos on Monday.",
    verdict: "same",
    kind: "truncation",
  },
  {
    why: "no hundreds have a comma",
    a: "Ferries carried about 3,...",
    b: "Ferries carried about 320 islanders to Samos on Monday.",
    verdict: "related",
    kind: "number",
  },
  {
    why: "a number in front of a space and the sign of a cut is whole",
    a: "Ferries carried about 3 [...]",
    b: "Ferries carried about 320 islanders to Samos on Monday.",
    verdict: "related",
    kind: "number",
  },
  {
    why: "ar: broken off inside a month of two words",
    a: "زوار يتصفحون الكتب في معرض فالبي للكتاب، الخميس 25 يناير/كانون",
    b: "زوار يتصفحون الكتب في معرض فالبي للكتاب، الخميس 25 يناير/كانون الثاني 2024. / أ ف ب / سامي فاروق",
    verdict: "same",
    kind: "truncation",
  },
  {
    why: "ar: broken off inside the month of another day",
    a: "زوار يتصفحون الكتب في معرض فالبي للكتاب، الخميس 25 يناير/كانون",
    b: "زوار يتصفحون الكتب في معرض فالبي للكتاب، الجمعة 26 يناير/كانون الثاني 2024. / أ ف ب / سامي فاروق",
    verdict: "related",
    kind: "word",
  },
  {
    why: "a beginning of which the comma is left",
    a: ", right, has replaced Boris Dale as captain of the ferry to Samos",
    b: "Ana Rahal, right, has replaced Boris Dale as captain of the ferry to Samos",
    verdict: "same",
    kind: "truncation",
  },
  {
    why: "the same in Arabic",
    a: "، وزيرة النقل، تتفقد أعمال ترميم الجسر القديم في صفاقس",
    b: "آنا رحال، وزيرة النقل، تتفقد أعمال ترميم الجسر القديم في صفاقس",
    verdict: "same",
    kind: "truncation",
  },
  {
    why: "a word cut by a letter inside a quotation that nothing closes",
    a: "The ferry line asks its passengers for what it calls ‘patienc",
    b: "The ferry line asks its passengers for what it calls ‘patience’ until August.",
    verdict: "same",
    kind: "truncation",
  },
  {
    why: "a cut inside a bracket",
    a: "Forward Ana Rahal celebrates with the keeper of Sfax (Borislava Da",
    b: "Forward Ana Rahal celebrates with the keeper of Sfax (Borislava Dale) after the final.",
    verdict: "same",
    kind: "truncation",
  },
  {
    why: "an outlet glued to the article behind it",
    a: "HarbourpostA fisherman mends his net on the quay of Samos.",
    b: "A fisherman mends his net on the quay of Samos.",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "printed twice, the page's word and the agency's mark between",
    a: "FILE - Fishermen mend their nets on the quay of Samos at dawn on Monday. less FILE - Fishermen mend their nets on the quay of Samos ... more",
    b: "FILE - Fishermen mend their nets on the quay of Samos at dawn on Monday.",
    verdict: "same",
  },
  {
    why: "wide square brackets are brackets",
    a: "3일 부산 자갈치시장에서 상인들이 그물을 손질하고 있다.［뉴스1］",
    b: "3일 부산 자갈치시장에서 상인들이 그물을 손질하고 있다. [뉴스1]",
    verdict: "same",
  },
  {
    why: "an agency that ran into the last name",
    a: "A rare giant spider crab is moved into the sale room at Billinghurst, West Sussex",
    b: "A rare giant spider crab is moved into the sale room at Billinghurst, West SussexPA",
    verdict: "same",
  },
  {
    why: "an agency that ran into the month",
    a: "The sun rises over the crossing, which will be closed until 9 November",
    b: "The sun rises over the crossing, which will be closed until 9 NovemberPA",
    verdict: "same",
  },
  {
    why: "the Spanish word for a handout that ran into the last one",
    a: "Marta Gil, profesora y directora del Instituto de Arquitectura",
    b: "Marta Gil, profesora y directora del Instituto de ArquitecturaCedida",
    verdict: "same",
    kind: "credit-format",
  },
  {
    why: "who gave the picture, in front",
    a: "Handout photo of Ana Rahal holding up a fish that she caught off the coast of Sfax",
    b: "Ana Rahal holding up a fish that she caught off the coast of Sfax",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "a side in two letters, in Swedish",
    a: "Statsministern t v om finansministern under pressträffen i Malmö på torsdagen.",
    b: "Statsministern till vänster om finansministern under pressträffen i Malmö på torsdagen.",
    verdict: "same",
    kind: "abbreviation",
  },
];

/** The same signs, where they tell two captions apart. */
export const notLost: readonly PairCase[] = [
  {
    why: "another person in front, and no comma says that one is missing",
    a: "Ana Rahal has replaced Boris Dale as captain of the ferry to Samos",
    b: "Has replaced Boris Dale as captain of the ferry to Samos",
    verdict: "related",
  },
  {
    why: "what the comma follows is a number of people",
    a: ", right, wait for the captain of the ferry to Samos",
    b: "Three fishermen, right, wait for the captain of the ferry to Samos",
    verdict: "related",
  },
  {
    why: "a quotation that is closed was not cut",
    a: "The ferry line asks its passengers for what it calls ‘the will’",
    b: "The ferry line asks its passengers for what it calls ‘the willing’ crowd",
    verdict: "related",
  },
  {
    why: "German quotation marks close with the sign that others open with",
    a: "Helfer räumen in Ahrweiler Schutt vor dem Gasthaus „Zur Post“ weg und werden",
    b: "Helfer räumen in Ahrweiler Schutt vor dem Gasthaus „Zur Post“ weg und werdende Mütter warten",
    verdict: "related",
  },
  {
    why: "the first name of a double name before a word with a capital",
    a: "MacDonaldGordon fishermen mend their nets on the quay of Samos.",
    b: "Gordon fishermen mend their nets on the quay of Samos.",
    verdict: "related",
  },
  {
    why: "one letter more is another number of people",
    a: "Rescuers on the quay of Samos watch a fisherman carry his child",
    b: "Rescuers on the quay of Samos watch a fisherman carry his children ashore",
    verdict: "related",
  },
  {
    why: "a name that goes on with a capital is another",
    a: "Tourists take pictures of the new lighthouse on the island of Mac",
    b: "Tourists take pictures of the new lighthouse on the island of MacLeod",
    verdict: "related",
  },
  {
    why: "the other side, in Swedish",
    a: "Statsministern t h om finansministern under pressträffen i Malmö på torsdagen.",
    b: "Statsministern till vänster om finansministern under pressträffen i Malmö på torsdagen.",
    verdict: "related",
  },
  {
    why: "a file name that goes on with the letters of an agency",
    a: "The pay app of the ferries to Samos is called SAMPAY",
    b: "The pay app of the ferries to Samos is called SAMPayApp",
    verdict: "related",
  },
];
