/** Tells captions from what stands around them on a page: share buttons, bylines, slugs, file names, body text. */

const FILE_NAME = /^[\p{L}\p{N}_()[\]%+,.&@ -]{1,200}\.(?:jpe?g|png|gif|webp|tiff?|heic|avif|psd|svg|bmp|mp4|pdf)$/iu;
const SLUG = /^[\p{L}\p{N}]{1,40}(?:[-_]{1,2}[\p{L}\p{N}]{1,40}){2,30}$/u;
const COPYRIGHT_LINE =
  /(?:©|\(c\)|copyright) ?(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?|(?:19|20)\d\d ?©|all rights reserved\.?$|todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|todos os direitos reservados|tutti i diritti riservati|все права защищены|جميع الحقوق محفوظة|版权所有|無断転載/iu;
const SHARE = new Set(
  (
    "share tweet print email e-mail whatsapp facebook twitter telegram linkedin pinterest reddit copy link save comment comments on x " +
    "شارك طباعة حفظ مشاركة غرد تويتر فيسبوك واتساب ارسال إرسال تغريدة انسخ الرابط نسخ " +
    "partager imprimer envoyer teilen drucken merken compartir imprimir enviar condividi stampa delen del dela поделиться распечатать пин " +
    "シェア ツイート 印刷 分享 打印 공유 인쇄 paylaş yazdır"
  ).split(" "),
);
const RELATED =
  /^(?:also read|read also|read more|see also|related|watch|more on this|don['’]t miss|recommended|lire aussi|à lire aussi|voir aussi|lesen sie auch|mehr zum thema|siehe auch|lea también|lee también|ver también|leia também|leia mais|leggi anche|lees ook|läs också|läs mer|les også|læs også|lue myös|czytaj też|zobacz także|читайте также|смотрите также|читайте також|اقرأ أيضا|إقرأ أيضا|اقرأ أيضاً|إقرأ أيضاً|شاهد أيضا|شاهد أيضاً|بیشتر بخوانید|ayrıca oku|baca juga|xem thêm|関連記事|相关阅读|관련기사)(?: ?[:：|–-]|$| )/iu;
const BYLINE =
  /^(?:by|von|par|por|da|di|av|af|door|autor|bericht|redaktion|text|reporting by|additional reporting by|editing by|writing by|con información de|con informacion de|with reporting by|avec|mit material von|من|كتب|كتبت|بقلم|تقرير|إعداد|автор|текст) ?[:：]? ?(?=[\p{Lu}\p{Lo}"«])/iu;
const WIRE_DATELINE = /^[(（]?(?:新华社|新華社|中新社|中新网|中央社)[\p{Script=Han}\d]{1,24}(?:电|電|讯|訊)[)）]?$/u;

/** Lines beyond this length are body text: published captions with credit and notices stay under 2,600 units. */
export const LONGEST_CAPTION = 5000;

/** Whether the line, which holds no credit of its own when `credited` is false, is no caption at all. */
export function isNotCaption(text: string, credited: boolean, source: string): boolean {
  const length = text.length;
  if (length === 0 || length > LONGEST_CAPTION) return true;
  if (!/\p{L}/u.test(text.slice(0, 400))) return true;
  if (length <= 220) {
    if (FILE_NAME.test(text) && !/\.\s/u.test(text)) return true;
    if (!text.includes(" ") && SLUG.test(text)) return true;
    if (/^-?A ?\+?A$/u.test(text) || /^[-+\sAaأ]{1,12}$/u.test(text)) return true;
    if (isShareRow(source)) return true;
    if (RELATED.test(text)) return true;
    if (WIRE_DATELINE.test(text)) return true;
    if (COPYRIGHT_LINE.test(text) && length < 120 && !credited) return true;
  }
  return false;
}

/** A row of share buttons: two words at least, nearly all of them buttons. */
function isShareRow(source: string): boolean {
  const words = source
    .toLowerCase()
    .split(/[\s|·•,/]+/u, 14)
    .filter((word) => word !== "");
  if (words.length === 0 || words.length > 12) return false;
  let buttons = 0;
  for (const word of words) if (SHARE.has(word)) buttons++;
  return buttons >= 1 && buttons >= words.length - 1 && (words.length > 1 || buttons === 1);
}

/** Whether the line opens as an article's byline does and goes on as one. */
export function opensAsByline(text: string): boolean {
  return text.length <= 160 && BYLINE.test(text) && !/[.!?]\s\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
}
