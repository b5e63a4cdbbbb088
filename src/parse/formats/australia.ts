import { defineAgencies } from "../agency.js";

/** AAP and other agencies of Oceania. `(NAME/AAP PHOTOS)`. */
export default defineAgencies([
  {
    id: "aap",
    name: "AAP",
    kind: "wire",
    isNothingElse: true,
    distributorFirst: true,
    aliases: ["AAP Image", "AAP Images", "AAP PHOTOS", "AAPIMAGE", "AAP Photo", "Australian Associated Press"],
  },
  {
    id: "news-corp-australia",
    name: "NCA NewsWire",
    kind: "outlet",
    aliases: ["NCA Newswire", "NewsWire", "News Corp Australia", "News Limited"],
  },
  { id: "abc-news-au", name: "ABC News", kind: "outlet", aliases: [] },
  { id: "stuff", name: "Stuff", kind: "outlet", aliases: [] },
  { id: "rnz", name: "RNZ", kind: "outlet", aliases: [] },
  { id: "nzme", name: "NZME", kind: "outlet", aliases: ["NZ Herald", "New Zealand Herald"] },
  { id: "photosport-nz", name: "Photosport NZ", kind: "photo", aliases: ["www.photosport.nz"] },
]);
