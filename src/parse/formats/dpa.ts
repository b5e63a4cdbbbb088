import { defineAgencies } from "../agency.js";

/** Deutsche Presse-Agentur and its picture library. `Foto: NAME/dpa`, `picture alliance/dpa | NAME`. */
export default defineAgencies([
  {
    id: "dpa",
    name: "dpa",
    kind: "wire",
    isNothingElse: true,
    distributorFirst: true,
    aliases: [
      "DPA",
      "Dpa",
      "Deutsche Presse-Agentur",
      "Deutsche Presse Agentur",
      "dpa-Bildfunk",
      "dpa Bildfunk",
      "dpa-Zentralbild",
      "dpa-tmn",
      "dpa-news",
      "dpa-infografik",
      "dpa/dpa",
      "د ب أ",
      "د. ب. أ.",
      "وكالة الأنباء الألمانية",
      "الألمانية",
      "德新社",
      "ДПА",
    ],
  },
  { id: "zb", name: "ZB", kind: "wire", aliases: [] },
  {
    id: "picture-alliance",
    name: "picture alliance",
    kind: "library",
    distributorFirst: true,
    aliases: ["picture-alliance", "Picture Alliance", "picturealliance", "pa/dpa", "picture alliance/dpa"],
  },
]);
