import { defineAgencies } from "../agency.js";

/** Dutch agencies. `Foto: ANP / NAME`. */
export default defineAgencies([
  {
    id: "anp",
    name: "ANP",
    kind: "wire",
    distributorFirst: true,
    aliases: ["ANP Foto", "ANP PHOTO", "ANP Photo", "Algemeen Nederlands Persbureau"],
  },
  { id: "hollandse-hoogte", name: "Hollandse Hoogte", kind: "photo", aliases: [] },
  { id: "novum", name: "Novum", kind: "wire", aliases: [] },
  { id: "pro-shots", name: "Pro Shots", kind: "photo", aliases: ["PRO SHOTS"] },
  { id: "orange-pictures", name: "Orange Pictures", kind: "photo", aliases: [] },
  { id: "de-beeldunie", name: "De Beeldunie", kind: "photo", aliases: [] },
  { id: "nos", name: "NOS", kind: "outlet", aliases: [] },
  { id: "vrt", name: "VRT", kind: "outlet", aliases: [] },
  { id: "het-nieuwsblad", name: "Het Nieuwsblad", kind: "outlet", aliases: [] },
  { id: "luxemburger-wort", name: "Luxemburger Wort", kind: "outlet", aliases: [] },
  { id: "id-photo-agency", name: "ID", kind: "photo", aliases: ["ID/ photo agency", "ID photo agency"] },
]);
