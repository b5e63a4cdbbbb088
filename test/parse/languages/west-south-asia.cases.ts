import type { LanguageCase } from "./case.js";

export default [
  {
    why: "ar: the agency in spaced letters, the double month",
    line: "صيادون في ميناء صيدا في 5 تشرين الأول/أكتوبر 2021 (أ ف ب)",
    want: {
      description: "صيادون في ميناء صيدا في 5 تشرين الأول/أكتوبر 2021",
      creators: [],
      agencies: ["AFP"],
      dateCreated: "2021-10-05",
      language: "ar",
    },
  },
  {
    why: "ar: the photographer's label",
    line: "سوق الخضار في عمّان، ٢ آذار ٢٠٢٠ (تصوير: ليلى حداد / رويترز)",
    want: { creators: ["ليلى حداد"], agencies: ["Reuters"], dateCreated: "2020-03-02" },
  },
  {
    why: "ar: a Tunisian month",
    line: "مسيرة وسط تونس العاصمة يوم 14 جانفي 2020 (فرانس برس)",
    want: { agencies: ["AFP"], dateCreated: "2020-01-14" },
  },
  {
    why: "ar: published is not taken",
    line: "صورة نشرتها الوزارة في 3 أيار/مايو 2022 تظهر سفينة (رويترز)",
    want: { dateCreated: null, agencies: ["Reuters"] },
  },
  {
    why: "fa: a solar Hijri date",
    line: "مسافران در ایستگاه قطار شیراز، ۱ فروردین ۱۴۰۰ - عکس: نسرین کاوه / ایسنا",
    want: { creators: ["نسرین کاوه"], agencies: ["ISNA"], dateCreated: "2021-03-21", language: "fa" },
  },
  {
    why: "ur: a label in front of the agency",
    line: "لاہور میں 14 اگست 2021 کو جشن کا منظر، فوٹو: اے ایف پی",
    want: { agencies: ["AFP"], dateCreated: "2021-08-14", language: "ur" },
  },
  {
    why: "he: the month behind its letter",
    line: "מפגינים בחיפה, 3 במאי 2022 (צילום: דנה לוי/פלאש90)",
    want: { creators: ["דנה לוי"], agencies: ["Flash90"], dateCreated: "2022-05-03", language: "he" },
  },
  {
    why: "hi: a label and an agency",
    line: "जयपुर में 26 जनवरी 2022 को परेड करते जवान। फोटो: पीटीआई",
    want: { agencies: ["PTI"], dateCreated: "2022-01-26", language: "hi" },
  },
  {
    why: "bn: its own digits",
    line: "ঢাকায় বৃষ্টিতে পথচারী, ৫ জুলাই ২০২১। ছবি: এএফপি",
    want: { dateCreated: "2021-07-05", language: "bn" },
  },
] satisfies LanguageCase[];
