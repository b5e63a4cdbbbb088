/** What the keys of page state mean, as data; keys are compared by their letters, lower case. */

export type KeyMeaning = "caption" | "alt" | "description" | "title" | "credit" | "url" | "text";

/** The whole key, for words that mean something else inside longer ones. */
const WHOLE: ReadonlyMap<string, KeyMeaning> = new Map<string, KeyMeaning>([
  ["alt", "alt"],
  ["alttext", "alt"],
  ["altag", "alt"],
  ["alttag", "alt"],
  ["imagealt", "alt"],
  ["imgalt", "alt"],
  ["imagealttext", "alt"],
  ["alternativetext", "alt"],
  ["alternatetext", "alt"],
  ["accessibilitytext", "alt"],
  ["accessibilitycaption", "alt"],
  ["arialabel", "alt"],
  ["description", "description"],
  ["desc", "description"],
  ["descriptiontext", "description"],
  ["imagedescription", "caption"],
  ["photodescription", "caption"],
  ["mediadescription", "caption"],
  ["legend", "caption"],
  ["legende", "caption"],
  ["leyenda", "caption"],
  ["piefoto", "caption"],
  ["piedefoto", "caption"],
  ["epigrafe", "caption"],
  ["didascalia", "caption"],
  ["bijschrift", "caption"],
  ["onderschrift", "caption"],
  ["subline", "caption"],
  ["bildtext", "caption"],
  ["bildetekst", "caption"],
  ["billedtekst", "caption"],
  ["kuvateksti", "caption"],
  ["cutline", "caption"],
  ["title", "title"],
  ["imagetitle", "title"],
  ["headline", "title"],
  ["name", "title"],
  ["text", "text"],
  ["content", "text"],
  ["value", "text"],
  ["html", "text"],
  ["plain", "text"],
  ["plaintext", "text"],
  ["default", "text"],
  ["fullname", "text"],
  ["byline", "credit"],
  ["source", "credit"],
  ["sourcename", "credit"],
  ["author", "credit"],
  ["authors", "credit"],
  ["creator", "credit"],
  ["creators", "credit"],
  ["provider", "credit"],
  ["rights", "credit"],
  ["rightsholder", "credit"],
  ["agency", "credit"],
  ["owner", "credit"],
  ["quelle", "credit"],
  ["fotograf", "credit"],
  ["fotograaf", "credit"],
  ["photograf", "credit"],
  ["autor", "credit"],
  ["auteur", "credit"],
  ["signature", "credit"],
]);

const CAPTION_PART = /caption|bildunterschrift|bildbeschreibung/u;
const NO_CAPTION = /closed|url|enabled|visible|show|color|style|class|track|position|length|align|type|video|^no/u;
const CREDIT_PART =
  /credit|copyright|photographer|photoby|attribution|courtesy|imagesource|photosource|imageauthor|photoauthor/u;
const NO_CREDIT = /url|link|year|show|enabled|notice?s$|id$|card/u;
const URL_PART =
  /^(?:url|uri|src|srcset|href|contenturl|thumbnailurl|image|images|img|file|filename|path|location|poster|photo|picture|thumbnail|original|large|medium|small|full|big|thumb|permalink|id|.{0,30}(?:url|src|srcset|image|img|path|uri|href))$/u;

/** Null for keys whose strings are of no use here. */
export function meaningOf(key: string): KeyMeaning | null {
  if (key.length > 60 || key === "") return null;
  const plain = key.toLowerCase().replace(/[^a-z]/gu, "");
  const whole = WHOLE.get(plain);
  if (whole !== undefined) return whole;
  if (CAPTION_PART.test(plain)) return NO_CAPTION.test(plain) ? null : "caption";
  if (CREDIT_PART.test(plain)) return NO_CREDIT.test(plain) ? null : "credit";
  if (URL_PART.test(plain) || /^\d+(?:[x:]\d+)?w?$/u.test(key)) return "url";
  return null;
}

/** A script without any of these holds no caption: it is not scanned. */
const NEEDLES = [
  "aption",
  '"alt',
  'alt"',
  "altText",
  "alt_text",
  "redit",
  "egend",
  "escription",
  "unterschrift",
  "opyright",
  "hotographer",
  "leyenda",
  "pie",
  "bijschrift",
  "epigrafe",
  "didascalia",
];

export function mayHoldCaptions(script: string): boolean {
  return NEEDLES.some((needle) => script.includes(needle));
}

/** Keys under which pictures are kept: an object there is a picture even without a type. */
export const PICTURE_KEY =
  /image|photo|picture|media|foto|bild|gallery|slide|img|thumb|teaserimage|hero|lead|asset|illustration|visual/iu;
/** Types that say "picture". */
export const PICTURE_TYPE = /image|photo|picture|foto|bild|media(?!organi[sz]ation)|slide|illustration/iu;
