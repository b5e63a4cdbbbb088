/** Tells texts of articles from captions by the words with which they report. */
import type { Lexicon } from "./lexicon.js";
import { opensParagraph } from "./page-lines.js";

/** Shorter lines say too little to be told from captions by their verbs. */
const SHORTEST_REPORT = 110;
/** An opening such as "However," needs a sentence behind it. */
const SHORTEST_OPENED = 64;
const SHORTEST_OPENED_EAST_ASIAN = 24;

/** Words by which news reports, not captions. */
const REPORTS =
  /\b(?:said|told|according to|added|however|meanwhile|dijo|afirmó|señaló|según|añadió|déclaré|affirmé|selon|ajouté|expliqué|sagte|erklärte|teilte|zufolge|disse|afirmou|segundo|ha detto|secondo|powiedział|sade|sa)\b|(?:^|\s)و?(?:قال|قالت|أكد|أكدت|أضاف|أضافت|أفاد|أفادت|نوه|ونوه|أوضح|هنأ|صرح|أعلن|أعلنت|بحسب|وفق|سيطر)(?:\s|$)|(?:сказал|заявил|сообщил|отметил|по словам|по данным)|(?:と述べた|と話した|によると|と語った|という。)|(?:表示|称，|据.{1,12}报道|记者从)|(?:라고 말했다|에 따르면|고 밝혔다)/iu;
/** Words and marks of captions. */
const POINTS_AT_PICTURE =
  /\((?:l|r|c|L|R|C|left|right|cent(?:re|er)|top|bottom|links|rechts|izq|der|g|d|à gauche|à droite)\)|\b(?:left|right|cent(?:re|er)|pictured|seen|shown|photo|photograph|picture|image|file|in this|foto|imagen|imagem|bild|looks on|poses|photographed|illustration|video|abgebildet|zu sehen|im bild)\b|صورة|يظهر|تظهر|للصورة|фото|снимке|写真|图为|图：|사진/iu;

/** Who was told, and how it was said: captions of this length hold no such phrase. */
const TOLD =
  /\btold (?:AFP|AP|Reuters|CNN|BBC|the (?:Associated Press|BBC|Guardian|newspaper|agency|New York Times|Washington Post)|reporters|journalists|a (?:news|press) (?:conference|briefing)|state (?:TV|media|television)|local (?:media|television|radio))\b|\bsaid (?:on \p{Lu}|in an? (?:\p{L}+ )?(?:statement|post|tweet|interview|letter|report)|that the|(?:he|she|they|it) (?:had|was|were|would|will|is|has))|\b(?:declined to comment|did not (?:immediately )?respond|on condition of anonymity)\b|["”»],? (?:(?:he|she|they) |\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?)(?:said|says|added|told|wrote)\b/u;
/** Verbs of saying and what they open. */
const QUOTES =
  /\b(?:dijo|afirmó|señaló|aseguró|explicó|indicó|manifestó|agregó|sostuvo|declaró|informó) (?:que|a la|el|este|["“«])|\b(?:a|ont) (?:déclaré|affirmé|indiqué|expliqué|précisé|ajouté|estimé|assuré)\b|\b(?:sagte|erklärte|hieß es|betonte|teilte .{2,60} mit)\b|\bha (?:detto|dichiarato|spiegato|aggiunto|affermato)\b|\b(?:afirmou|declarou|informou que|disse que)\b|(?:сказал|заявил|сообщил|отметил|рассказал|добавил|подчеркнул|пояснил|уточнил|повідомив|зазначив|розповів|наголосив)[аи]?(?=[\s,:.])|(?:^|\s)و?(?:قال|قالت|أكد|أكدت|أضاف|أوضح|ذكر|ذكرت|أفاد|أفادت|صرح)(?:\s.{0,90}?)?\s(?:إن|أن|إنه|إنها|أنه|أنها|بأن)(?=\s)|(?:گفت|افزود|اظهار داشت|تاکید کرد|خبر داد)(?=[\s:،.])|(?:کہا ہے|کہنا تھا|بتایا)(?=\s)|\b(?:dedi|söyledi|belirtti|ifade etti|kaydetti)\b|(?:είπε|δήλωσε|ανέφερε|τόνισε|σημείωσε)(?=[\s,:.])|\b(?:powiedział|poinformował|dodał|podkreślił)a?\b|(?:ने कहा|ने बताया|বলেছেন|বলেন|জানিয়েছেন)(?=[\s,।])|(?:אמר|אמרה|מסר|הוסיף|טען)(?=[\s,:]).{0,80}(?:כי|"ש|״)/u;
/** Captions with a wire's dateline are shorter. */
const SHORTEST_WIRE = 160;
const EAST_ASIAN_START = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `باساو، ألمانيا(د ب أ) أهدى …`, `KABUL (AP) — …`: a wire's dateline in front of a text. */
const WIRE_DATELINE = /^[\p{L}\p{M},،' -]{2,40} ?[(（]([^()（）]{2,24})[)）] ?[-–—:]{0,2} ?\p{L}/u;

/** Whether a wire's dateline opens a text of some length. */
export function opensWithWire(text: string, lexicon: Lexicon): boolean {
  if (text.length < SHORTEST_WIRE || POINTS_AT_PICTURE.test(text)) return false;
  const agency = WIRE_DATELINE.exec(text.slice(0, 72))?.[1];
  return agency !== undefined && lexicon.agency(agency)?.kind === "wire";
}

/** Whether an uncredited line goes on with a text: "However, …", "وأضاف …", "此外，…". */
export function goesOn(text: string): boolean {
  const shortest = EAST_ASIAN_START.test(text) ? SHORTEST_OPENED_EAST_ASIAN : SHORTEST_OPENED;
  return text.length >= shortest && !POINTS_AT_PICTURE.test(text) && opensParagraph(text);
}

/** Body text reports: several sentences, with words of saying, and nothing that points at a picture. */
export function isBodyText(text: string): boolean {
  if (isEastAsianBody(text)) return true;
  if (text.length < SHORTEST_REPORT || POINTS_AT_PICTURE.test(text.slice(0, 1500))) return false;
  if (text.length >= 180) return REPORTS.test(text);
  return TOLD.test(text) || QUOTES.test(text);
}

const CJK = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u;
const JAPANESE_REPORT =
  /発表した|という。|とみられる|推定され|述べた|話した|によると|分かった|明らかに|見通し|方針を|求めている|判断した|指摘/u;
const CHINESE_REPORT = /表示|[称稱][，：]|[据據].{1,12}[报報][道導]|[记記]者从|指出|强调|強調|[认認][为為]/u;
const KOREAN_POINTS = /왼쪽|오른쪽|사진|모습|뒷줄|앞줄|가운데|기념촬영/u;

/** Two sentences and more of East Asian text that report; these scripts say in 80 signs what others say in 180. */
function isEastAsianBody(text: string): boolean {
  if (text.length < 56 || !CJK.test(text.slice(0, 12)) || POINTS_AT_PICTURE.test(text)) return false;
  if (/\p{Script=Hangul}/u.test(text.slice(0, 12)))
    return text.length > 100 && !KOREAN_POINTS.test(text) && (text.match(/다\. ?/gu)?.length ?? 0) > 1;
  if ((text.match(/。/gu)?.length ?? 0) < 2) return false;
  return /\p{Script=Hiragana}/u.test(text) ? JAPANESE_REPORT.test(text) : CHINESE_REPORT.test(text);
}
