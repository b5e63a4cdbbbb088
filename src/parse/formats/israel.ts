import { defineAgencies } from "../agency.js";

/** Israeli agencies and outlets. `צילום: NAME/פלאש90`. */
export default defineAgencies([
  { id: "flash90", name: "Flash90", kind: "photo", aliases: ["פלאש 90", "פלאש90", "Flash 90", "FLASH90"] },
  { id: "gpo", name: 'לע"מ', kind: "outlet", aliases: ["לע״מ", "GPO", "Government Press Office"] },
  { id: "jini", name: "JINI", kind: "photo", aliases: ["ג'יני", "ג׳יני"] },
  { id: "tps", name: "TPS", kind: "wire", aliases: ["TPS-IL", "תצפית"] },
  { id: "ynet", name: "ynet", kind: "outlet", aliases: ["ידיעות אחרונות"] },
  { id: "maariv", name: "מעריב", kind: "outlet", aliases: [] },
  { id: "haaretz", name: "הארץ", kind: "outlet", aliases: ["Haaretz"] },
  {
    id: "idf",
    name: "IDF Spokesperson",
    kind: "outlet",
    aliases: ['דובר צה"ל', "דובר צה״ל", "IDF Spokesman", "IDF Spokesperson's Unit"],
  },
  { id: "kan", name: "כאן", kind: "outlet", aliases: ["כאן חדשות", "כאן 11"] },
  { id: "n12", name: "N12", kind: "outlet", aliases: ["חדשות 12", "חדשות N12"] },
  { id: "srugim", name: "סרוגים", kind: "outlet", aliases: [] },
  { id: "walla", name: "וואלה", kind: "outlet", aliases: ["וואלה!"] },
]);
