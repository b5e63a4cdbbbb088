import { defineAgencies } from "../agency.js";

/** The Canadian Press and Canadian outlets. `THE CANADIAN PRESS/NAME`. */
export default defineAgencies([
  {
    id: "canadian-press",
    name: "The Canadian Press",
    kind: "wire",
    distributorFirst: true,
    aliases: [
      "CP",
      "Canadian Press",
      "La Presse canadienne",
      "La Presse Canadienne",
      "Canadian Press Images",
      "CP Images",
    ],
  },
  {
    id: "postmedia",
    name: "Postmedia News",
    kind: "wire",
    aliases: ["Postmedia", "POSTMEDIA NEWS", "Postmedia Network"],
  },
  { id: "cbc", name: "CBC", kind: "outlet", aliases: ["CBC News", "CBC/Radio-Canada", "CBC-Radio-Canada"] },
  { id: "radio-canada", name: "Radio-Canada", kind: "outlet", aliases: [] },
  { id: "toronto-star", name: "Toronto Star", kind: "outlet", aliases: [] },
  { id: "globe-and-mail", name: "The Globe and Mail", kind: "outlet", aliases: ["Globe and Mail"] },
  { id: "le-devoir", name: "Le Devoir", kind: "outlet", aliases: [] },
  { id: "qmi", name: "Agence QMI", kind: "outlet", aliases: ["QMI Agency", "QMI"] },
  { id: "national-post", name: "National Post", kind: "outlet", aliases: [] },
  { id: "black-press", name: "Black Press", kind: "outlet", aliases: ["Black Press Media"] },
  { id: "le-soleil", name: "Le Soleil", kind: "outlet", aliases: [] },
]);
