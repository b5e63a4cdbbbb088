import type { CaptionCase } from "../case.js";

export default [
  {
    why: "a paper of the pool made it",
    line: "Le stade. © PHOTOPQR/OUEST FRANCE/OKORO Lena/MAXPPP",
    want: { creators: ["OKORO Lena"], agencies: ["Ouest-France"], distributors: ["MAXPPP"] },
  },
  {
    why: "a collective through AFP",
    line: "Une infirmière ferme une fenêtre. Lena Okoro / Hans Lucas / AFP",
    want: { agencies: ["Hans Lucas"], distributors: ["AFP"] },
  },
  {
    why: "the world is a word too",
    line: "Une carte du monde dans une classe de Vallby.",
    want: { agencies: [], creators: [] },
  },
] satisfies CaptionCase[];
