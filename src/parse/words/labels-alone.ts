/**
 * Labels around captions in languages that have no locale file: their captions are read without knowing more of them.
 * A language that gets a file takes its row with it.
 */
import { list } from "../define-locale.js";
import type { Locale } from "../locale.js";
import { locales } from "../locales/index.js";

type Labels = Pick<Locale, "language" | "creditLabels" | "pictureSourceLabels" | "captionLabels">;

const labels = (language: string, credit: string, source: string, caption: string): Labels => ({
  language,
  creditLabels: list(credit),
  pictureSourceLabels: list(source),
  captionLabels: list(caption),
});

/** As the BBC's services print them, besides each language's own word for a picture. */
export const labelsAlone: readonly Labels[] = [
  labels(
    "am",
    "ፎቶ, ምስል",
    "የፎቶው ባለመብት, የምስሉ ባለመብት, የፎቶው ምንጭ, የምስሉ ምንጭ",
    "አጭር የምስል መግለጫ, የምስሉ መግለጫ, የፎቶው መግለጫ, የተንቀሳቃሹ ምስል መግለጫ",
  ),
  labels("ti", "ስእሊ, ምስሊ", "ምንጪ ስእሊ, መሰል ስእሊ, በዓል መሰል ስእሊ", "መግለጺ ስእሊ, መግለጺ ምስሊ"),
  labels("om", "Suuraa", "Madda suuraa", "Ibsa suuraa"),
  labels(
    "so",
    "Sawirka, Sawir, Sawirro",
    "Xigashada Sawirka, Lahaanshaha sawirka, Xuquuqda sawirka",
    "Qoraalka sawirka, Qoraalka Muuqaalka",
  ),
  labels(
    "ha",
    "Hoto, Hoton",
    "Asalin hoton, Asalin hoto, Hakkin mallakar hoto, Haƙƙin mallakar hoto",
    "Bayanan hoto, Bayanan bidiyo",
  ),
  labels("yo", "Àwòrán", "Oríṣun àwòrán", "Àkọlé àwòrán"),
  labels("ig", "", "Ebe foto si", "Nkọwa foto, Aha onyonyo"),
  labels("pcm", "", "Wia dis foto come from", "Wetin we call dis foto"),
  labels("rw", "Ifoto", "Ahavuye isanamu", "Insiguro y'isanamu, Insiguro ya video"),
  labels("my", "ဓာတ်ပုံ, ဓါတ်ပုံ", "ဓာတ်ပုံ ရင်းမြစ်, ဓာတ်ပုံ မူပိုင်ခွင့်", "ဓာတ်ပုံ ပုံစာ, ဗီဒီယို ပုံစာ"),
  labels("si", "ඡායාරූපය, ඡායාරූප", "ඡායාරූප මූලාශ්රය, ඡායාරූප මූලාශ්‍රය", "ඡායාරූප ශීර්ෂ වැකිය, ඡායාරූප ශීර්ෂය, වීඩියෝ ශීර්ෂ වැකිය"),
  labels("ne", "तस्बिर, तस्वीर, फोटो", "तस्बिर स्रोत, तस्बिर कपीराइट", "तस्बिरको क्याप्शन, तस्बिर क्याप्शन"),
  labels(
    "ps",
    "انځور, عکس",
    "د عکس سرچینه, د انځور سرچینه, د عکس حقوق, د انځور حقوق",
    "د عکس تشریح, د انځور تشریح, د ویډیو تشریح",
  ),
  labels("ky", "Сүрөт", "Сүрөттүн булагы, Сүрөттүн автордук укугу", "Сүрөттүн түшүндүрмөсү, Видеонун түшүндүрмөсү"),
  labels(
    "uz",
    "Surat, Сурат, Foto",
    "Surat manbasi, Сурат манбаси, Surat mualliflik huquqi, Сурат муаллифлик ҳуқуқи",
    "Surat tagsoʻzi, Сурат тагсўзи, Видео тагсўзи",
  ),
  labels("cy", "Llun", "Ffynhonnell y llun", "Disgrifiad o'r llun"),
  labels("gd", "Dealbh", "Tùs an deilbh", "Fo-thiotal an deilbh, Tiotal an deilbh"),
];

/** Everybody who has labels. */
export const labelled: readonly Labels[] = [...locales, ...labelsAlone];
