/**
 * Words that templates put into class, id, itemprop and data-testid, as data. They are hints beside the structure:
 * none of them alone makes a caption. Words of other languages are those seen in newsroom templates.
 */

const anyOf = (...words: string[]): RegExp => new RegExp(words.join("|"), "iu");

/** An element for a picture's text. */
export const CAPTION_WORDS = anyOf(
  "caption(?!ed)",
  "cutline",
  "legend(?!ary)",
  "bildunter",
  "bildtext",
  "bildbeschr",
  "bildtitel",
  "billedtekst",
  "bildetekst",
  "kuvateksti",
  "bijschrift",
  "onderschrift",
  "didascalia",
  "epigrafe",
  "leyenda",
  "pie-?(?:de-?)?(?:foto|imagen)",
  "podpis(?!k)",
  "popisek",
  "képaláírás",
  "(?:image|img|photo|picture|foto|media|figure|gallery|slide)[-_]{0,2}(?:desc|text|info|label|note|sub|copy|details?|alt)",
);

/** An element for who made the picture. Read only near a picture. */
export const CREDIT_WORDS = anyOf(
  "credit",
  "credito",
  "copyright",
  "photographer",
  "fotograf",
  "photog\\b",
  "byline",
  "attribution",
  "rights?(?:-?holder)?\\b",
  "bildquelle",
  "quelle",
  "bildnachweis",
  "bildrechte",
  "agenc(?:y|ia|e)\\b",
  "sources?\\b",
  "provider",
  "author",
  "autor",
  "auteur",
  "autore",
  "(?:image|img|photo|picture|foto|media|figure|caption)[-_]{0,2}(?:by|owner|origin|courtesy)",
);

/** Text for screen readers, labels and controls inside a caption. */
export const HIDDEN_WORDS = anyOf(
  "sr-only",
  "visually-?hidden",
  "visuallyhidden",
  "screen-?reader",
  "assistive",
  "u-hidden",
  "hidden-text",
  "caption[-_]{0,2}(?:label|toggle|button|icon)",
  "(?:expand|close|zoom|share|toggle|fullscreen|enlarge)[-_]{0,2}(?:button|btn|icon|link|toggle)?\\b",
  "slide[-_]{0,2}(?:count|number|index)",
  "counter",
  "pagination",
);

/** A card, list or box that leads to other articles. */
export const TEASER_WORDS = anyOf(
  "related",
  "teaser",
  "recommend",
  "promo(?!tion-?img)",
  "most-?(?:read|popular|viewed|shared)",
  "popular",
  "trending",
  "more-?(?:news|stories|from|on|articles|posts)",
  "read-?(?:more|also|next)",
  "see-?also",
  "also-?(?:like|read)",
  "outbrain",
  "taboola",
  "suggest",
  "newsletter",
  "sidebar",
  "\\brail\\b",
  "latest",
  "top-?(?:stories|news)",
  "up-?next",
  "next-?(?:article|post|story)",
  "article-?(?:list|card|item|preview|tile)s?\\b",
  "(?:story|news|post)-?(?:list|card|item|tile|preview)s?\\b",
  "\\bcards?\\b",
  "onward",
  "weiterlesen",
  "mehr-zum-thema",
  "relacionad",
  "verwandt",
);

/** The page's own furniture. */
export const FURNITURE_WORDS = anyOf(
  "\\blogos?\\b",
  "avatar",
  "author-?(?:image|photo|pic|bio|info|thumb|img|box|card)",
  "byline-?(?:image|photo|img)",
  "\\bicons?\\b",
  "emoji",
  "masthead",
  "site-?(?:header|footer|nav)",
  "\\bfooter\\b",
  "navbar|\\bnav\\b|main-?menu|mega-?menu",
  "social",
  "subscribe",
  "cookie",
  "consent",
  "badge",
  "advert|\\bads?\\b|ad-?(?:slot|unit|container|wrapper)|sponsor",
);
