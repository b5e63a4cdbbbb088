import { defineAgencies } from "../agency.js";

/** European Pressphoto Agency. `epaNNNNNNNN … EPA/NAME`, two spaces before the credit. */
export default defineAgencies([
  {
    id: "epa",
    name: "EPA",
    kind: "wire",
    ofMembers: true,
    aliases: [
      "Epa",
      "EPA-EFE",
      "EFE-EPA",
      "EPAEFE",
      "European Pressphoto Agency",
      "EPA Images",
      "EPA PHOTO",
      "إ ب أ",
      "إي بي أيه",
      "ي ب أ",
      "الأوروبية",
      "ЕПА",
      "EPA通信",
      "欧新社",
      "歐新社",
      "إ.ب.أ",
      "ای‌پی‌ای",
      "ΕΡΑ",
    ],
  },
]);
