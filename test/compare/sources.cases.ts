import type { PairCase } from "./compare.cases.js";

/** One caption has its source behind it, with no sign that parts the two. */
export const sourcesBehind: readonly PairCase[] = [
  {
    why: "es: social networks behind a name",
    a: "La ministra visita el taller de Carmen Duarte Redes sociales",
    b: "La ministra visita el taller de Carmen Duarte",
    verdict: "same",
    kind: "credit-format",
  },
  {
    why: "ru: a picture of a screen, in small letters",
    a: "Спасатели выносят женщину из затопленного дома скриншот видео",
    b: "Спасатели выносят женщину из затопленного дома",
    verdict: "same",
    kind: "credit-format",
  },
  {
    why: "zh: the archive, with no space in front",
    a: "消防员从被淹的房屋中救出一名妇女资料图",
    b: "消防员从被淹的房屋中救出一名妇女",
    verdict: "same",
    kind: "credit-format",
  },
  {
    why: "fr: a label and a name behind a name",
    a: "Les pompiers quittent la maison de Luc Perrin Photo Ana Rahal, Le Mercure",
    b: "Les pompiers quittent la maison de Luc Perrin",
    verdict: "same",
    kind: "credit-format",
  },
  {
    why: "the photographer's name and nothing else, behind a dash",
    a: "Vallby - Ana Rahal",
    b: "Vallby | © Ana Rahal",
    verdict: "same",
    kind: "credit-format",
  },
  {
    why: "hi: each has another word for the picture in front",
    a: "तस्वीर: पटना के बाज़ार में फल बेचती महिलाएँ, 5 अगस्त 2021",
    b: "फोटो: पटना के बाज़ार में फल बेचती महिलाएँ, 5 अगस्त 2021",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "whose screen it was",
    a: "Rescuers carry a woman out of the house of Boris Dale YouTube screenshot",
    b: "Rescuers carry a woman out of the house of Boris Dale",
    verdict: "same",
    kind: "credit-format",
  },
  {
    why: "pt: how it came, with a capital",
    a: "Bombeiros retiram uma mulher da casa de Rui Dale Reprodução",
    b: "Bombeiros retiram uma mulher da casa de Rui Dale",
    verdict: "same",
    kind: "credit-format",
  },
];
/** What looks like a source and goes on with the caption. */
export const noSources: readonly PairCase[] = [
  {
    why: "another name behind the dash",
    a: "Vallby - Ana Rahal",
    b: "Vallby | © Boris Dale",
    verdict: "related",
  },
  {
    why: "a role in small letters says what happened",
    a: "Families wait at the gate for the hostages released",
    b: "Families wait at the gate for the hostages",
    verdict: "related",
    kind: "word",
  },
  {
    why: "a preposition ties the word to the caption",
    a: "A student shows the message that she read on social media",
    b: "A student shows the message that she read on",
    verdict: "related",
    kind: "word",
  },
  {
    why: "a name without a label may be who else is there",
    a: "Les pompiers quittent la maison de Luc Perrin Ana Rahal",
    b: "Les pompiers quittent la maison de Luc Perrin",
    verdict: "related",
    kind: "name",
  },
  {
    why: "the source stands within",
    a: "The screenshot Ana Rahal shows in the yard of the school",
    b: "The girl Ana Rahal shows in the yard of the school",
    verdict: "related",
    kind: "word",
  },
];
