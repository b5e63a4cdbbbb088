import { defineAgencies } from "../agency.js";

/** Iranian agencies. `عکس: NAME / تسنیم`, `NAME/WANA (West Asia News Agency) via REUTERS`. */
export default defineAgencies([
  { id: "irna", name: "IRNA", kind: "wire", aliases: ["ایرنا", "إيرنا", "خبرگزاری جمهوری اسلامی", "خبرگزاری ایرنا"] },
  { id: "isna", name: "ISNA", kind: "wire", aliases: ["ایسنا", "إيسنا", "خبرگزاری ایسنا", "خبرگزاری دانشجویان ایران"] },
  { id: "tasnim", name: "Tasnim", kind: "wire", aliases: ["تسنیم", "تسنيم", "خبرگزاری تسنیم", "Tasnim News Agency"] },
  { id: "fars", name: "Fars", kind: "wire", aliases: ["فارس", "خبرگزاری فارس", "Fars News Agency", "Fars News"] },
  {
    id: "mehr",
    name: "Mehr",
    kind: "wire",
    wordAliases: ["Mehr"],
    aliases: ["مهر", "خبرگزاری مهر", "Mehr News Agency", "Mehr News"],
  },
  { id: "ilna", name: "ILNA", kind: "wire", aliases: ["ایلنا", "خبرگزاری ایلنا"] },
  { id: "wana", name: "WANA", kind: "wire", aliases: ["West Asia News Agency"] },
  { id: "iribnews", name: "IRIB", kind: "wire", aliases: ["صداوسیما"] },
  { id: "yjc", name: "YJC", kind: "wire", aliases: ["باشگاه خبرنگاران جوان", "باشگاه خبرنگاران"] },
  { id: "iqna", name: "IQNA", kind: "wire", aliases: ["ایکنا", "خبرگزاری ایکنا"] },
  { id: "borna", name: "Borna", kind: "wire", aliases: ["برنا", "خبرگزاری برنا"] },
  { id: "khabaronline", name: "خبرآنلاین", kind: "outlet", aliases: [] },
  { id: "hamshahri", name: "همشهری", kind: "outlet", aliases: ["همشهری آنلاین"] },
  { id: "etemad", name: "اعتماد", kind: "outlet", aliases: ["روزنامه اعتماد"] },
  { id: "mizan", name: "Mizan", kind: "wire", aliases: ["میزان", "خبرگزاری میزان"] },
]);
