import type { LanguageCase } from "./case.js";

/** Conventions that differ by script: labels, archives, houses and credits in Latin letters behind another script. */
export default [
  {
    why: "ar: a newspaper alone in the closing bracket",
    line: "أهالي البلدة يشيعون أحد الضحايا (الجزيرة)",
    want: { description: "أهالي البلدة يشيعون أحد الضحايا", agencies: ["Al Jazeera"], creators: [] },
  },
  {
    why: "ar: a bracket that explains stays",
    line: "نقل المصابين إلى المستشفى في المدينة القديمة (المرحلة الثانية)",
    want: { description: "نقل المصابين إلى المستشفى في المدينة القديمة (المرحلة الثانية)", agencies: [] },
  },
  {
    why: "ar: wires without a name",
    line: "أمطار غزيرة أغرقت شوارع العاصمة (وكالات)",
    want: { description: "أمطار غزيرة أغرقت شوارع العاصمة", agencies: [], creators: [], flags: [] },
  },
  {
    why: "ar: an archive joined to the wire by a hyphen",
    line: "سفينة شحن تعبر مضيق هرمز (رويترز-أرشيف)",
    want: { description: "سفينة شحن تعبر مضيق هرمز", agencies: ["Reuters"], flags: ["file"] },
  },
  {
    why: "ar: the archive in front",
    line: "مصفاة نفط قرب البصرة (أرشيفية-الأناضول)",
    want: { description: "مصفاة نفط قرب البصرة", agencies: ["Anadolu"], flags: ["file"] },
  },
  {
    why: "ar: two places joined by a hyphen are none",
    line: "حافلة على طريق عمّان-العقبة",
    want: { description: "حافلة على طريق عمّان-العقبة", agencies: [], flags: [] },
  },
  {
    why: "ar: the photographer behind a dash and his label",
    line: "بائع خبز في سوق المدينة - تصوير ماهر الخطيب",
    want: { description: "بائع خبز في سوق المدينة", creators: ["ماهر الخطيب"] },
  },
  {
    why: "ar: filming inside a sentence",
    line: "المخرجة أثناء تصوير فيلمها الجديد",
    want: { description: "المخرجة أثناء تصوير فيلمها الجديد", creators: [] },
  },
  {
    why: "ar: a public body in the closing bracket supplied it",
    line: "اجتماع الحكومة برئاسة نوري العلي (رئاسة الوزراء)",
    want: {
      description: "اجتماع الحكومة برئاسة نوري العلي",
      creators: [],
      agencies: [],
      flags: ["handout"],
      handoutSource: "رئاسة الوزراء",
    },
  },
  {
    why: "ar: a library's Latin name behind Arabic",
    line: "لاعبات المنتخب يحتفلن بالفوز Getty Images",
    want: { description: "لاعبات المنتخب يحتفلن بالفوز", agencies: ["Getty Images"] },
  },
  {
    why: "ar: a Latin name that is no agency stays",
    line: "مهندسون في مقر شركة Siemens Energy",
    want: { description: "مهندسون في مقر شركة Siemens Energy", agencies: [], creators: [] },
  },
  {
    why: "ar: the BBC's labels",
    line: "صدر الصورة، EPA التعليق على الصورة، جندي عند مدخل القصر",
    want: { description: "جندي عند مدخل القصر", agencies: ["EPA"] },
  },
  {
    why: "ar: the BBC's label of a credit alone",
    line: "صدر الصورة، Reuters",
    want: { kind: "credit", description: "", agencies: ["Reuters"] },
  },
  {
    why: "fa: the BBC's labels",
    line: "منبع تصویر، Getty Images توضیح تصویر، رهگذران در بازار قزوین",
    want: { description: "رهگذران در بازار قزوین", agencies: ["Getty Images"] },
  },
  {
    why: "ru: the BBC's labels",
    line: "Автор фото, Reuters Подпись к фото, Рынок в Алматы",
    want: { description: "Рынок в Алматы", agencies: ["Reuters"] },
  },
  {
    why: "ru: an author inside a caption is no label",
    line: "Автор фоторабот на открытии выставки",
    want: { description: "Автор фоторабот на открытии выставки", agencies: [], creators: [] },
  },
  {
    why: "hi: the BBC's labels",
    line: "इमेज स्रोत, AFP इमेज कैप्शन, पटना में बाढ़ का पानी",
    want: { description: "पटना में बाढ़ का पानी", agencies: ["AFP"] },
  },
  {
    why: "ru: a chain in Latin letters behind Cyrillic",
    line: "Пожар на складе в Риге 3 мая 2021 года Anna Berzina / Reuters / Scanpix",
    want: {
      description: "Пожар на складе в Риге 3 мая 2021 года",
      creators: ["Anna Berzina"],
      agencies: ["Reuters"],
      distributors: ["Scanpix"],
      dateCreated: "2021-05-03",
    },
  },
  {
    why: "ru: whom somebody told is no credit",
    line: "Об этом министр рассказал агентству Reuters",
    want: { description: "Об этом министр рассказал агентству Reuters", agencies: [] },
  },
  {
    why: "ru: a small label behind a comma",
    line: "Динамо — Спартак, фото Павел Лосев",
    want: { description: "Динамо — Спартак", creators: ["Павел Лосев"] },
  },
  {
    why: "ru: a photograph in a sentence",
    line: "На стенде висят газеты, фото и письма с фронта",
    want: { description: "На стенде висят газеты, фото и письма с фронта", creators: [] },
  },
  {
    why: "uk: a slash, the label without a colon, the agency behind a comma",
    line: "Черга біля банку в Луцьку / Фото Олена Сова, Укрінформ",
    want: { description: "Черга біля банку в Луцьку", creators: ["Олена Сова"], agencies: ["Ukrinform"] },
  },
  {
    why: "bg: the wire in its own letters",
    line: "Наводнение край Бургас Снимка: Ройтерс",
    want: { agencies: ["Reuters"], creators: [] },
  },
  {
    why: "be: the wire in its own letters",
    line: "Мост праз Нёман Фота: Рэйтэр",
    want: { agencies: ["Reuters"], creators: [] },
  },
  {
    why: "ja: the wire in full width",
    line: "英国の国旗＝ＡＰ",
    want: { description: "英国の国旗", agencies: ["AP"] },
  },
  { why: "ja: full width that is no wire", line: "新型のＥＶ＝ＡＢ", want: { agencies: [] } },
] satisfies LanguageCase[];
