/** Words around a credit that belong to no single language: agencies print them in captions of any. */
import type { CaptionFlag } from "../model.js";

/** Name-slot entries that say how the picture came, never who took it; with the flag each one means. */
export const roleFlags: Readonly<Record<string, CaptionFlag | null>> = {
  pool: "pool",
  "pool photo": "pool",
  handout: "handout",
  "handout photo": "handout",
  "photo handout": "handout",
  "hand out": "handout",
  ho: "handout",
  courtesy: "handout",
  "courtesy photo": "handout",
  "foto cortesía": "handout",
  "supplied photo": "handout",
  "photo supplied": "handout",
  "submitted photo": "handout",
  "photo submitted": "handout",
  "contributed photo": "handout",
  "photo contributed": "handout",
  "provided photo": "handout",
  "photo provided": "handout",
  "image supplied": "handout",
  aðsend: "handout",
  "supplied image": "handout",
  "supplied picture": "handout",
  "contributed image": "handout",
  "picture supplied": "handout",
  supplied: "handout",
  agencies: null,
  uncredited: null,
  "not credited": null,
  anonymous: null,
  unbekannt: null,
  provided: "handout",
  str: "stringer",
  stringer: "stringer",
  stf: "staff",
  staff: "staff",
  "staff photographer": "staff",
  "staff photo": "staff",
  contributor: null,
  "special to": null,
  freelance: null,
  freelancer: null,
  correspondent: null,
  photographer: null,
  file: "file",
  "file photo": "file",
  "file picture": "file",
  "file image": "file",
  "file pic": "file",
  files: "file",
  archive: "file",
  archives: "file",
  archiv: "file",
  archivo: "file",
  arquivo: "file",
  arquivos: "file",
  archivio: "file",
  archief: "file",
  archivbild: "file",
  archivfoto: "file",
  illustration: "illustration",
  "photo illustration": "illustration",
  reprodução: null,
  reproduccion: null,
  "all rights reserved": null,
  inc: null,
  ltd: null,
  llc: null,
  기자: null,
  특파원: null,
  记者: null,
  記者: null,
  "various sources": null,
  "archivo particular": "handout",
  "archivo personal": "handout",
  "archivo privado": "handout",
  "arquivo pessoal": "handout",
  "archivio privato": "handout",
  "archives personnelles": "handout",
  "archives privées": "handout",
  "collection privée": "handout",
  "private archive": "handout",
  "private collection": "handout",
  privatarchiv: "handout",
  zvg: "handout",
  "z.v.g.": "handout",
  "photo d'auteur": null,
  "del autor": null,
  "de la autora": null,
  "del autor/a": null,
  "do autor": null,
  "da autora": null,
  "de l'auteur": null,
  "de l’auteur": null,
  "de l'autrice": null,
  "dell'autore": null,
  "dell'autrice": null,
  "der autorin": null,
  "des autors": null,
  "des verfassers": null,
  autor: null,
  autorin: null,
  "the author": null,
  "by the author": null,
  "by author": null,
  author: null,
  forfatteren: null,
  författaren: null,
  "social networks": "ugc",
  "redes sociales": "ugc",
  "redes sociais": "ugc",
  "réseaux sociaux": "ugc",
  соцсети: "ugc",
  "соціальні мережі": "ugc",
  "مواقع التواصل": "ugc",
  "مواقع التواصل الاجتماعي": "ugc",
  "وسائل التواصل": "ugc",
  "وسائل التواصل الاجتماعي": "ugc",
  "user generated content": "ugc",
  ugc: "ugc",
  // Vietnamese: the person in the picture provided it; a contributor.
  nvcc: "handout",
  ctv: null,
  unknown: null,
  undated: null,
  picture: null,
  photo: null,
  photos: null,
  image: null,
  foto: null,
  fotos: null,
  symbolbild: "symbolic",
  symbolfoto: "symbolic",
  nuotr: null,
  фото: null,
  снимка: null,
  صورة: null,
  الصورة: null,
  تصوير: null,
  عدسة: null,
  عکس: null,
  تصویر: null,
  fotoğraf: null,
  צילום: null,
  फोटो: null,
  छवि: null,
  φωτογραφία: null,
  φωτο: null,
  fotó: null,
  ảnh: null,
  kuva: null,
  nuotrauka: null,
  图: null,
  圖: null,
  图片: null,
  圖片: null,
  写真: null,
  사진: null,
  "social media": "ugc",
  "مواقع تواصل": "ugc",
  "منصات التواصل": "ugc",
  "السوشيال ميديا": "ugc",
  "شبکه‌های اجتماعی": "ugc",
  "سوشل میڈیا": "ugc",
  "רשתות חברתיות": "ugc",
  "социальные сети": "ugc",
  社交媒体: "ugc",
  社群媒體: "ugc",
  "सोशल मीडिया": "ugc",
};

/** Pictures of a screen; behind them stands whose it shows. */
export const captureWords: readonly string[] = [
  "screenshot",
  "screengrab",
  "screen grab",
  "screencap",
  "video grab",
  "skjáskot",
  "skjermdump",
  "skjermbilde",
  "skärmdump",
  "skärmbild",
  "skærmbillede",
  "skærmdump",
  "captura de pantalla",
  "captura de ecrã",
  "captura de tela",
  "captura",
  "capture d'écran",
  "capture d’écran",
  "bildschirmfoto",
  "kuvakaappaus",
  "ruutukaappaus",
  "скриншот",
  "zrzut ekranu",
  "schermafbeelding",
  "schermata",
  "kuvatõmmis",
  "ekrānuzņēmums",
  "tangkapan layar",
  "ekran görüntüsü",
  "képernyőfotó",
  "snímek obrazovky",
];

