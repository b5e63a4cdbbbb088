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
] satisfies CaptionCase[];
