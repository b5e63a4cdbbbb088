import type { CaptionFlag } from "../model.js";
import { addFlags, type Draft } from "./draft.js";

/** What a caption's own words say about the picture; the words stay in the description. */
const RUNNING: readonly (readonly [RegExp, CaptionFlag])[] = [
  [
    /\bfile (?:photo|photograph|picture|image|combination|combo|footage|frame)s?\b|\b(?:foto|imagen|fotografía) de archivo\b|\bphoto d['’]archives?\b|\b(?:Archivbild|Archivfoto|Archivaufnahme|Arkivbild|Arkivfoto|Arkistokuva|Archieffoto)\b|صورة أرشيفية|صورة من الأرشيف|عکس آرشیوی|تصویر آرشیوی|архивное фото|архивное изображение|архівне фото|архивна снимка|資料写真|资料图片|資料圖片|資料照片|फाइल फोटो|φωτογραφία αρχείου|자료사진|[([](?:archivo|arquivo|archivio|archief|archives?|archiv|arkiv|arkisto|archiwum|arhiva|arşiv|arsip|file)(?:,| \p{L}{0,5} ?\p{Nd})/iu,
    "file",
  ],
  [
    /\b(?:combination|combo) (?:of (?:file |handout |recent |two |three |four |undated )?)?(?:photo|picture|image)|\bcombo de (?:fotos|imágenes)|\bphotomontage\b|\bcombinaison de photos|\bBildkombination\b|\bBildkombo\b|\bcombinación de (?:fotos|imágenes)|صورة مركبة|صور مركبة|صورة مدمجة|фотоколлаж|фотоколаж/iu,
    "combo",
  ],
  [
    /\bhandout (?:photo|photograph|picture|image|satellite|video|grab|still|file|frame|combo|screengrab|taken|released|from|via|provided)|\bhand-?out photo/iu,
    "handout",
  ],
  [/\billustration (?:picture|photo|image|taken)|\bphoto ?illustration\b/iu, "illustration"],
  [
    /\b(?:image|frame|framegrab|grab|still|screengrab|photo|screenshot|picture|capture) (?:made |taken |grabbed |captured |obtained )?(?:from|of) (?:an? |the )?(?:[A-Za-z]{1,14} ){0,3}(?:video|footage|livestream|broadcast)\b|\bvideo (?:still|grab|frame|screengrab|screenshot)\b|\b(?:screen ?grab|frame ?grab|screenshot) (?:from|taken|of|made)|\bcapture d['’]écran\b|\bcaptura de (?:pantalla|vídeo|video)\b|\bVideostandbild\b|(?:لقطة|صورة) (?:مأخوذة |مقتطعة |ثابتة )?من (?:مقطع )?(?:ال)?فيديو|لقطة شاشة|кадр из видео|стоп-кадр|скриншот (?:из )?видео|кадр із відео|кадр з відео|скріншот (?:із |з )?відео|кадър от видео|στιγμιότυπο από (?:το )?βίντεο|נילקח מסרטון|מתוך סרטון|视频截图|視頻截圖|影片截圖|영상 캡처|영상 캡쳐|영상 갈무리/iu,
    "video-still",
  ],
  [
    /\b(?:Symbolbild|Symbolfoto|Genrefoto|Genrebild)\b|صورة تعبيرية|صورة توضيحية|иллюстративное фото|ілюстративне фото|илюстративна снимка|सांकेतिक तस्वीर|प्रतीकात्मक तस्वीर/iu,
    "symbolic",
  ],
];
/** Parts of words without which none of the above can match, so most lines are read once. */
const HINT = new RegExp(
  [
    "photo",
    "pictur",
    "image",
    "video",
    "foto",
    "illustration",
    "combin",
    "combo",
    "handout",
    "hand-out",
    "archiv",
    "arkiv",
    "arkisto",
    "\\(arquiv",
    "\\(file",
    "\\(archief",
    "\\(archiw",
    "\\(arhiv",
    "\\(arşiv",
    "\\(arsip",
    "grab",
    "screenshot",
    "captur",
    "symbol",
    "genre",
    "أرشيف",
    "архивн",
    "資料",
    "资料",
    "صورة",
    "صور ",
    "لقطة",
    "آرشیو",
    "архів",
    "коллаж",
    "колаж",
    "кадр",
    "кадър",
    "скрин",
    "скрін",
    "люстративн",
    "фото",
    "снимка",
    "αρχείου",
    "στιγμιότυπο",
    "סרטון",
    "截",
    "영상",
    "자료",
    "फोटो",
    "तस्वीर",
  ].join("|"),
  "u",
);
/** Such words open a caption. */
const HEAD = 600;

export function addRunningFlags(draft: Draft): void {
  const head = draft.line.text.slice(draft.start, Math.min(draft.end, draft.start + HEAD));
  if (!HINT.test(head.toLowerCase())) return;
  for (const [pattern, flag] of RUNNING) {
    const match = pattern.exec(head);
    if (match !== null)
      addFlags(draft, [flag], [draft.start + match.index, draft.start + match.index + match[0].length]);
  }
}
