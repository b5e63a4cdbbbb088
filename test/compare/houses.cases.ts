import type { PairCase } from "./compare.cases.js";

/** One version has its agency, its headline or a sentence more. */
export const saidInOne: readonly PairCase[] = [
  {
    why: "an agency behind a bar, after a name alone",
    a: "Ana Rahal",
    b: "Ana Rahal | Getty Images",
    verdict: "same",
    kind: "credit-format",
  },
  {
    why: "a library and its agency behind the sign of copyright",
    a: "Ana Rahal vom Ruderclub Sfax",
    b: "Ana Rahal vom Ruderclub Sfax © imago images / foto2press",
    verdict: "same",
    kind: "credit-missing",
  },
  {
    why: "an agency's letters behind a caption without a full stop",
    a: "Bakers queue outside the town hall in Leeds after the new rules were announced",
    b: "Bakers queue outside the town hall in Leeds after the new rules were announced PA",
    verdict: "same",
    kind: "credit-format",
  },
  {
    why: "an outlet in front",
    a: "A rower in a yellow coat stands next to her boat on the quay",
    b: "BBC A rower in a yellow coat stands next to her boat on the quay",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "a headline that says the names of the caption before the caption does",
    a: "Sfax's Boris Dale celebrates a goal against Gabes during their Harbour Cup match in Samos.",
    b: "Dale keeps Sfax alive against Gabes in Harbour Cup Final Sfax's Boris Dale celebrates a goal against Gabes during their Harbour Cup match in Samos.",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "a gallery's title and day, glued to the caption",
    a: "Rowers carry their boat past the market of Whitby during the regatta",
    b: "The week in pictures3 May 2021Rowers carry their boat past the market of Whitby during the regatta",
    verdict: "same",
    kind: "prefix",
  },
  {
    why: "a sentence between two that both have",
    a: "A film of the ferry leaving Samos was shown on Monday. (Published Monday, May 3, 2021)",
    b: "A film of the ferry leaving Samos was shown on Monday. The station has left out the faces of the children. (Published Monday, May 3, 2021)",
    verdict: "same",
    kind: "detail-missing",
  },
];

/** Looks like one of these, and says more. */
export const saysOther: readonly PairCase[] = [
  {
    why: "a paper that is sold as well",
    a: "A vendor on the deck of the ferry to Samos sells water, figs",
    b: "A vendor on the deck of the ferry to Samos sells water, figs and Metro",
    verdict: "related",
  },
  {
    why: "who watches, of the same team",
    a: "Harbour United rowers outside the town hall of Sfax on Monday",
    b: "Harbour United fans confront Harbour United rowers outside the town hall of Sfax on Monday",
    verdict: "related",
  },
  {
    why: "two pictures of one gallery, each printed whole, of which one has a sentence more",
    a: "Spring has come to the old palace of Sfax. Visitors take pictures of the blossoms. Photo: Ana Rahal",
    b: "Spring has come to the old palace of Sfax. Visitors take pictures of the blossoms. Two children chase a dog across the lawn. Photo: Ana Rahal",
    verdict: "related",
  },
  {
    why: "the same, with the sentence within",
    a: "Spring has come to the old palace of Sfax. The gardens close at nightfall. Photo: Ana Rahal",
    b: "Spring has come to the old palace of Sfax. Two children chase a dog across the lawn. The gardens close at nightfall. Photo: Ana Rahal",
    verdict: "related",
  },
];
