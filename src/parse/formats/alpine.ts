import { defineAgencies } from "../agency.js";

/** Keystone and APA. APA passes on: `APA/AFP/NAME`, `SN/APA/KEYSTONE/NAME`. */
export default defineAgencies([
  {
    id: "keystone",
    name: "Keystone",
    kind: "wire",
    isAlsoWord: true,
    distributorFirst: true,
    aliases: ["Keystone-SDA", "KEYSTONE-SDA", "KEYSTONE SDA", "Keystone SDA", "KEYSTONE/SDA"],
  },
  { id: "sda", name: "SDA", kind: "wire", aliases: ["Schweizerische Depeschenagentur"] },
  {
    id: "apa",
    name: "APA",
    kind: "wire",
    distributorFirst: true,
    aliases: ["APA-PictureDesk", "APA-Fotoservice", "APA PictureDesk", "APA/PictureDesk", "Austria Presse Agentur"],
  },
  { id: "sn", name: "SN", kind: "outlet", distributorFirst: true, aliases: ["Salzburger Nachrichten"] },
  { id: "picturedesk", name: "picturedesk.com", kind: "library", distributorFirst: true, aliases: ["picturedesk"] },
  { id: "expa", name: "EXPA", kind: "photo", aliases: ["EXPA Pictures"] },
  { id: "gepa", name: "GEPA pictures", kind: "photo", aliases: ["GEPA", "Gepa Pictures"] },
  { id: "orf", name: "ORF", kind: "outlet", distributorFirst: true, aliases: [] },
  { id: "kurier", name: "KURIER", kind: "outlet", distributorFirst: true, aliases: ["Kurier"] },
  {
    id: "der-standard",
    name: "Der Standard",
    kind: "outlet",
    distributorFirst: true,
    aliases: ["DER STANDARD", "STANDARD"],
  },
  { id: "freshfocus", name: "freshfocus", kind: "photo", aliases: [] },
  { id: "orn", name: "ORN", kind: "outlet", distributorFirst: true, aliases: [] },
  { id: "noen", name: "NÖN", kind: "outlet", distributorFirst: true, aliases: [] },
  { id: "ooen", name: "OÖN", kind: "outlet", distributorFirst: true, aliases: [] },
  { id: "srf", name: "SRF", kind: "outlet", aliases: [] },
  { id: "nzz", name: "NZZ", kind: "outlet", aliases: [] },
  { id: "tamedia", name: "Tamedia", kind: "outlet", aliases: ["Tamedia AG"] },
]);
