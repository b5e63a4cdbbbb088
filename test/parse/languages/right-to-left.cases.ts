import type { LanguageCase } from "./case.js";

/** Conventions of Arabic, Persian, Urdu and Hebrew captions: labels, archives, bodies, stretched letters, double months. */
export default [
  {
    why: "ur: labels of the BBC glued to a name and to the caption",
    line: "،تصویر کا ذریعہLena Okoro / Getty Images ،تصویر کا کیپشنوالبی کی بندرگاہ پر کشتیاں",
    want: {
      description: "والبی کی بندرگاہ پر کشتیاں",
      creators: ["Lena Okoro"],
      agencies: ["Getty Images"],
    },
  },
  {
    why: "ur: the word of such a label inside a caption",
    line: "والبی میں تصویر کا فریم دیکھتے ہوئے بچے",
    want: { description: "والبی میں تصویر کا فریم دیکھتے ہوئے بچے", creators: [], rule: null },
  },
  {
    why: "fa: labels of the BBC, a comma between",
    line: "منبع تصویر،Reuters توضیح تصویر،قایق‌ها در بندر والبی",
    want: { description: "قایق‌ها در بندر والبی", agencies: ["Reuters"] },
  },
  {
    why: "ar: labels of the BBC with nothing between",
    line: "مصدر الصورةReuters التعليق على الصورةقوارب في ميناء فالبي",
    want: { description: "قوارب في ميناء فالبي", agencies: ["Reuters"] },
  },
  {
    why: "ar: the label of the caption alone",
    line: "التعليق على الصورة، قوارب في ميناء فالبي",
    want: { agencies: [], creators: [], rule: null },
  },
  {
    why: "ar: the year of the rights beside the agency, the caption behind a Latin name",
    line: "© AFP 2023 / Anna Berg سوق السمك في مدينة فالبي",
    want: { description: "سوق السمك في مدينة فالبي", creators: ["Anna Berg"], agencies: ["AFP"] },
  },
  {
    why: "ar: a Latin credit behind a title of three words",
    line: "سوق فالبي القديم / ANNA BERG / AFP",
    want: { description: "سوق فالبي القديم", creators: ["ANNA BERG"], agencies: ["AFP"], distributors: [] },
  },
  {
    why: "ar: a label and a dash in front of a name",
    line: "تصوير - سامي الأندلسي",
    want: { kind: "credit", creators: ["سامي الأندلسي"] },
  },
  {
    why: "ar: a label and a dash in front of a sentence",
    line: "صورة - نافذة تطل على البحر في فالبي",
    want: { kind: "caption", creators: [] },
  },
  {
    why: "ar: measures behind the credit",
    line: "سوق السمك في فالبي (أ ف ب) - 1200x675",
    want: { description: "سوق السمك في فالبي", agencies: ["AFP"] },
  },
  {
    why: "ar: the label of the BBC with its first letter",
    line: "مصدر الصورة، Reuters التعليق على الصورة، سوق السمك في فالبي",
    want: { description: "سوق السمك في فالبي", agencies: ["Reuters"] },
  },
  {
    why: "ar: a ministry in quotation marks",
    line: "الوزير في سوق فالبي («الخارجية» الأندلسية)",
    want: { description: "الوزير في سوق فالبي", flags: ["handout"] },
  },
  {
    why: "ar: the second name of a month is no part of a chain",
    line: "سوق في فالبي في 11 آب/أغسطس 2021 / أ ف ب / سامي الأندلسي",
    want: {
      description: "سوق في فالبي في 11 آب/أغسطس 2021",
      creators: ["سامي الأندلسي"],
      agencies: ["AFP"],
      distributors: [],
      dateCreated: "2021-08-11",
    },
  },
  {
    why: "ar: label and agency in front, the caption behind a dash",
    line: "تصوير: رويترز – باعة في سوق فالبي القديم",
    want: { description: "باعة في سوق فالبي القديم", creators: [], agencies: ["Reuters"] },
  },
  {
    why: "ar: Ali is a name, whichever way its last letter is printed",
    line: "باعة في سوق فالبي | سامي علي/رويترز",
    want: { description: "باعة في سوق فالبي", creators: ["سامي علي"], agencies: ["Reuters"] },
  },
  {
    why: "ur: Ali behind a dash",
    line: "والبی کے بازار میں دکاندار – عمران علی/اے ایف پی",
    want: { description: "والبی کے بازار میں دکاندار", creators: ["عمران علی"], agencies: ["AFP"] },
  },
  {
    why: "ar: the preposition with a noun behind it is no name",
    line: "باعة يطلون من شرفة | نافذة على البحر/رويترز",
    want: { creators: [] },
  },
  {
    why: "he: a year in front of the sign of copyright is the caption's",
    line: "שוק בוולבי, 11 במרץ 2023 © פלאש90",
    want: { description: "שוק בוולבי, 11 במרץ 2023", agencies: ["Flash90"], dateCreated: "2023-03-11" },
  },
  {
    why: "he: the caption behind a dash is no name of five words",
    line: "צילום: AFP – ראש העיר בטקס בכיכר השוק",
    want: { description: "ראש העיר בטקס בכיכר השוק", creators: [], agencies: ["AFP"] },
  },
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
    why: "ar: a Hijri year keeps its sign",
    line: "حجاج في منى في 9 ذو الحجة 1443 هـ (واس)",
    want: { description: "حجاج في منى في 9 ذو الحجة 1443 هـ", agencies: ["SPA"] },
  },
  {
    why: "ar: a letter stretched inside a word",
    line: "مسيرة في الســـاحة (رويتـــرز)",
    want: { description: "مسيرة في الساحة", agencies: ["Reuters"] },
  },
  {
    why: "ar: a still of a film",
    line: "لقطة من فيديو تظهر انهيار الجسر (رويترز)",
    want: { flags: ["video-still"], agencies: ["Reuters"] },
  },
  {
    why: "ar: two photographers joined by a dash behind the label",
    line: "من مباراة الأمس (تصوير: سامي الحربي - فهد العتيبي)",
    want: { description: "من مباراة الأمس", creators: ["سامي الحربي", "فهد العتيبي"], agencies: [] },
  },
  {
    why: "ar: Reuters names its archive behind the credit",
    line: "ناقلة في الخليج. تصوير: حمد المطيري - رويترز. (صورة من أرشيف رويترز)",
    want: { description: "ناقلة في الخليج.", creators: ["حمد المطيري"], agencies: ["Reuters"], flags: ["file"] },
  },
  {
    why: "ur: the archive's word is the label, behind a long dash without spaces",
    line: "دریا کے کنارے آباد گاؤں—فائل فوٹو: اے پی",
    want: { description: "دریا کے کنارے آباد گاؤں", agencies: ["AP"], flags: ["file"] },
  },
  {
    why: "he: a ministry behind the photographer supplied it",
    line: "השר בסיור בצפון (צילום: דן ברק, משרד הפנים)",
    want: { creators: ["דן ברק"], handoutSource: "משרד הפנים", flags: ["handout"] },
  },
  {
    why: "ar: Reuters prints both names of a month with nothing between",
    line: "سفينة في الميناء يوم 3 سبتمبر أيلول 2021. تصوير: حمد المطيري - رويترز",
    want: { dateCreated: "2021-09-03", creators: ["حمد المطيري"], agencies: ["Reuters"] },
  },
  {
    why: "ar: two months that follow each other are no two names of one",
    line: "أمطار بين مارس أبريل 2021",
    want: { dateCreated: "2021-04" },
  },
  {
    why: "ar: rights reserved behind the credit are the page's",
    line: "سيارات غارقة في 3 أيار 2021. / أ ف ب / سامي حداد - جميع الحقوق محفوظة",
    want: { description: "سيارات غارقة في 3 أيار 2021.", creators: ["سامي حداد"], agencies: ["AFP"] },
  },
  {
    why: "ar: a wire alone in a bracket in front",
    line: "(أ ف ب) صيادون في ميناء صور القديم",
    want: { description: "صيادون في ميناء صور القديم", agencies: ["AFP"] },
  },
  {
    why: "ar: a wire's archive in front names nobody",
    line: "© أ ف ب/ أرشيف قوارب الصيد في ميناء صور",
    want: { description: "قوارب الصيد في ميناء صور", agencies: ["AFP"], creators: [], flags: ["file"] },
  },
  {
    why: "ar: who gave the picture out, behind its verb",
    line: "السفينة بعد الهجوم (صورة وزعتها البحرية الهندية)",
    want: { description: "السفينة بعد الهجوم", creators: [], flags: ["handout"], handoutSource: "البحرية الهندية" },
  },
  {
    why: "fa: an ordinal and a Persian month; the photographer behind a bar, the wire behind a dash",
    line: "جاده هراز در سوم فروردین ۱۴۰۰ | نسرین کاوه - ایسنا",
    want: {
      description: "جاده هراز در سوم فروردین ۱۴۰۰",
      creators: ["نسرین کاوه"],
      agencies: ["ISNA"],
      dateCreated: "2021-03-23",
    },
  },
  {
    why: "he: an abbreviation in the caption, a body behind a slash",
    line: 'כוחות צה"ל בגולן / דובר צה"ל',
    want: { creators: [] },
  },
  {
    why: "he: a name that ends in a geresh",
    line: "מליאת הכנסת (צילום: דן ברקוביץ׳)",
    want: { description: "מליאת הכנסת", creators: ["דן ברקוביץ׳"] },
  },
  {
    why: "ar: the picture is from a service, which is the house",
    line: "نازحون ينتظرون الخبز قرب الجسر. (الصورة من خدمة «نيويورك تايمز»)",
    want: { description: "نازحون ينتظرون الخبز قرب الجسر.", creators: [] },
  },
  {
    why: "ar: the preposition is no part of the house",
    line: "نازحون ينتظرون الخبز قرب الجسر. (الصورة من وكالة المنارة)",
    want: { description: "نازحون ينتظرون الخبز قرب الجسر.", creators: [], agencies: ["وكالة المنارة"] },
  },
  {
    why: "ar: what is exclusive names nobody beside a house",
    line: "نازحون ينتظرون الخبز قرب الجسر (الجزيرة - خاص)",
    want: { description: "نازحون ينتظرون الخبز قرب الجسر", creators: [], agencies: ["Al Jazeera"] },
  },
  {
    why: "ar: a person behind a slash that touches the name",
    line: "صياد يرتق شبكته قرب الميناء /سامي حداد",
    want: { description: "صياد يرتق شبكته قرب الميناء", creators: ["سامي حداد"], agencies: [] },
  },
  {
    why: "ar: a house behind such a slash",
    line: "صياد يرتق شبكته قرب الميناء. /الضفة نيوز",
    want: { description: "صياد يرتق شبكته قرب الميناء.", creators: [], agencies: ["الضفة نيوز"] },
  },
  {
    why: "ar: a button in square brackets behind the credit",
    line: "الرئيس يزور المصنع في العين (وام) [عرض الصورة بالحجم الكامل]",
    want: { description: "الرئيس يزور المصنع في العين", agencies: ["WAM"] },
  },
  {
    why: "fa: the plural of the label in two words",
    line: "مردم در بازار تجریش. عکس ها: ایرنا",
    want: { description: "مردم در بازار تجریش.", agencies: ["IRNA"] },
  },
  {
    why: "ar: a picture from an archive inside the sentence",
    line: "وزير الري في صورة من أرشيف الوزارة.",
    want: { description: "وزير الري في صورة من أرشيف الوزارة.", creditLine: null },
  },
  {
    why: "ar: a picture of the war is the caption's",
    line: "عامل يرفع صورة عن الحرب في بيروت",
    want: { description: "عامل يرفع صورة عن الحرب في بيروت", creditLine: null },
  },
  {
    why: "ar: a slash between a quantity and its unit",
    line: "بلغت السرعة 90 كيلومترا /ساعة",
    want: { description: "بلغت السرعة 90 كيلومترا /ساعة", creditLine: null },
  },
  {
    why: "ar: and/or",
    line: "تباع الكتب ورقيا و/أو رقميا في المعرض",
    want: { description: "تباع الكتب ورقيا و/أو رقميا في المعرض", creditLine: null },
  },
  {
    why: "ar: an exclusive school is no mark",
    line: "طلاب يغادرون مبنى تعليم خاص",
    want: { description: "طلاب يغادرون مبنى تعليم خاص", creditLine: null },
  },
  {
    why: "ar: square brackets with the caption's own words",
    line: "لافتة كتب عليها [السلام الآن]",
    want: { description: "لافتة كتب عليها [السلام الآن]", creditLine: null },
  },
  {
    why: "fa: a slash in front of where and when",
    line: "خودروها در خیابان ولیعصر /در شب",
    want: { description: "خودروها در خیابان ولیعصر /در شب", creditLine: null },
  },
  {
    why: "ar: the archive's word in front of a caption that names a body",
    line: "صورة من الأرشيف: جانب من اجتماع وزراء الخارجية في فالبي (رويترز)",
    want: {
      description: "جانب من اجتماع وزراء الخارجية في فالبي",
      creators: [],
      agencies: ["Reuters"],
      flags: ["file"],
    },
  },
  {
    why: "fa: three words with a preposition between are no name behind the archive's label",
    line: "عکس آرشیوی: تجمع در والبی (رویترز)",
    want: { description: "تجمع در والبی", creators: [], agencies: ["Reuters"], flags: ["file"] },
  },
  {
    why: "fa: a name of three words is one",
    line: "تجمع در میدان والبی. عکس: علی رضا محمدی / ایسنا",
    want: { creators: ["علی رضا محمدی"], agencies: ["ISNA"] },
  },
  {
    why: "ar: the day and the wire in one bracket",
    line: "صيادون في ميناء فالبي (3 آذار 2023 - أ ف ب)",
    want: { description: "صيادون في ميناء فالبي", agencies: ["AFP"], dateCreated: "2023-03-03" },
  },
  {
    why: "fa: the agency and the day of another calendar in one bracket",
    line: "ماهیگیران در بندر والبی (ایسنا، ۱۲ اسفند ۱۴۰۱)",
    want: { description: "ماهیگیران در بندر والبی", agencies: ["ISNA"], dateCreated: "2023-03-03" },
  },
  {
    why: "ar: a day in a bracket without a wire is the caption's",
    line: "صيادون في ميناء فالبي (3 آذار 2023)",
    want: { agencies: [], creators: [], dateCreated: "2023-03-03" },
  },
] satisfies LanguageCase[];
