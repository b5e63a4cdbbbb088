import { defineAgencies } from "../agency.js";

/** Agencies and outlets of South Asia. `(PTI Photo)`, `(ANI Photo)`. */
export default defineAgencies([
  { id: "pti", name: "PTI", kind: "wire", aliases: ["Press Trust of India", "पीटीआई", "பிடிஐ", "পিটিআই", "PTI Photo"] },
  { id: "ani", name: "ANI", kind: "wire", aliases: ["एएनआई", "ANI Photo", "Asian News International"] },
  { id: "ians", name: "IANS", kind: "wire", aliases: ["आईएएनएस", "Indo-Asian News Service"] },
  { id: "uni", name: "UNI", kind: "wire", aliases: ["यूएनआई"] },
  { id: "hindustan-times", name: "Hindustan Times", kind: "outlet", aliases: ["HT Photo", "HT File", "HT"] },
  { id: "the-hindu", name: "The Hindu", kind: "outlet", aliases: [] },
  {
    id: "indian-express",
    name: "Express Photo",
    kind: "outlet",
    aliases: ["The Indian Express", "Indian Express", "Express"],
  },
  { id: "mint", name: "Mint", kind: "outlet", aliases: [] },
  { id: "times-of-india", name: "Times of India", kind: "outlet", aliases: ["TOI", "BCCL"] },
  { id: "deccan-herald", name: "Deccan Herald", kind: "outlet", aliases: ["DH Photo"] },
  { id: "app", name: "APP", kind: "wire", aliases: ["اے پی پی", "Associated Press of Pakistan"] },
  { id: "ppi", name: "PPI", kind: "wire", aliases: [] },
  { id: "inp", name: "INP", kind: "wire", aliases: [] },
  { id: "online", name: "ONLINE", kind: "wire", aliases: [] },
  { id: "dawn", name: "Dawn", kind: "outlet", aliases: ["ڈان", "DAWN", "White Star"] },
  { id: "bss", name: "BSS", kind: "wire", aliases: [] },
  { id: "focus-bangla", name: "Focus Bangla", kind: "photo", aliases: ["ফোকাস বাংলা"] },
  { id: "rss-np", name: "RSS", kind: "wire", aliases: [] },
]);
