import { defineAgencies, defineHouses } from "../agency.js";

/** German agencies and picture libraries besides dpa. */
const agencies = defineAgencies([
  {
    id: "imago",
    name: "imago",
    kind: "library",
    distributorFirst: true,
    aliases: [
      "IMAGO",
      "Imago",
      "Imago Images",
      "imago images",
      "imago stock&people",
      "www.imago-images.de",
      "imago-images.de",
      "imago-images-bilder",
      "imago sport",
      "IMAGO/ZUMA",
    ],
  },
  { id: "sz-photo", name: "SZ Photo", kind: "photo", aliases: ["SZ-Photo", "Süddeutsche Zeitung Photo"] },
  { id: "ddp", name: "ddp", kind: "wire", aliases: ["ddp images", "ddp/dapd"] },
  { id: "dapd", name: "dapd", kind: "wire", aliases: [] },
  { id: "epd", name: "epd", kind: "wire", aliases: ["Evangelischer Pressedienst", "epd-Bild", "epd-bild"] },
  { id: "kna", name: "KNA", kind: "wire", aliases: ["Katholische Nachrichten-Agentur"] },
  { id: "sid", name: "SID", kind: "wire", aliases: [] },
  { id: "laif", name: "laif", kind: "photo", aliases: [] },
  { id: "ostkreuz", name: "Ostkreuz", kind: "photo", aliases: [] },
  { id: "action-press", name: "action press", kind: "photo", aliases: [] },
  { id: "ullstein", name: "ullstein bild", kind: "library", aliases: ["ullstein-bild"] },
  { id: "akg", name: "akg-images", kind: "library", aliases: ["akg images", "AKG"] },
  { id: "panthermedia", name: "PantherMedia", kind: "library", aliases: ["Panthermedia"] },
  { id: "mauritius", name: "mauritius images", kind: "library", aliases: [] },
  { id: "eibner", name: "Eibner-Pressefoto", kind: "photo", aliases: ["Eibner Pressefoto", "Eibner"] },
  { id: "pressefoto-baumann", name: "Pressefoto Baumann", kind: "photo", isAlsoWord: true, aliases: ["Baumann"] },
  { id: "witters", name: "Witters", kind: "photo", aliases: [] },
  { id: "bpk", name: "bpk", kind: "library", aliases: ["BPK", "bpk-images", "bpk Bildagentur"] },
  { id: "interfoto", name: "INTERFOTO", kind: "library", aliases: ["Interfoto"] },
  { id: "funke", name: "FUNKE Foto Services", kind: "photo", aliases: ["Funke Foto Services"] },
  { id: "nordphoto", name: "nordphoto", kind: "photo", aliases: [] },
  { id: "caro", name: "Caro", kind: "photo", isAlsoWord: true, aliases: [] },
  { id: "snapshot", name: "snapshot", kind: "photo", aliases: [] },
  { id: "future-image", name: "Future Image", kind: "photo", aliases: [] },
  { id: "photothek", name: "photothek", kind: "photo", aliases: ["Photothek", "photothek.net", "photothek.de"] },
  { id: "geisler", name: "Geisler-Fotopress", kind: "photo", aliases: ["Geisler Fotopress"] },
  { id: "jan-huebner", name: "Jan Huebner", kind: "photo", aliases: [] },
  { id: "foto-huebner", name: "Foto Huebner", kind: "photo", aliases: ["Foto Hübner"] },
  { id: "dts", name: "dts Nachrichtenagentur", kind: "photo", aliases: ["dts"] },
]);

/** Small houses that imago and picture alliance pass on: `IMAGO / HOUSE / NAME`. */
const behindLibraries = defineHouses(
  "photo",
  "Sven Simon|SvenSimon; Beautiful Sports; Insidefoto; Mandoga Media; HMB-Media|HMB Media; foto2press; camera4; " +
    "Political-Moments; dieBildmanufaktur; Sports Press Photo; Just Pictures; Fotostand; " +
    "M.i.S.|MIS; Blaulicht-News.de; TNN; Steinach; blickwinkel; Zoonar; Shotshop; Lobeca; " +
    "Fussball-News Saarland; Bihlmayerfotografie; Ulmer; Revierfoto; " +
    "Bildagentur-online; Flashpic; Eventpress; SULUPRESS.DE|Sulupress",
);

export default [...agencies, ...behindLibraries];
