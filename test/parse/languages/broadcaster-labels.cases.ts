import type { LanguageCase } from "./case.js";

/** Labels that one broadcaster prints around captions, and sentences that speak of such things. */
export default [
  {
    why: "ru: the label of a film's caption",
    line: "Подпись к видео, Жители Вальби у моста",
    want: { description: "Жители Вальби у моста" },
  },
  {
    why: "ru: a sentence about a caption",
    line: "Редактор исправляет подпись к видео в зале",
    want: { description: "Редактор исправляет подпись к видео в зале" },
  },
  {
    why: "az: source and caption",
    line: "Şəklin mənbəyi, Getty Images Şəklin alt yazısı, Valbinin sakinləri körpünün yanında",
    want: { description: "Valbinin sakinləri körpünün yanında", agencies: ["Getty Images"] },
  },
  {
    why: "sw: the label of a film's caption",
    line: "Maelezo ya video, Wakazi wa Valbi mbele ya daraja",
    want: { description: "Wakazi wa Valbi mbele ya daraja" },
  },
  {
    why: "fa: a credit and a caption behind labels of their own",
    line: "منبع تصویر AFP توضیح تصویر مردم در بازار شهر هرات پیش از عید خرید می‌کنند.",
    want: { description: "مردم در بازار شهر هرات پیش از عید خرید می‌کنند.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ar: labels with commas behind them",
    line: "مصدر الصورة, AFP التعليق على الصورة, نازحون ينتظرون توزيع الخبز في مخيم قرب الحدود.",
    want: { description: "نازحون ينتظرون توزيع الخبز في مخيم قرب الحدود.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ur: the caption's label runs into the credit",
    line: "تصویر کا ذریعہ, AFPتصویر کا کیپشن, لاہور میں شہری بارش کے بعد سڑک پار کر رہے ہیں۔",
    want: { description: "لاہور میں شہری بارش کے بعد سڑک پار کر رہے ہیں۔", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ps: an English label for the credit, its own for the caption",
    line: "Image copyright AFP د عکس تشریح په کابل کې خلک د واورې په ورځ بازار ته ځي.",
    want: { description: "په کابل کې خلک د واورې په ورځ بازار ته ځي.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "hi: the caption first, the credit's label behind",
    line: "इमेज कैप्शन, पटना में बाढ़ के बाद लोग नाव से जा रहे हैं। इमेज स्रोत, AFP",
    want: { description: "पटना में बाढ़ के बाद लोग नाव से जा रहे हैं।", agencies: ["AFP"], creators: [] },
  },
  {
    why: "bn: a credit and a caption behind labels of their own",
    line: "ছবির উৎস AFP ছবির ক্যাপশান ঢাকায় বৃষ্টির পর রাস্তায় জমে থাকা পানি।",
    want: { description: "ঢাকায় বৃষ্টির পর রাস্তায় জমে থাকা পানি।", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ta: labels with commas behind them",
    line: "பட மூலாதாரம், AFP படக்குறிப்பு, சென்னையில் மழைக்குப் பிறகு தெருவில் நடக்கும் மக்கள்.",
    want: { description: "சென்னையில் மழைக்குப் பிறகு தெருவில் நடக்கும் மக்கள்.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "te: the caption's label runs into the credit",
    line: "ఫొటో సోర్స్, AFPఫొటో క్యాప్షన్, హైదరాబాద్‌లో వర్షం తర్వాత రోడ్డుపై నీరు నిలిచింది.",
    want: { description: "హైదరాబాద్‌లో వర్షం తర్వాత రోడ్డుపై నీరు నిలిచింది.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "gu: an English label for the credit, its own for the caption",
    line: "Image copyright AFP ઇમેજ કૅપ્શન અમદાવાદમાં વરસાદ પછી રસ્તા પર પાણી ભરાયું.",
    want: { description: "અમદાવાદમાં વરસાદ પછી રસ્તા પર પાણી ભરાયું.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "mr: the caption first, the credit's label behind",
    line: "फोटो कॅप्शन, पुण्यात पावसानंतर रस्त्यावर पाणी साचले. फोटो स्रोत, AFP",
    want: { description: "पुण्यात पावसानंतर रस्त्यावर पाणी साचले.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "pa: a credit and a caption behind labels of their own",
    line: "ਤਸਵੀਰ ਸਰੋਤ AFP ਤਸਵੀਰ ਕੈਪਸ਼ਨ ਅੰਮ੍ਰਿਤਸਰ ਵਿੱਚ ਮੀਂਹ ਤੋਂ ਬਾਅਦ ਸੜਕ ਪਾਰ ਕਰਦੇ ਲੋਕ।",
    want: { description: "ਅੰਮ੍ਰਿਤਸਰ ਵਿੱਚ ਮੀਂਹ ਤੋਂ ਬਾਅਦ ਸੜਕ ਪਾਰ ਕਰਦੇ ਲੋਕ।", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ne: labels with commas behind them",
    line: "तस्बिर स्रोत, AFP तस्बिरको क्याप्शन, पोखरामा वर्षापछि सडक पार गर्दै मानिसहरू।",
    want: { description: "पोखरामा वर्षापछि सडक पार गर्दै मानिसहरू।", agencies: ["AFP"], creators: [] },
  },
  {
    why: "si: the caption's label runs into the credit",
    line: "ඡායාරූප මූලාශ්‍රය, AFPඡායාරූප ශීර්ෂ වැකිය, කොළඹ වැස්සෙන් පසු පාර මාරු වන මිනිසුන්.",
    want: { description: "කොළඹ වැස්සෙන් පසු පාර මාරු වන මිනිසුන්.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "am: an English label for the credit, its own for the caption",
    line: "Image copyright AFP የምስሉ መግለጫ በአዲስ አበባ ከዝናብ በኋላ መንገድ የሚያቋርጡ ሰዎች።",
    want: { description: "በአዲስ አበባ ከዝናብ በኋላ መንገድ የሚያቋርጡ ሰዎች።", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ti: the caption first, the credit's label behind",
    line: "መግለጺ ስእሊ, ኣብ ኣስመራ ድሕሪ ዝናብ ጽርግያ ዝሰግሩ ሰባት። ምንጪ ስእሊ, AFP",
    want: { description: "ኣብ ኣስመራ ድሕሪ ዝናብ ጽርግያ ዝሰግሩ ሰባት።", agencies: ["AFP"], creators: [] },
  },
  {
    why: "om: a credit and a caption behind labels of their own",
    line: "Madda suuraa AFP Ibsa suuraa Namoonni magaalaa Jimmaa keessatti rooba booda karaa qaxxaamuran.",
    want: {
      description: "Namoonni magaalaa Jimmaa keessatti rooba booda karaa qaxxaamuran.",
      agencies: ["AFP"],
      creators: [],
    },
  },
  {
    why: "so: labels with commas behind them",
    line: "Xigashada Sawirka, AFP Qoraalka Sawirka, Dad ka gudbaya waddo ku taal Hargeysa roobka kadib.",
    want: { description: "Dad ka gudbaya waddo ku taal Hargeysa roobka kadib.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ha: the caption's label runs into the credit",
    line: "Asalin hoton, AFPBayanan hoto, Mutane na tsallaka titi a birnin Kano bayan ruwan sama.",
    want: { description: "Mutane na tsallaka titi a birnin Kano bayan ruwan sama.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "yo: an English label for the credit, its own for the caption",
    line: "Image copyright AFP Àkọlé àwòrán Àwọn èèyàn ń kọjá ojú ọ̀nà ní ìlú Ìbàdàn lẹ́yìn òjò.",
    want: { description: "Àwọn èèyàn ń kọjá ojú ọ̀nà ní ìlú Ìbàdàn lẹ́yìn òjò.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ig: the caption first, the credit's label behind",
    line: "Nkọwa foto, Ndị mmadụ na-agafe okporo ụzọ na Enugu mgbe mmiri zochara. Ebe foto si, AFP",
    want: {
      description: "Ndị mmadụ na-agafe okporo ụzọ na Enugu mgbe mmiri zochara.",
      agencies: ["AFP"],
      creators: [],
    },
  },
  {
    why: "pcm: a credit and a caption behind labels of their own",
    line: "Wia dis foto come from AFP Wetin we call dis foto Pipo dey cross road for Warri afta rain fall.",
    want: { description: "Pipo dey cross road for Warri afta rain fall.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "rw: labels with commas behind them",
    line: "Ahavuye isanamu, AFP Insiguro y'isanamu, Abantu bambuka umuhanda mu mujyi wa Huye nyuma y’imvura.",
    want: { description: "Abantu bambuka umuhanda mu mujyi wa Huye nyuma y’imvura.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "sw: the caption's label runs into the credit",
    line: "Chanzo cha picha, AFPMaelezo ya picha, Watu wakivuka barabara mjini Arusha baada ya mvua.",
    want: { description: "Watu wakivuka barabara mjini Arusha baada ya mvua.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "my: an English label for the credit, its own for the caption",
    line: "Image copyright AFP ဓာတ်ပုံ ပုံစာ မန္တလေးမြို့ရှိ လမ်းပေါ်တွင် လူများ ဖြတ်သန်းသွားလာနေစဉ်။",
    want: { description: "မန္တလေးမြို့ရှိ လမ်းပေါ်တွင် လူများ ဖြတ်သန်းသွားလာနေစဉ်။", agencies: ["AFP"], creators: [] },
  },
  {
    why: "th: the caption first, the credit's label behind",
    line: "คำบรรยายภาพ, ผู้คนข้ามถนนหลังฝนตกในเชียงใหม่ ที่มาของภาพ, AFP",
    want: { description: "ผู้คนข้ามถนนหลังฝนตกในเชียงใหม่", agencies: ["AFP"], creators: [] },
  },
  {
    why: "vi: a credit and a caption behind labels of their own",
    line: "Nguồn hình ảnh AFP Chụp lại hình ảnh Người dân băng qua đường sau cơn mưa ở Huế.",
    want: { description: "Người dân băng qua đường sau cơn mưa ở Huế.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "id: labels with commas behind them",
    line: "Sumber gambar, AFP Keterangan gambar, Warga menyeberang jalan di Bandung setelah hujan.",
    want: { description: "Warga menyeberang jalan di Bandung setelah hujan.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "tr: labels with commas behind them",
    line: "Kaynak, AFP Fotoğraf altı yazısı, Yağmurdan sonra Bursa’da yolu geçen insanlar.",
    want: { description: "Yağmurdan sonra Bursa’da yolu geçen insanlar.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "az: an English label for the credit, its own for the caption",
    line: "Image copyright AFP Şəklin altyazısı Gəncədə yağışdan sonra küçəni keçən insanlar.",
    want: { description: "Gəncədə yağışdan sonra küçəni keçən insanlar.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "uz: the caption first, the credit's label behind",
    line: "Surat tagsoʻzi, Samarqandda yomgʻirdan keyin yoʻlni kesib oʻtayotgan odamlar. Surat manbasi, AFP",
    want: {
      description: "Samarqandda yomgʻirdan keyin yoʻlni kesib oʻtayotgan odamlar.",
      agencies: ["AFP"],
      creators: [],
    },
  },
  {
    why: "uz: a credit and a caption behind labels of their own",
    line: "Сурат манбаси AFP Сурат тагсўзи Самарқандда ёмғирдан кейин йўлни кесиб ўтаётган одамлар.",
    want: { description: "Самарқандда ёмғирдан кейин йўлни кесиб ўтаётган одамлар.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ky: labels with commas behind them",
    line: "Сүрөттүн булагы, AFP Сүрөттүн түшүндүрмөсү, Ошто жамгырдан кийин көчөнү кесип өткөн адамдар.",
    want: { description: "Ошто жамгырдан кийин көчөнү кесип өткөн адамдар.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ru: the caption's label runs into the credit",
    line: "Автор фото, AFPПодпись к фото, Люди переходят дорогу в Туле после дождя.",
    want: { description: "Люди переходят дорогу в Туле после дождя.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "uk: an English label for the credit, its own for the caption",
    line: "Image copyright AFP Підпис до фото Люди переходять дорогу в Полтаві після дощу.",
    want: { description: "Люди переходять дорогу в Полтаві після дощу.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "sr: the caption first, the credit's label behind",
    line: "Потпис испод фотографије, Људи прелазе улицу у Нишу после кише. Аутор фотографије, AFP",
    want: { description: "Људи прелазе улицу у Нишу после кише.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "sr: a credit and a caption behind labels of their own",
    line: "Autor fotografije AFP Potpis ispod fotografije Ljudi prelaze ulicu u Nišu posle kiše.",
    want: { description: "Ljudi prelaze ulicu u Nišu posle kiše.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "zh: labels with commas behind them",
    line: "图像来源, AFP 图像加注文字, 雨后人们在成都过马路。",
    want: { description: "雨后人们在成都过马路。", agencies: ["AFP"], creators: [] },
  },
  {
    why: "zh: the caption's label runs into the credit",
    line: "圖像來源, AFP圖像加註文字, 雨後人們在臺南過馬路。",
    want: { description: "雨後人們在臺南過馬路。", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ko: an English label for the credit, its own for the caption",
    line: "Image copyright AFP 사진 설명 비가 온 뒤 대전에서 사람들이 길을 건너고 있다.",
    want: { description: "비가 온 뒤 대전에서 사람들이 길을 건너고 있다.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ja: the caption first, the credit's label behind",
    line: "画像説明, 雨上がりの仙台で道路を渡る人々。 画像提供, AFP",
    want: { description: "雨上がりの仙台で道路を渡る人々。", agencies: ["AFP"], creators: [] },
  },
  {
    why: "es: a credit and a caption behind labels of their own",
    line: "Fuente de la imagen AFP Pie de foto Peatones cruzan una avenida de Rosario tras la lluvia.",
    want: { description: "Peatones cruzan una avenida de Rosario tras la lluvia.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "pt: labels with commas behind them",
    line: "Crédito, AFP Legenda da foto, Pedestres atravessam uma avenida de Recife após a chuva.",
    want: { description: "Pedestres atravessam uma avenida de Recife após a chuva.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "fr: the caption's label runs into the credit",
    line: "Crédit photo, AFPLégende image, Des passants traversent une avenue de Thiès après la pluie.",
    want: {
      description: "Des passants traversent une avenue de Thiès après la pluie.",
      agencies: ["AFP"],
      creators: [],
    },
  },
  {
    why: "en: an English label for the credit, its own for the caption",
    line: "Image copyright AFP Image caption People cross a road in Leeds after the rain.",
    want: { description: "People cross a road in Leeds after the rain.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "cy: the caption first, the credit's label behind",
    line: "Disgrifiad o'r llun, Pobl yn croesi ffordd yn Wrecsam wedi’r glaw. Ffynhonnell y llun, AFP",
    want: { description: "Pobl yn croesi ffordd yn Wrecsam wedi’r glaw.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "gd: a credit and a caption behind labels of their own",
    line: "Tùs an deilbh AFP Fo-thiotal an deilbh Daoine a’ dol tarsainn rathaid ann an Steòrnabhagh.",
    want: { description: "Daoine a’ dol tarsainn rathaid ann an Steòrnabhagh.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "pl: labels with commas behind them",
    line: "Źródło zdjęcia, AFP Podpis zdjęcia, Ludzie przechodzą przez ulicę w Opolu po deszczu.",
    want: { description: "Ludzie przechodzą przez ulicę w Opolu po deszczu.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "hu: the caption's label runs into the credit",
    line: "Kép forrás, AFPKépaláírás, Emberek kelnek át egy úton Pécsen az eső után.",
    want: { description: "Emberek kelnek át egy úton Pécsen az eső után.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "ro: an English label for the credit, its own for the caption",
    line: "Image copyright AFP Legendă imagine Oameni trec strada la Brașov după ploaie.",
    want: { description: "Oameni trec strada la Brașov după ploaie.", agencies: ["AFP"], creators: [] },
  },
  {
    why: "fa: a sentence that holds the label's words",
    line: "خبرنگاران درباره منبع تصویر از سخنگوی پلیس پرسیدند.",
    want: {
      description: "خبرنگاران درباره منبع تصویر از سخنگوی پلیس پرسیدند.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "ar: a sentence that holds the label's words",
    line: "المحكمة تطلب من الموقع الكشف عن مصدر الصورة خلال أسبوع.",
    want: {
      description: "المحكمة تطلب من الموقع الكشف عن مصدر الصورة خلال أسبوع.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "ur: a sentence that holds the label's words",
    line: "عدالت نے تصویر کا ذریعہ بتانے کا حکم دیا۔",
    want: { description: "عدالت نے تصویر کا ذریعہ بتانے کا حکم دیا۔", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "ps: a sentence that holds the label's words",
    line: "محکمې وغوښتل چې د عکس سرچینه څرګنده شي.",
    want: { description: "محکمې وغوښتل چې د عکس سرچینه څرګنده شي.", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "hi: a sentence that holds the label's words",
    line: "अदालत ने पूछा कि इमेज स्रोत क्या था।",
    want: { description: "अदालत ने पूछा कि इमेज स्रोत क्या था।", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "bn: a sentence that holds the label's words",
    line: "আদালত জানতে চেয়েছে ছবির উৎস কী ছিল।",
    want: { description: "আদালত জানতে চেয়েছে ছবির উৎস কী ছিল।", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "sw: a sentence that holds the label's words",
    line: "Mahakama yauliza kuhusu haki miliki ya picha hiyo.",
    want: {
      description: "Mahakama yauliza kuhusu haki miliki ya picha hiyo.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "so: a sentence that holds the label's words",
    line: "Maxkamaddu waxay weydiisay xigashada sawirka la baahiyey.",
    want: {
      description: "Maxkamaddu waxay weydiisay xigashada sawirka la baahiyey.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "ha: a sentence that holds the label's words",
    line: "Kotu ta tambayi asalin hoton da aka wallafa.",
    want: { description: "Kotu ta tambayi asalin hoton da aka wallafa.", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "id: a sentence that holds the label's words",
    line: "Hakim menanyakan sumber gambar itu kepada saksi.",
    want: {
      description: "Hakim menanyakan sumber gambar itu kepada saksi.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "vi: a sentence that holds the label's words",
    line: "Tòa án hỏi về nguồn hình ảnh được đăng tải.",
    want: { description: "Tòa án hỏi về nguồn hình ảnh được đăng tải.", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "tr: a sentence that holds the label's words",
    line: "Mahkeme telif hakkı davasını ertesi güne bıraktı.",
    want: {
      description: "Mahkeme telif hakkı davasını ertesi güne bıraktı.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "az: a sentence that holds the label's words",
    line: "Məhkəmə şəklin mənbəyi barədə sual verdi.",
    want: { description: "Məhkəmə şəklin mənbəyi barədə sual verdi.", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "uz: a sentence that holds the label's words",
    line: "Sud surat manbasi haqida soʻradi.",
    want: { description: "Sud surat manbasi haqida soʻradi.", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "ru: a sentence that holds the label's words",
    line: "Суд выясняет, кто автор фото и кому его продали.",
    want: {
      description: "Суд выясняет, кто автор фото и кому его продали.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "uk: a sentence that holds the label's words",
    line: "Суд з’ясовує, хто автор фото і кому його продали.",
    want: {
      description: "Суд з’ясовує, хто автор фото і кому його продали.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "es: a sentence that holds the label's words",
    line: "El juez pidió conocer la fuente de la imagen publicada.",
    want: {
      description: "El juez pidió conocer la fuente de la imagen publicada.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "pt: a sentence that holds the label's words",
    line: "O juiz pediu a legenda da foto publicada no jornal.",
    want: {
      description: "O juiz pediu a legenda da foto publicada no jornal.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "fr: a sentence that holds the label's words",
    line: "Le juge examine le copyright de l’image publiée en mars.",
    want: {
      description: "Le juge examine le copyright de l’image publiée en mars.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "en: a sentence that holds the label's words",
    line: "The court heard who owned the image copyright in 2019.",
    want: {
      description: "The court heard who owned the image copyright in 2019.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "cy: a sentence that holds the label's words",
    line: "Mae disgrifiad o’r llun ar wal yr amgueddfa yn Wrecsam.",
    want: {
      description: "Mae disgrifiad o’r llun ar wal yr amgueddfa yn Wrecsam.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "pl: a sentence that holds the label's words",
    line: "Sąd pyta, jakie jest źródło zdjęcia z gazety.",
    want: {
      description: "Sąd pyta, jakie jest źródło zdjęcia z gazety.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "hu: a sentence that holds the label's words",
    line: "A bíróság a kép forrását vizsgálja Pécsen.",
    want: { description: "A bíróság a kép forrását vizsgálja Pécsen.", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "ro: a sentence that holds the label's words",
    line: "Judecătorul a cerut sursa imaginii publicate în ziar.",
    want: {
      description: "Judecătorul a cerut sursa imaginii publicate în ziar.",
      agencies: [],
      creators: [],
      creditLine: null,
    },
  },
  {
    why: "zh: a sentence that holds the label's words",
    line: "法院要求网站说明图像来源并删除页面。",
    want: { description: "法院要求网站说明图像来源并删除页面。", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "ko: a sentence that holds the label's words",
    line: "법원은 사진 출처를 밝히라고 명령했다.",
    want: { description: "법원은 사진 출처를 밝히라고 명령했다.", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "ja: a sentence that holds the label's words",
    line: "裁判所は画像提供の経緯を尋ねた。",
    want: { description: "裁判所は画像提供の経緯を尋ねた。", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "th: a sentence that holds the label's words",
    line: "ศาลถามถึงที่มาของภาพที่ถูกเผยแพร่",
    want: { description: "ศาลถามถึงที่มาของภาพที่ถูกเผยแพร่", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "ne: a sentence that holds the label's words",
    line: "अदालतले तस्बिर स्रोत सोधेको थियो।",
    want: { description: "अदालतले तस्बिर स्रोत सोधेको थियो।", agencies: [], creators: [], creditLine: null },
  },
  {
    why: "ta: a sentence that holds the label's words",
    line: "நீதிமன்றம் பட மூலாதாரம் பற்றி கேட்டது.",
    want: { description: "நீதிமன்றம் பட மூலாதாரம் பற்றி கேட்டது.", agencies: [], creators: [], creditLine: null },
  },
] satisfies LanguageCase[];
