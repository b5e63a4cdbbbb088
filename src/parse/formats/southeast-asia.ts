import { defineAgencies } from "../agency.js";

/** Agencies of Southeast Asia. `(ANTARA FOTO/NAME)`, `— Bernama pic`, `Ảnh: NAME - TTXVN`. */
export default defineAgencies([
  {
    id: "antara",
    name: "Antara",
    kind: "wire",
    distributorFirst: true,
    aliases: ["ANTARA FOTO", "ANTARA", "Antara Foto", "LKBN Antara", "ANTARA PHOTO"],
  },
  { id: "bernama", name: "Bernama", kind: "wire", aliases: ["BERNAMA", "Bernama pic", "Bernama Photo"] },
  {
    id: "vna",
    name: "VNA",
    kind: "wire",
    distributorFirst: true,
    aliases: ["TTXVN", "Vietnam News Agency", "Thông tấn xã Việt Nam"],
  },
  { id: "pna", name: "PNA", kind: "wire", aliases: ["Philippine News Agency"] },
  { id: "tna", name: "TNA", kind: "wire", aliases: ["Thai News Agency"] },
  {
    id: "inquirer",
    name: "Inquirer",
    kind: "outlet",
    aliases: ["INQUIRER", "Philippine Daily Inquirer", "INQUIRER PHOTO"],
  },
  { id: "tempo", name: "TEMPO", kind: "outlet", aliases: [] },
  { id: "kompas", name: "Kompas", kind: "outlet", aliases: ["KOMPAS", "KOMPAS.com", "KOMPAS.COM", "Kompas.com"] },
  { id: "detik", name: "detikcom", kind: "outlet", aliases: ["detik.com"] },
  { id: "malay-mail", name: "Malay Mail", kind: "outlet", aliases: [] },
  { id: "the-star-my", name: "The Star", kind: "outlet", aliases: [] },
  { id: "straits-times", name: "The Straits Times", kind: "outlet", aliases: ["ST PHOTO", "ST FILE", "ST"] },
  { id: "vnexpress", name: "VnExpress", kind: "outlet", aliases: [] },
  { id: "tuoi-tre", name: "Tuổi Trẻ", kind: "outlet", aliases: [] },
  { id: "rappler", name: "Rappler", kind: "outlet", aliases: [] },
  { id: "bangkok-post", name: "Bangkok Post", kind: "outlet", aliases: [] },
  { id: "mna", name: "MNA", kind: "wire", aliases: ["Myanmar News Agency"] },
]);
