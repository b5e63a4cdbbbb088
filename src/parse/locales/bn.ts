import { counted, defineLocale, forms, list, sides, values } from "../define-locale.js";

export default defineLocale({
  language: "bn",
  script: "Beng",
  functionWords: list(
    "এবং, ও, এই, করে, থেকে, জন্য, একটি, সঙ্গে, করা, হয়, হয়েছে, তার, পর, না, এ, সময়, তিনি, করেন, মধ্যে, কাছে, সাথে",
  ),
  months: forms(
    "জানুয়ারি|জানুয়ারী|জানু, ফেব্রুয়ারি|ফেব্রুয়ারী|ফেব, মার্চ, এপ্রিল|এপ্রি, মে, জুন, জুলাই|জুল, আগস্ট|অগস্ট|আগ, সেপ্টেম্বর|সেপ, অক্টোবর|অক্টো, নভেম্বর|নভে, ডিসেম্বর|ডিসে",
  ),
  weekdays: forms("সোমবার, মঙ্গলবার, বুধবার, বৃহস্পতিবার, শুক্রবার, শনিবার, রবিবার|রোববার"),
  dateFillers: list("সালের, সাল"),
  dateJoiners: list("ও, থেকে"),
  takenWords: list("তোলা, ফাইল ছবি"),
  pictureWords: list("ছবি"),
  publishedWords: list("প্রকাশিত, প্রকাশ, পোস্ট"),
  otherDateWords: list("পর্যন্ত, জন্ম"),
  remembranceWords: list("বার্ষিকী, নিহতদের"),
  comboWords: list("কোলাজ"),
  creditLabels: list("ছবি, ফটো, ছবি:, সূত্র, আলোকচিত্র, সৌজন্যে"),
  viaWords: list("মাধ্যমে"),
  fileWords: list("ফাইল ছবি, ফাইল"),
  courtesyWords: list("সৌজন্যে"),
  symbolicWords: list("প্রতীকী ছবি"),
  chrome: list("আরও পড়ুন, শেয়ার করুন, আরও, বিজ্ঞাপন, মন্তব্য, বন্ধ করুন"),
  bylineWords: list("লেখক"),
  sides: sides(
    "left: বাঁয়ে|বাম|বামে|বাম দিকে|বাঁ থেকে; right: ডানে|ডান|ডান দিকে|ডান থেকে; center: মাঝে|মাঝখানে|কেন্দ্রে; front: সামনে; back: পেছনে|পিছনে; top: উপরে; bottom: নিচে",
  ),
  numbers: {
    ...counted(
      0,
      "শূন্য এক|একজন দুই|দু|দুজন তিন|তিনজন চার পাঁচ ছয় সাত আট নয় দশ এগারো বারো তেরো চৌদ্দ পনেরো ষোলো সতেরো আঠারো উনিশ বিশ|কুড়ি",
    ),
    ...values(
      "ত্রিশ 30, চল্লিশ 40, পঞ্চাশ 50, ষাট 60, সত্তর 70, আশি 80, নব্বই 90, একশ 100, শত 100, হাজার 1000, লাখ 100000, কোটি 10000000, প্রথম 1, দ্বিতীয় 2, তৃতীয় 3",
    ),
  },
  negations: list("না, নয়, নেই, ছাড়া, কখনও, নি"),
  stopWords: list("এবং, ও, এই, থেকে, জন্য, সঙ্গে"),
});
