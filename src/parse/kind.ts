/** Tells captions from what stands around them on a page: share buttons, bylines, slugs, file names, body text. */

import { isLetterAt, type Line } from "../text-line.js";
import { type BylineFields, looksSigned, opensByline, readBylineWith } from "./byline.js";
import { goesOn, isBodyText, opensWithWire } from "./body-text.js";
import type { Credit } from "./credit.js";
import { type Draft, LONGEST_CAPTION } from "./draft.js";
import { isUncasedProse } from "./uncased-prose.js";
import type { Lexicon } from "./lexicon.js";
import { isCounter, isSectionRow, isTechnical } from "./page-rows.js";
import { isHeadline } from "./headlines.js";
import { isPageVoice, isTimeStamp, opensLikePage, reservesRights } from "./page-lines.js";
import { isBareDateline, isHouseLine, isReporterLine, isSignedFrom } from "./wire-lines.js";

const FILE_NAME = /^[\p{L}\p{N}_()[\]%+,.&@ -]{1,200}\.(?:jpe?g|png|gif|webp|tiff?|heic|avif|psd|svg|bmp|mp4|pdf)$/iu;
/** Buttons that make the letters larger: "A- A A+". */
const FONT_SIZE = /(?:^|[\s:：])(?:[-+]A|A ?[-+]|أ ?[-+])(?=[\s+-]|A|$)/u;
const SLUG = /^[\p{L}\p{N}]{1,40}(?:[-_]{1,2}[\p{L}\p{N}]{1,40}){2,30}$/u;
const COPYRIGHT_LINE =
  /(?:©|\(c\)|copyright) ?(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?|^(?:19|20)\d\d ?©|(?:19|20)\d\d ?©$|all rights reserved\.?$|todos los derechos reservados|tous droits (?:de reproduction )?réservés|alle rechte vorbehalten|todos os direitos reservados|tutti i diritti riservati|все права защищены|جميع الحقوق محفوظة|版权所有|無断転載/iu;
const SHARE = new Set(
  (
    "share tweet print email e-mail whatsapp facebook twitter telegram linkedin pinterest reddit copy link save comment comments on x " +
    "شارك طباعة حفظ مشاركة غرد تويتر فيسبوك واتساب ارسال إرسال تغريدة انسخ الرابط نسخ " +
    "partager tweeter imprimer envoyer messenger threads bluesky mastodon signal sms vk viber line kakao weibo wechat gettr teilen drucken merken compartir imprimir enviar condividi stampa delen del dela поделиться распечатать пин " +
    "تلغرام تيليغرام تليغرام ماسنجر لينكد لينكدإن إن انستغرام إنستغرام انستجرام إنستجرام يوتيوب إكس بريد خدمة rss " +
    "تلگرام اینستاگرام توییتر فیس‌بوک واتس‌اپ چاپ ارسال فیس بک ٹوئٹر واٹس ایپ פייסבוק טוויטר ווטסאפ וואטסאפ טלגרם שתפו שתף הדפסה מייל " +
    "вконтакте вк одноклассники телеграм телеграмм фейсбук твиттер вотсап ватсап вайбер почта ссылка скопировать поділитися фейсбук твіттер поширити сподели споделете подели подјели " +
    "κοινοποίηση εκτύπωση email फेसबुक ट्विटर व्हाट्सएप टेलीग्राम शेयर ফেসবুক টুইটার হোয়াটসঅ্যাপ শেয়ার แชร์ ทวีต เฟซบุ๊ก ไลน์ " +
    "카카오 카카오톡 카카오스토리 페이스북 트위터 이메일 밴드 라인 네이버 url 복사 링크 인스타그램 微信 微博 朋友圈 qq空间 新浪微博 复制链接 打印 收藏 フェイスブック ライン はてな " +
    "facebookta paylaş compartilhe compartilhar partilhar kopieren copier copiar kopiuj udostępnij jaa bagikan kongsi megosztás sdílet zdieľať distribuie podijeli " +
    "シェア ツイート 印刷 分享 打印 공유 인쇄 paylaş yazdır"
  ).split(" "),
);
/** Standing lines of sites: disclaimers, source lines of texts, portraits of authors. */
const NOTICE_LINE =
  /^(?:※|＊)?(?:写真|画像)はイメージ|^図はイメージ|^图文无关|^图片仅供参考|^the image is for representation|^representational image$|^representative image$|^source ?: ?\p{L}[\p{L} ]{1,30}$|^no caption available\.?$|^image (?:unavailable|not available)$|^advertisement$|^anzeige$|^publicité$|^publicidad$|^إعلان$|^реклама$/iu;
/** Pictures that are the page's own furniture: "Vallby Times logo", "app icon". */
const SITE_PICTURE =
  /^(?!(?:the|a|an|le|la|el|das|der) )[\p{L}\p{N}&.’' -]{2,40} (?:logo|icon|avatar|thumbnail|favicon|логотип|شعار)$/iu;
const JAPANESE_NOTICE = /の写真$|公式.{0,12}サイト/u;
/** Page furniture: consent, newsletters, navigation, times of posting. */
const FURNITURE =
  /^(?:loading(?:\.{3}|…)?|(?:accept|reject|manage) (?:all|cookies)|cookie (?:settings|policy)|privacy policy|terms of (?:use|service)|skip to (?:main )?content|(?:log|sign) (?:in|up|out)|(?:sign up|subscribe)(?: now| here)?(?: (?:for|to) (?:our|the) .{2,40})?|newsletter|abonnieren sie .{2,40}newsletter|abonnez-vous .{0,30}|suscr[ií]b(?:ete|ase) .{0,30}|(?:follow us|suivez-nous|síguenos|folgen sie uns|seguici|siga-nos) .{2,24}|\d{1,4} (?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties)|\d{1,2} ?(?:min(?:ute)?s?|min\.) (?:read|lesezeit|de lecture|de lectura)|(?:die )?meistgelesen(?:en?)?|most (?:read|popular|viewed)|les plus lus|lo más (?:leído|visto)|i più letti|mais lidas|(?:updated|published|posted|last updated|aktualisiert|veröffentlicht|publié le|mis à jour le|publicado|actualizado|pubblicato|aggiornato|opublikowano|опубликовано|обновлено)(?: ?:| on| at| am| le| el| il)? .{0,6}\d.{2,40}|home(?: ?[>›»/] ?[\p{L}& ]{2,24}){1,4}|this material may not be published.{0,80})$/iu;
/** "Publicado en 1925, el libro …": the first number is a year and a small word goes on; a time of posting does not. */
const YEAR_IN_SENTENCE = /^\P{Nd}{0,40}(?:1[5-9]|20)\d\d,? \p{Ll}/u;
/** Where a text came from; pictures have labels of their own ("مصدر الصورة", "图片来源"). */
const TEXT_SOURCE = /^(?:المصدر|المصادر|来源|來源|消息来源|منبع خبر|Источник текста) ?[:：]/u;
const COPYRIGHT_OPENS = /^[<(\s]{0,3}(?:copyrights?|©|ⓒ|\(c\)|저작권)/iu;
/** Page lines that name a photographer, such as bylines, have nothing of this length beside the credit. */
const CLEAR_CAPTION = 100;

/** "Con información de EFE y Reuters": a page's line that names an agency is short; longer ones are credited captions. */
const LONGEST_PAGE_CREDIT = 60;

/** The line as it came, and what was peeled off it. */
export interface ReadLine {
  /** Repaired. */
  readonly text: string;
  readonly source: string;
  readonly draft: Draft;
}

/** Whether the line is no caption at all. */
export function isNotCaption({ text, source, draft }: ReadLine, lexicon: Lexicon): boolean {
  const { length } = text;
  if (length === 0 || length > LONGEST_CAPTION) return true;
  if (!hasLetter(draft.line)) return true;
  const credited = draft.credits.length > 0;
  const signed = draft.credits.some((credit) => credit.creators.length > 0);
  // A text of some length that names its photographer is what it looks like.
  if (signed && draft.end - draft.start > CLEAR_CAPTION) return false;
  if (length <= 220) {
    // An extension has three or four letters behind its point.
    if (text.lastIndexOf(".") >= length - 5 && FILE_NAME.test(text) && !/\.\s/u.test(text)) return true;
    if (!text.includes(" ") && SLUG.test(text)) return true;
    if (length <= 12 && !credited && /^[-+\sAaأ]{1,12}$/u.test(text)) return true;
    if (isTechnical(text) || isCounter(text, lexicon) || isSectionRow(source, lexicon)) return true;
    if ((text.includes("{") || text.includes("%")) && /\{\{[^{}]{0,60}\}\}|\$\{|%[a-z]+%/u.test(text)) return true;
    if (length <= 40 && FONT_SIZE.test(text)) return true;
    if (isShareRow(source, lexicon)) return true;
    if (isReporterLine(text) || isBareDateline(text, draft, lexicon) || isTimeStamp(text)) return true;
    if (
      !signed &&
      ((opensLikePage(text) && !(credited && length > LONGEST_PAGE_CREDIT)) ||
        (length < 120 && !draft.credits.some(isPassedOn) && COPYRIGHT_LINE.test(text)))
    )
      return true;
    if (!credited && draft.flags.size === 0 && (isHeadline(text) || isPageVoice(text))) return true;
    if (length <= 48 && !credited && SITE_PICTURE.test(text)) return true;
    if (NOTICE_LINE.test(text) || (length <= 90 && FURNITURE.test(text) && !YEAR_IN_SENTENCE.test(text))) return true;
    if (!credited && text.startsWith("※")) return true;
    if ((text.includes("写真") || text.includes("公式")) && JAPANESE_NOTICE.test(text)) return true;
    if (isByline(text, draft, lexicon)) return true;
    if (draft.end <= draft.start && TEXT_SOURCE.test(text)) return true;
    if (COPYRIGHT_OPENS.test(text) && reservesRights(text)) return true;
  }
  if (signed || draft.flags.size > 0) return false;
  if (length <= 400 && reservesRights(text)) return true;
  return (!credited && (isBodyText(text) || goesOn(text))) || opensWithWire(text, lexicon);
}

/** A caption's first letter is not far from its beginning. */
const LETTERS_BY = 400;

function hasLetter(line: Line): boolean {
  const end = Math.min(line.length, LETTERS_BY);
  for (let at = 0; at < end; at++) if (isLetterAt(line, at)) return true;
  return false;
}

/** Names who passed a picture on: no copyright line of a page does. */
const isPassedOn = (credit: Credit): boolean => credit.distributors.length > 0;

function isByline(text: string, draft: Draft, lexicon: Lexicon): boolean {
  if (isHouseLine(text, lexicon) || isSignedFrom(text)) return true;
  if (!text.includes("@") && !text.includes("＠") && !looksSigned(text, lexicon) && !opensByline(text, lexicon))
    return false;
  const byline = readBylineWith(text, lexicon);
  if (byline === null || !/^\p{Lo}/u.test(text)) return byline !== null;
  // A label such as "تصوير:" says that a picture was taken.
  return !draft.credits.some((credit) => credit.labelled) && signsText(text, byline);
}

/** Openers that say nothing but who wrote. */
const AUTHOR_WORD = /^(?:بقلم|מאת|تحریر|نویسنده|लेखक) /u;

/** Without capitals "كتب" opens bylines and captions alike ("books", "he wrote"): a colon, or names and a house, decide. */
function signsText(text: string, { authors, agencies, city, handles }: BylineFields): boolean {
  if (handles.length > 0 || /^\p{L}{2,12} ?[:：]/u.test(text)) return true;
  if (authors.length === 0 || authors.some((name) => name.split(" ").length > 4 || isUncasedProse(name, 1)))
    return false;
  return city !== null || (agencies.length > 0 && authors.length > 1) || AUTHOR_WORD.test(text);
}

/** Words between the buttons: "Share on Facebook", "Envoyer par e-mail". */
const BETWEEN = new Set(
  (
    "على عبر في من در با روی ב ל с у во στο με को पर में on via by to this a the with sur par à auf per über en con por no em no pelo su tramite på med til в на по ile de link e-mail email mail story article artikel artículo page  cette this our your courrier électronique correo electrónico ami amis " +
    "friend friends amigo amigos freund freunde seite diese dieser esta este questa questo pagina página страницу статью эту ссылку друзьям друзьями сторінку статтю цю صفحه این یک دوست مطلب صفحة الصفحة هذه المقال الخبر هذا صديق"
  ).split(" "),
);

/** Arrows and signs in front of a button's words. */
const BUTTON_SIGNS = /^[\s+>›»▼▾→-]{1,6}|[\s+>›»▼▾→-]{1,6}$/gu;

/** A row of share buttons, or of other page phrases between bars. */
function isShareRow(source: string, lexicon: Lexicon): boolean {
  const first = firstSegment(source);
  if (first.length < LONGEST_BUTTON && lexicon.chrome.has(first.replace(BUTTON_SIGNS, ""))) {
    const segments = source
      .split(/\s{2,}|[|·•]/u)
      .map((segment) => segment.replace(BUTTON_SIGNS, ""))
      .filter((segment) => segment !== "");
    if (segments.length <= 12 && segments.every((segment) => lexicon.chrome.has(segment))) return true;
  }
  if (!isButtonWord(firstWord(first).toLowerCase())) return false;
  const words = source
    .toLowerCase()
    .split(/[\s|·•,/]+/u, 18)
    .filter((word) => word !== "");
  if (words.length > 16) return false;
  return words.every(isButtonWord) && words.some((word) => SHARE.has(word));
}

const isButtonWord = (word: string): boolean => SHARE.has(word) || BETWEEN.has(word);

/** What stands in front of the first bar or run of spaces, signs in front of it left out. */
function firstSegment(source: string): string {
  const from = Math.max(0, source.search(/[^\s|·•,/]/u));
  const bar = source.slice(from, from + LONGEST_BUTTON).search(/\s{2}|[|·•]/u);
  return source.slice(from, bar < 0 ? from + LONGEST_BUTTON : from + bar);
}

function firstWord(segment: string): string {
  const end = segment.search(/[\s,/]/u);
  return end < 0 ? segment : segment.slice(0, end);
}

/** Buttons have short names; a first segment longer than this is a caption's text. */
const LONGEST_BUTTON = 64;