/** Name-slot entries that alone in a bracket credit: they tell where the picture came from and name nobody. */
export const unnamedSources: readonly string[] = [
  "public domain",
  "gemeinfrei",
  "domaine public",
  "dominio público",
  "domínio público",
  "pubblico dominio",
  "publiek domein",
  "وكالات",
  "الوكالات",
  "وكالات أنباء",
  "وكالات الأنباء",
  "انترنت",
  "إنترنت",
  "الإنترنت",
  "من الإنترنت",
  "متداولة",
  "متداول",
  "مواقع إلكترونية",
  "وسائل إعلام",
  "فيسبوك",
  "تويتر",
  "إكس",
  "تلغرام",
  "يوتيوب",
  "انستغرام",
  "إنستغرام",
  "اینترنت",
  "شبکه‌های اجتماعی",
  "интернет",
  "из интернета",
  "из открытых источников",
  "открытые источники",
  "з відкритих джерел",
  "відкриті джерела",
  "интернет източник",
  "网络",
  "網路",
  "网络图片",
  "網路圖片",
  "社交媒体",
  "互联网",
  "온라인 커뮤니티",
  "온라인커뮤니티",
  "인터넷",
  "רשתות חברתיות",
  "מהרשתות החברתיות",
  "שימוש לפי סעיף 27א",
  "सोशल मीडिया",
  "সংগৃহীত",
];

/** Words that make a name an organisation's. Folded by `foldWord`. */
export const organisationWords: readonly string[] = (
  "news press photo photos images image agency agencies times post herald tribune journal daily gazette tv television " +
  "radio media pictures archive archives studio studios films film entertainment publishing presse zeitung nachrichten " +
  "verlag club fc wire network sports sport estudios estudio group foto fotos bild prensa diario agencia agence " +
  "agencja agenzia ajansi haber independent chronicle bee sun star record republic dispatch courier examiner enquirer " +
  "inquirer observer register globe mirror review magazine digital productions company co inc ltd corp university " +
  "museum theatre theater library institute association federation foundation council union league party " +
  "collection museo museum musee universidad universite universitat fotografie photography photographie pressefoto " +
  "resort resorts disney hotel hotels airlines airways festival zoo " +
  "athletics society academy college trust gallery commission committee research " +
  "plc instituto instituut institut stiftung fundación fundação fondation fondazione stichting teatro théâtre " +
  "fotoagentur bildagentur services service international national global video broadcasting channel gmbh ag " +
  "новости газета агентство служба музей пресс-служба وكالة قناة صحيفة جريدة موقع تلفزيون شبكة إذاعة راديو مجلة منصة إعلام תאגיד אתר חדשות עיתון ערוץ סוכנות רדיו خبرگزاری روزنامه نیوز روزنامہ تلویزیون شبکه " +
  "газета телеканал радио портал тв тв-канал агенция вестник телевизия агенција εφημερίδα πρακτορείο τηλεόραση " +
  "न्यूज न्यूज़ टीवी समाचार নিউজ টিভি নিউজ সংবাদ நியூஸ் செய்திகள் டிவி นิวส์ ทีวี"
).split(" ");

/** Words of bodies outside the press: their pictures are handed out. */
export const officialWords: readonly string[] = (
  "police army navy military ministry government presidency presidential sheriff sheriff's department dept office " +
  "embassy command defence defense nasa noaa esa forces parliament senate congress " +
  "hospital administration municipality governor kremlin ministere ministerio ministero ministerium polizei feuerwehr " +
  "polizeiinspektion polizeipräsidium polizeidirektion polizeirevier bundespolizei landespolizei kantonspolizei landeskriminalamt " +
  "stadtverwaltung landratsamt staatsanwaltschaft zollfahndung wasserschutzpolizei politie politi polisen poliisi policja policie " +
  "bundeswehr gendarmerie prefecture mairie gobierno presidencia ejercito policia governo " +
  "technologies labs pbc satellite satellites " +
  "marines corps authority spokesman spokesperson idf centcom nato un unicef unhcr unrwa " +
  "министерство минобороны правительство полиция мвд мчс пресс-служба прокуратура росгвардия фсб администрация кремль дснс генштаб міноборони " +
  "міністерство поліція нацполіція прокуратура президента зсу министерството полицията правителство " +
  "وزارة رئاسة جيش شرطة حكومة الرئاسة الجيش الشرطة الحكومة الخارجية الداخلية الدفاع ديوان الديوان مديرية المديرية هيئة المكتب " +
  "بلدية أمانة مجلس قيادة القيادة دائرة " +
  "وزارت ریاست ارتش سپاه پلیس نیروی שגרירות משרד דוברות משטרה משטרת עיריית דובר כבאות " +
  "υπουργείο αστυνομία πυροσβεστική मंत्रालय पुलिस सेना ट्विटर फेसबुक इंस्टाग्राम ফেসবুক টুইটার পুলিশ মন্ত্রণালয়"
).split(" ");

/** Lower-case parts of names in many languages; a name does not end at them. */
export const nameParticles: readonly string[] = (
  "de da do das dos del della delle dei degli di du des la le les el al as ar ad an at as-s van von der den ter ten te zu zum zur " +
  "bin ibn ben bint abu abd af av y e i und et and san st mac mc'"
).split(" ");

/** "Courtesy of" where no locale has it. */
export const courtesyWords: readonly string[] = [
  "courtesy",
  "courtesy of",
  "via courtesy of",
  "cortesia",
  "cortesía",
  "cortesía de",
  "courtoisie",
  "met dank aan",
  "z uprzejmości",
];

/** Words behind a name that make it a credit where no locale has it: Lithuanian, Hungarian. */
export const creditSuffixes: readonly string[] = ["nuotr.", "nuotr", "nuotrauka", "felvétele", "foto:"];
