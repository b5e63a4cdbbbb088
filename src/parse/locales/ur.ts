import { counted, defineLocale, forms, list, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "ur",
  script: "Arab",
  functionWords: list(
    "کے, کی, کا, میں, اور, سے, ہے, ہیں, کو, پر, نے, یہ, اس, بھی, کر, ایک, کہ, جو, تھا, تھی, تھے, ہو, رہے, رہی, رہا, لیے, بعد, ہوئے, گیا, ساتھ, دوران, لئے, قریب, والے, نہیں",
  ),
  months: forms("جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر"),
  weekdays: forms("پیر|سوموار, منگل, بدھ, جمعرات, جمعہ, ہفتہ|سنیچر, اتوار"),
  dateFillers: list("ء, سنہ, کو"),
  yearWords: list("ء, میں, کی"),
  dateJoiners: list("اور, تا"),
  takenWords: list("لی گئی, فائل فوٹو, کھینچی"),
  pictureWords: list("تصویر, فوٹو"),
  publishedWords: list("جاری, شائع, نشر, پوسٹ"),
  otherDateWords: list("تک, پیدائش"),
  remembranceWords: list("برسی, سالگرہ, متاثرین"),
  comboWords: list("مجموعہ, کولاج"),
  placeWords: list("میں"),
  regionWords: list("صوبہ, ضلع, ریاست"),
  creditLabels: list("فوٹو, تصویر, تصاویر, فوٹو:, تصویر:, بشکریہ, ماخذ"),
  viaWords: list("بذریعہ"),
  fileWords: list("فائل, فائل فوٹو, آرکائیو"),
  courtesyWords: list("بشکریہ"),
  symbolicWords: list("علامتی تصویر"),
  chrome: list("مزید پڑھیں, شیئر کریں, پرنٹ, محفوظ, مزید, اشتہار, بند, اگلا, پچھلا, تبصرے, یہ بھی پڑھیں"),
  bylineWords: list("تحریر, از"),
  sides: sides(
    "left: بائیں|بائیں جانب|بائیں سے; right: دائیں|دائیں جانب|دائیں سے; center: درمیان|وسط; top: اوپر; bottom: نیچے; front: آگے|سامنے; back: پیچھے; second-left: بائیں سے دوسرے|بائیں سے دوسری; second-right: دائیں سے دوسرے|دائیں سے دوسری",
  ),
  numbers: {
    ...counted(0, "صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس"),
    ...values(
      "پہلا 1, پہلی 1, پہلے 1, دوسرا 2, دوسری 2, تیسرا 3, تیسری 3, تیس 30, چالیس 40, پچاس 50, ساٹھ 60, ستر 70, اسی 80, نوے 90, سو 100, ہزار 1000, لاکھ 100000, کروڑ 10000000, ارب 1000000000, دونوں 2",
    ),
  },
  negations: list("نہیں, نہ, بغیر, کبھی, بلا"),
  stopWords: list("کے, کی, کا, میں, اور, سے, ہے, ہیں, کو, پر, نے, یہ, کہ"),
});
