import { defineAgencies } from "../agency.js";

/** Iranian agencies. `عکس: NAME / تسنیم`, `NAME/WANA (West Asia News Agency) via REUTERS`. */
export default defineAgencies([
  { id: "irna", name: "IRNA", kind: "wire", aliases: ["ایرنا", "إيرنا", "خبرگزاری جمهوری اسلامی"] },
  { id: "isna", name: "ISNA", kind: "wire", aliases: ["ایسنا", "إيسنا"] },
  { id: "tasnim", name: "Tasnim", kind: "wire", aliases: ["تسنیم", "تسنيم", "خبرگزاری تسنیم", "Tasnim News Agency"] },
  { id: "fars", name: "Fars", kind: "wire", aliases: ["فارس", "خبرگزاری فارس", "Fars News Agency", "Fars News"] },
  { id: "mehr", name: "Mehr", kind: "wire", aliases: ["مهر", "خبرگزاری مهر", "Mehr News Agency", "Mehr News"] },
  { id: "ilna", name: "ILNA", kind: "wire", aliases: ["ایلنا"] },
  { id: "wana", name: "WANA", kind: "wire", aliases: ["West Asia News Agency"] },
  { id: "iribnews", name: "IRIB", kind: "wire", aliases: ["صداوسیما"] },
  { id: "mizan", name: "Mizan", kind: "wire", aliases: ["میزان", "خبرگزاری میزان"] },
]);
