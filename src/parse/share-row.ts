/** Rows of buttons by which a page is shared, printed and saved. */
import type { Lexicon } from "./lexicon.js";
import { locales } from "./locales/index.js";

/** Networks and services that every script prints in Latin letters. */
const SERVICES =
  "whatsapp facebook twitter telegram linkedin pinterest reddit messenger threads bluesky mastodon signal sms vk viber line kakao weibo wechat gettr rss url".split(
    " ",
  );
const lowered = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());
const SHARE: ReadonlySet<string> = new Set([...SERVICES, ...lowered(locales.flatMap((locale) => locale.shareWords))]);
/** Words between the buttons: "Share on Facebook", "Envoyer par e-mail". */
const BETWEEN: ReadonlySet<string> = new Set(lowered(locales.flatMap((locale) => locale.shareFillers)));

/** Arrows and signs in front of a button's words. */
const BUTTON_SIGNS = /^[\s+>›»▼▾→-]{1,6}|[\s+>›»▼▾→-]{1,6}$/gu;
const BREAKS = /[\s|·•,/]+/u;
/** Buttons have short names; a first segment longer than this is a caption's text. */
const LONGEST_BUTTON = 64;

/** A row of share buttons, or of other page phrases between bars. */
export function isShareRow(source: string, lexicon: Lexicon): boolean {
  const first = firstSegment(source);
  if (first.length < LONGEST_BUTTON && lexicon.chrome.has(first.replace(BUTTON_SIGNS, ""))) {
    const segments = source
      .split(/\s{2,}|[|·•]/u)
      .map((segment) => segment.replace(BUTTON_SIGNS, ""))
      .filter((segment) => segment !== "");
    if (segments.length <= 12 && segments.every((segment) => lexicon.chrome.has(segment))) return true;
  }
  const [opening = "", second = ""] = first.toLowerCase().split(BREAKS, 2);
  // "The", "A": captions open so as well, and most are told by the word behind, where it is not cut.
  const whole = opening.length + second.length + 1 < first.length;
  if (!isButtonWord(opening) || (whole && !isButtonWord(second))) return endsInServices(source);
  const words = source
    .toLowerCase()
    .split(BREAKS, 18)
    .filter((word) => word !== "");
  if (words.length > 16) return false;
  return words.every(isButtonWord) && words.some((word) => SHARE.has(word));
}

const SERVICE: ReadonlySet<string> = new Set(SERVICES);
/** A name or a headline may stand in front of the buttons. */
const FRONT_WORDS = 6;

/** "Lena Okoro Facebook Twitter WhatsApp Email": three buttons and more at the end, two of them networks. */
function endsInServices(source: string): boolean {
  const tail = source.slice(-LONGEST_BUTTON).toLowerCase().trimEnd();
  if (!SHARE.has(tail.slice(tail.lastIndexOf(" ") + 1))) return false;
  const words = source.toLowerCase().trim().split(BREAKS, 18);
  let buttons = 0;
  while (buttons < words.length && SHARE.has(words[words.length - 1 - buttons]!)) buttons++;
  const services = words.slice(words.length - buttons).filter((word) => SERVICE.has(word));
  return buttons > 2 && new Set(services).size > 1 && words.length - buttons <= FRONT_WORDS;
}

const isButtonWord = (word: string): boolean => SHARE.has(word) || BETWEEN.has(word);

/** What stands in front of the first bar or run of spaces, signs in front of it left out. */
function firstSegment(source: string): string {
  const from = Math.max(0, source.search(/[^\s|·•,/]/u));
  const bar = source.slice(from, from + LONGEST_BUTTON).search(/\s{2}|[|·•]/u);
  return source.slice(from, bar < 0 ? from + LONGEST_BUTTON : from + bar);
}
