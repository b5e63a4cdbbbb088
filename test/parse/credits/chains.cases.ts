/** Chains of houses, people and bodies: who made the picture, who passed it on, who handed it out. */
import type { CaptionCase } from "../case.js";

export default [
  {
    why: "a national partner that sells a library's pictures",
    line: "A harbour in Vallby. Foto: Getty Images/Guliver",
    want: { creators: [], agencies: ["Getty Images"], distributors: ["Guliver"] },
  },
  {
    why: "the partner in front",
    line: "A harbour in Vallby. Foto: Profimedia/AFP",
    want: { agencies: ["AFP"], distributors: ["Profimedia"] },
  },
  {
    why: "the partner's own pictures",
    line: "A harbour in Vallby. Fot. Lena Okoro/East News",
    want: { creators: ["Lena Okoro"], agencies: ["East News"], distributors: [] },
  },
  {
    why: "the union of the agencies made what a member prints behind the name",
    line: "A harbour in Vallby. LENA OKORO/PAP/EPA",
    want: { creators: ["LENA OKORO"], agencies: ["EPA"], distributors: ["PAP"] },
  },
  {
    why: "other wires pass on what the national agency made",
    line: "A harbour in Vallby. (Photo by Lena Okoro / ANP / AFP)",
    want: { creators: ["Lena Okoro"], agencies: ["ANP"], distributors: ["AFP"] },
  },
  {
    why: "a paper that no list has prints what the agency in front of the name made",
    line: "A harbour in Vallby. FOTO: V3/EFE/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["EFE"], distributors: [] },
  },
  {
    why: "the spaces tell the agency's own credit from the wire's name in front",
    line: "A harbour in Vallby. © REUTERS / Lehtikuva/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["Lehtikuva"], distributors: ["Reuters"] },
  },
  {
    why: "set alike, the national agency passed on",
    line: "A harbour in Vallby. © AP/dpa | Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["AP"], distributors: ["dpa"] },
  },
  {
    why: "a library's brand in the library's own words",
    line: "A singer in Vallby. (Photo by Lena Okoro/Contour by Getty Images)",
    want: { creators: ["Lena Okoro"], agencies: ["Contour"], distributors: ["Getty Images"] },
  },
  {
    why: "letters for a handout written onto the body that gave it",
    line: "A seal in Vallby. THE CANADIAN PRESS/HO-Vallby Aquarium, Lena Okoro",
    want: {
      description: "A seal in Vallby.",
      creators: ["Lena Okoro"],
      agencies: ["The Canadian Press"],
      flags: ["handout"],
      handoutSource: "Vallby Aquarium",
    },
  },
  {
    why: "a given name is no such letters",
    line: "A seal in Vallby. THE CANADIAN PRESS/Ho-Min Okoro",
    want: { creators: ["Ho-Min Okoro"], handoutSource: null },
  },
  {
    why: "complete credits between commas",
    line: "A harbour in Vallby. (Photos: Lena Okoro/AFP/Getty Images, Tim Weller/Reuters)",
    want: {
      creators: ["Lena Okoro", "Tim Weller"],
      agencies: ["AFP", "Reuters"],
      distributors: ["Getty Images"],
    },
  },
  {
    why: "the same joined by a word",
    line: "A harbour in Vallby. Lena Okoro/AFP and Tim Weller/Reuters",
    want: { description: "A harbour in Vallby.", creators: ["Lena Okoro", "Tim Weller"], agencies: ["AFP", "Reuters"] },
  },
  {
    why: "two people of one house",
    line: "A harbour in Vallby. (Lena Okoro, Tim Weller/AFP)",
    want: { creators: ["Lena Okoro", "Tim Weller"], agencies: ["AFP"], distributors: [] },
  },
  {
    why: "a pool behind an agency and a name, without a bracket",
    line: "The president in Vallby. Lena Okoro/Sputnik/Kremlin Pool Photo via AP",
    want: {
      description: "The president in Vallby.",
      creators: ["Lena Okoro"],
      agencies: ["Sputnik"],
      distributors: ["AP"],
      handoutSource: "Kremlin",
    },
  },
  {
    why: "a house whose name is words of captions",
    line: "A harbour in Vallby. (Photo by Lena Okoro/In Pictures via Getty Images)",
    want: { creators: ["Lena Okoro"], agencies: ["In Pictures"], distributors: ["Getty Images"] },
  },
  {
    why: "the same words of a caption",
    line: "Market day in Vallby (in pictures)",
    want: { description: "Market day in Vallby (in pictures)", agencies: [] },
  },
  {
    why: "the credit behind a notice that names no end",
    line: "Ein Spieler in Vallby. ACHTUNG: Nur zur redaktionellen Verwendung bis zum 3. Mai. (zu dpa: «Ein Spieler geht») Foto: Lena Okoro/dpa +++ dpa-Bildfunk +++",
    want: {
      description: "Ein Spieler in Vallby.",
      creators: ["Lena Okoro"],
      agencies: ["dpa"],
      flags: ["restricted"],
      instructions: "ACHTUNG: Nur zur redaktionellen Verwendung bis zum 3. Mai.",
    },
  },
  {
    why: "a bracket behind a notice",
    line: "A player in Vallby. EDITORIAL USE ONLY. (Photo by Lena Okoro/Getty Images)",
    want: { description: "A player in Vallby.", creators: ["Lena Okoro"], agencies: ["Getty Images"] },
  },
  {
    why: "the notice's own credit",
    line: "A player in Vallby. MANDATORY CREDIT: Lena Okoro/AFP",
    want: { creators: ["Lena Okoro"], agencies: ["AFP"], flags: ["mandatory-credit"] },
  },
  {
    why: "a notice's words are no names",
    line: "A player in Vallby. RESTRICTED TO EDITORIAL USE - NO MOBILE PUSH ALERTS/DOWNLOADS",
    want: { creators: [], agencies: [] },
  },
  {
    why: "town and day inside the credit",
    line: "Ein Spieler trifft gegen Vallby. (Lena Okoro / AP (Vallby, 25. 10. 2023))",
    want: {
      description: "Ein Spieler trifft gegen Vallby.",
      creators: ["Lena Okoro"],
      agencies: ["AP"],
      distributors: [],
      dateCreated: "2023-10-25",
    },
  },
  {
    why: "who put pictures together",
    line: "A singer and a boat (Credit: AP/Lena Okoro/Photo montage by Vallbyer)",
    want: { creators: ["Lena Okoro"], agencies: ["AP"], distributors: [], flags: ["illustration"] },
  },
  {
    why: "the name in front of a credit that its last word tells",
    line: "Anna Vik / L. Okoro / LRT nuotr.",
    want: { description: "Anna Vik", creators: ["L. Okoro"], agencies: ["LRT"], distributors: [] },
  },
  {
    why: "a picture that a machine made",
    line: "Ein Roboter am Hafen (mit KI generiert)",
    want: { description: "Ein Roboter am Hafen", creators: [], agencies: [], flags: ["illustration"] },
  },
  {
    why: "the same behind a label",
    line: "Un robot en el puerto. Foto: Imagen generada con IA",
    want: { description: "Un robot en el puerto.", creators: [], agencies: [], flags: ["illustration"] },
  },
  {
    why: "a caption about such pictures",
    line: "Visitors in Vallby look at an AI-generated image",
    want: { description: "Visitors in Vallby look at an AI-generated image" },
  },
  {
    why: "who made the film beside the picture",
    line: "Un puerto en Vallby. Foto: Lena Okoro (REUTERS) | Vídeo: VTV",
    want: { description: "Un puerto en Vallby.", creators: ["Lena Okoro"], agencies: ["Reuters"], distributors: [] },
  },
  {
    why: "the same, glued to the full stop",
    line: "Un puerto en Vallby.Foto: Lena Okoro (REUTERS) | Vídeo: VTV",
    want: { description: "Un puerto en Vallby.", creators: ["Lena Okoro"], agencies: ["Reuters"], distributors: [] },
  },
  {
    why: "a film alone",
    line: "Un puerto en Vallby. Vídeo: Europa Press",
    want: { agencies: ["Europa Press"] },
  },
  {
    why: "the wire in front of the name made what a library sells",
    line: "A harbour in Vallby. Photo: Getty/AFP/Lena Okoro",
    want: { creators: ["Lena Okoro"], agencies: ["AFP"], distributors: ["Getty Images"] },
  },
  {
    why: "a library whose name begins as a label, in front of a dash",
    line: "A harbour in Vallby. (Photo by picture alliance - dpa - Lena Okoro)",
    want: { creators: ["Lena Okoro"], agencies: ["dpa"], distributors: ["picture alliance"] },
  },
  {
    why: "the year of the picture behind the name",
    line: "A harbour in Vallby. (AP Photo/Lena Okoro, 1962)",
    want: { description: "A harbour in Vallby.", creators: ["Lena Okoro"], agencies: ["AP"] },
  },
  {
    why: "a person and a year in brackets are the caption's",
    line: "A harbour in Vallby. (Anna Vik, 1962)",
    want: { creators: [], description: "A harbour in Vallby. (Anna Vik, 1962)" },
  },
  {
    why: "a Korean given name whose first part is small",
    line: "A harbour in Vallby. Photograph: Shin hyun Okor/PA",
    want: { creators: ["Shin hyun Okor"], agencies: ["PA"] },
  },
  {
    why: "two names and a word between them",
    line: "A harbour in Vallby. Foto: Lena und Okor/PA",
    want: { agencies: ["PA"] },
  },
  {
    why: "a mark between asterisks",
    line: "A harbour in Vallby. ** CORRECTION ** (Photo by Lena Okoro / AFP)",
    want: { description: "A harbour in Vallby.", creators: ["Lena Okoro"], flags: ["correction"] },
  },
] satisfies CaptionCase[];
