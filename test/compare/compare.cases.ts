import type { CaptionComparison, DifferenceKind } from "../../src/index.js";

/** Two lines, the verdict, and the kind of difference that must be found. */
export interface PairCase {
  readonly why: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: CaptionComparison["verdict"];
  readonly kind?: DifferenceKind;
}

export const versions: readonly PairCase[] = [
  {
    why: "a credit in another form says nothing",
    a: "Farmers load sacks of rice onto a truck in Mansoura, Egypt, on May 3, 2019. / AFP / SALMA HADDAD",
    b: "Farmers load sacks of rice onto a truck in Mansoura, Egypt, on May 3, 2019. (Photo by Salma Haddad / AFP)",
    verdict: "same",
  },
  {
    why: "a date in another order is the same date",
    a: "Farmers load sacks of rice onto a truck in Mansoura on May 3, 2019.",
    b: "Farmers load sacks of rice onto a truck in Mansoura on 3 May 2019.",
    verdict: "same",
  },
  {
    why: "an ellipsis says that the text was cut",
    a: "Farmers load sacks of rice onto a truck in...",
    b: "Farmers load sacks of rice onto a truck in Mansoura on May 3, 2019.",
    verdict: "same",
    kind: "truncation",
  },
  {
    why: "two letters that changed places are a slip",
    a: "Farmers load sacks of rice onto a turck in Mansoura, where mibrella sellers wait for the rain.",
    b: "Farmers load sacks of rice onto a truck in Mansoura, where mibrella sellers wait for the rain.",
    verdict: "same",
    kind: "spelling",
  },
  {
    why: "a heading in front belongs to the page",
    a: "Harvest begins: Farmers load sacks of rice onto a truck in Mansoura.",
    b: "Farmers load sacks of rice onto a truck in Mansoura.",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "Arabic letter variants are one letter",
    a: "أطفال يلعبون أمام مدرسة في مدينة إربد",
    b: "اطفال يلعبون امام مدرسه في مدينه اربد",
    verdict: "same",
  },
  {
    why: "UTF-8 read as Latin-1 is turned back",
    a: "Rybacy wyÅ\u0082adowujÄ\u0085 sieci w porcie Å\u0081eba.",
    b: "Rybacy wyładowują sieci w porcie Łeba.",
    verdict: "same",
  },
  {
    why: "letters whose bytes were lost are no difference, when the others agree",
    a: "Rybacy wyÅ‚adowujÄ… sieci w porcie Åeba, w dzieÅ„ targowy.",
    b: "Rybacy wyładowują sieci w porcie Łeba, w dzień targowy.",
    verdict: "same",
    kind: "encoding",
  },
  {
    why: "a quotation mark that was lost is none of the word's letters",
    a: "Two crew members are lifted from the ferry ‘Marietta\ufffd off Brest on Monday.",
    b: "Two crew members are lifted from the ferry ‘Marietta’ off Brest on Monday.",
    verdict: "same",
    kind: "encoding",
  },
  {
    why: "what is left beside a lost letter must be the same word",
    a: "Two crew members are lifted from the ferry ‘Mariett\ufffd’ off Brest on Monday.",
    b: "Two crew members are lifted from the ferry ‘Marion’ off Brest on Monday.",
    verdict: "related",
  },
  {
    why: "a question mark put for a lost byte",
    a: "Î¨Î±Ï?Î¬Î´ÎµÏ‚ Î¼Î±Î¶ÎµÏ?Î¿Ï…Î½ Ï„Î± Î´Î¯Ï‡Ï„Ï…Î± ÏƒÏ„Î· Î£Î¬Î¼Î¿.",
    b: "Ψαράδες μαζεύουν τα δίχτυα στη Σάμο.",
    verdict: "same",
  },
  {
    why: "a label before the caption, whatever the comma",
    a: "التعليق على الصورة، أطفال يلعبون أمام مدرسة في مدينة إربد",
    b: "أطفال يلعبون أمام مدرسة في مدينة إربد",
    verdict: "same",
  },
  {
    why: "source and label before the caption",
    a: "مصدر الصورة، Getty Images التعليق على الصورة، أطفال يلعبون أمام مدرسة في مدينة إربد",
    b: "أطفال يلعبون أمام مدرسة في مدينة إربد",
    verdict: "same",
  },
  {
    why: "a label in Portuguese",
    a: "Legenda da foto, Pescadores descarregam redes no porto de Setúbal",
    b: "Pescadores descarregam redes no porto de Setúbal",
    verdict: "same",
  },
  {
    why: "what opens a larger picture is no part of the caption",
    a: "5月3日，渔民在码头修补渔网。 查看大图",
    b: "5月3日，渔民在码头修补渔网。",
    verdict: "same",
  },
  {
    why: "a word for picture and the time of publishing are no part of the caption",
    a: "港で魚を干す漁師たちの朝を追う 画像",
    b: "港で魚を干す漁師たちの朝を追う2019.4.12 Fri 9:30",
    verdict: "same",
    kind: "chrome",
  },
  {
    why: "vowels that sound alike are slips",
    a: "Zwei Hälferinnen verteilen Wasser am Hafen von Büsum.",
    b: "Zwei Helferinnen verteilen Wasser am Hafen von Büsum.",
    verdict: "same",
    kind: "spelling",
  },
];

