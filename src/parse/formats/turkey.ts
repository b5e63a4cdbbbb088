import { defineAgencies } from "../agency.js";

/** Turkish agencies. `(Photo by NAME/Anadolu via Getty Images)`, to 2023 `Anadolu Agency`. */
export default defineAgencies([
  {
    id: "anadolu",
    name: "Anadolu",
    kind: "wire",
    suppliesLibraries: true,
    aliases: [
      "Anadolu Agency",
      "Anadolu Ajansı",
      "Anadolu Ajansi",
      "AA",
      "وكالة الأناضول",
      "الأناضول",
      "الاناضول",
      "アナトリア通信",
      "آناتولی",
      "阿纳多卢通讯社",
      "AA Photo",
      "AA FOTO",
      "Анадолу",
      "وكالة أنباء الأناضول",
      "آناتولو",
      "خبرگزاری آناتولی",
      "انادولو",
      "انادولو ایجنسی",
      "アナドル通信",
    ],
  },
  {
    id: "dha",
    name: "DHA",
    kind: "wire",
    aliases: ["Demirören Haber Ajansı", "Demiroren News Agency", "Demirören", "Demirören Visual Media"],
  },
  { id: "iha", name: "İHA", kind: "wire", aliases: ["IHA", "İhlas Haber Ajansı", "Ihlas News Agency"] },
  { id: "anka", name: "ANKA", kind: "wire", aliases: [] },
  { id: "depo", name: "Depo Photos", kind: "photo", aliases: ["DepoPhotos"] },
  { id: "middle-east-images", name: "Middle East Images", kind: "photo", aliases: [] },
]);