export const lookAlikes: readonly PairCase[] = [
  {
    why: "child and children are two pictures",
    a: "A Sudanese child waits beside a well near Kassala on May 3, 2019.",
    b: "Sudanese children wait beside a well near Kassala on May 3, 2019.",
    verdict: "related",
    kind: "inflection",
  },
  {
    why: "the day after is another picture",
    a: "Farmers load sacks of rice onto a truck in Mansoura on May 3, 2019.",
    b: "Farmers load sacks of rice onto a truck in Mansoura on May 4, 2019.",
    verdict: "related",
    kind: "date",
  },
  {
    why: "a swapped side is another picture",
    a: "Mayor Nadia Rahal (L) greets the ambassador Tom Verne at the port of Sfax.",
    b: "Mayor Nadia Rahal (R) greets the ambassador Tom Verne at the port of Sfax.",
    verdict: "related",
    kind: "side",
  },
  {
    why: "a number word counts as a number",
    a: "Two divers surface beside the wreck of a ferry off Samos.",
    b: "Three divers surface beside the wreck of a ferry off Samos.",
    verdict: "related",
    kind: "number",
  },
  {
    why: "a negation turns the picture round",
    a: "The ferry does not leave the harbour of Samos during the strike.",
    b: "The ferry does leave the harbour of Samos during the strike.",
    verdict: "related",
    kind: "negation",
  },
  {
    why: "the numbering tells pictures of a sequence apart",
    a: "A combination of pictures shows the eclipse over the harbour of Samos (1 of 4).",
    b: "A combination of pictures shows the eclipse over the harbour of Samos (2 of 4).",
    verdict: "related",
    kind: "sequence",
  },
  {
    why: "two named photographers stood there",
    a: "The ferry leaves the harbour of Samos. / AFP / ELENI MARKOU",
    b: "The ferry leaves the harbour of Samos. / AFP / JOSH WINTER",
    verdict: "related",
    kind: "photographer",
  },
  {
    why: "a text that stops is not cut for that",
    a: "Protesters march through Sfax",
    b: "Protesters march through Sfax carrying portraits of the missing sailors",
    verdict: "related",
  },
  {
    why: "a number at the end is no time of publishing",
    a: "港で魚を干す漁師たちの朝を追う",
    b: "港で魚を干す漁師たちの朝を追う12",
    verdict: "related",
    kind: "number",
  },
  {
    why: "words before a caption that announce nothing",
    a: "مدرسون و أطفال يلعبون أمام مدرسة في مدينة إربد",
    b: "أطفال يلعبون أمام مدرسة في مدينة إربد",
    verdict: "related",
  },
  {
    why: "a picture in the caption is no label",
    a: "5月3日，渔民在码头修补渔网画像。",
    b: "5月3日，渔民在码头修补渔网。",
    verdict: "related",
  },
  {
    why: "another place in front of the label",
    a: "Legenda da foto, Pescadores descarregam redes no porto de Setúbal",
    b: "Pescadores descarregam redes no porto de Peniche",
    verdict: "related",
    kind: "place",
  },
  {
    why: "a letter lost in one word hides no other word",
    a: "Rybacy wyÅ‚adowujÄ… sieci w porcie Åeba, w dzieÅ„ targowy.",
    b: "Rybacy wyładowują sieci w porcie Hel, w dzień targowy.",
    verdict: "related",
  },
  {
    why: "a damaged text keeps its numbers",
    a: "Rybacy wyÅ‚adowujÄ… 3 sieci w porcie Åeba, w dzieÅ„ targowy.",
    b: "Rybacy wyładowują 4 sieci w porcie Łeba, w dzień targowy.",
    verdict: "related",
    kind: "number",
  },
  {
    why: "an umlaut makes a plural",
    a: "Die Garten am Hafen von Büsum werden am Morgen gegossen.",
    b: "Die Gärten am Hafen von Büsum werden am Morgen gegossen.",
    verdict: "related",
    kind: "inflection",
  },
  {
    why: "vowels that sound alike make another ending",
    a: "Рыбака встречают дома в порту Мурманска.",
    b: "Рыбако встречают дома в порту Мурманска.",
    verdict: "related",
    kind: "inflection",
  },
  {
    why: "another scene altogether",
    a: "Protesters march through Sfax carrying portraits of the missing sailors",
    b: "A baker pulls loaves out of a clay oven in Mansoura",
    verdict: "different",
  },
  {
    why: "two photographers at two games of one cup are of two scenes",
    a: "Fan Ana Rahal, 26, reacts after Sfax was beaten by Gabes during a 2014 Harbour Cup round of 16 match, at a party in Samos July 1, 2014. REUTERS/Marta Gil",
    b: "A fan cheers before the 2014 Harbour Cup round of 16 game between Gabes and Sfax at the arena in Palma July 1, 2014. REUTERS/Boris Dale",
    verdict: "different",
  },
  {
    why: "one photographer saw both",
    a: "Fan Ana Rahal, 26, reacts after Sfax was beaten by Gabes during a 2014 Harbour Cup round of 16 match, at a party in Samos July 1, 2014. REUTERS/Marta Gil",
    b: "A fan cheers before the 2014 Harbour Cup round of 16 game between Gabes and Sfax at the arena in Palma July 1, 2014. REUTERS/Marta Gil",
    verdict: "related",
  },
  {
    why: "two photographers, each with the same caption, saw one scene",
    a: "Fans cheer before the Harbour Cup game between Gabes and Sfax at the arena in Palma. REUTERS/Marta Gil",
    b: "Fans cheer before the Harbour Cup game between Gabes and Sfax at the arena in Palma. REUTERS/Boris Dale",
    verdict: "related",
    kind: "photographer",
  },
];
