/** What each text of one picture is: a copy of its caption, the same with the credit, or something else. */
import type { OccurrenceRole } from "../../model.js";
import { lettersOf } from "./identity.js";
import type { Piece } from "./pieces.js";

/** What the roles are judged against. */
export interface RoleContext {
  /** Letters of the page's titles and headings. */
  readonly titles: ReadonlySet<string>;
  /** Letters of texts that stand on several different pictures. */
  readonly repeated: ReadonlySet<string>;
  /** The text carries a credit of its own. */
  readonly hasCredit: (text: string) => boolean;
  /** The text without its credit. */
  readonly description: (text: string) => string;
  /** The text is a caption by its wording, not a name, a file name or a control. */
  readonly readsAsCaption: (text: string) => boolean;
}

/** Which place is believed first when a picture has several texts. */
const KIND_ORDER = [
  "figcaption",
  "shortcode",
  "caption-element",
  "noscript",
  "data-attribute",
  "json-ld",
  "json-script",
  "json-attribute",
  "feed",
  "newsml",
  "ninjs",
  "alt",
  "title",
  "aria-label",
  "meta",
  "line",
];
const CLAIM_ORDER = { caption: 0, alt: 20, title: 40, description: 30 };

const rank = (piece: Piece): number => CLAIM_ORDER[piece.claim] + KIND_ORDER.indexOf(piece.kind);

const FILE_NAME =
  /^[\w.@() -]{1,120}\.(?:jpe?g|png|webp|gif|avif|tiff?)$|^(?:IMG|DSC|DSCF|DSCN|P|PXL|MG)[_-]?\d{3,12}$/iu;
const ONE_WORD = /^[\w-]{5,160}$/u;
const LONG_NUMBER = /\d{5}/u;
const PHRASE =
  /^(?:an? )?(?:image|images|photo|photos|picture|foto|fotos|bild|imagen|imagem|immagine|slika|kuva|obrázek|zdjęcie|фото|фотография|изображение|صورة|عکس|תמונה|写真|画像|图片|圖片|사진|thumbnail|placeholder|untitled|default|featured image|main image|lead image|article image|news image|alt|null|undefined|no caption|image description|hero image|caption|title|loading)(?: ?\d{0,3})?[.:]?$/iu;

/** Letters that two texts must share at their start, and the part of the caption that a copy may be. */
const SHORTEST_START = 12;
const LEAST_SHARE = 0.6;

export const isGeneric = (text: string): boolean =>
  text.length < 3 || !/\p{L}{2}/u.test(text) || FILE_NAME.test(text) || isAssetNumber(text) || PHRASE.test(text);

const isAssetNumber = (text: string): boolean => ONE_WORD.test(text) && LONG_NUMBER.test(text);

/** @returns For each piece its role. */
export function judgeRoles(pieces: readonly Piece[], context: RoleContext): OccurrenceRole[] {
  const letters = pieces.map((piece) => lettersOf(piece.text));
  const roles: (OccurrenceRole | null)[] = pieces.map((piece, index) => {
    if (isGeneric(piece.text)) return "generic";
    if (piece.claim === "caption") return null;
    if (context.repeated.has(letters[index]!)) return "generic";
    return context.titles.has(letters[index]!) ? "headline" : null;
  });
  let main = -1;
  pieces.forEach((piece, index) => {
    if (roles[index] !== null) return;
    if (piece.claim === "description" || (piece.claim !== "caption" && !context.readsAsCaption(piece.text))) return;
    if (main < 0 || rank(piece) < rank(pieces[main]!)) main = index;
  });
  const chosen = main < 0 ? "" : letters[main]!;
  const bare = pieces.length === 1 || main < 0 ? "" : lettersOf(context.description(pieces[main]!.text));
  return pieces.map((piece, index) => {
    const settled = roles[index];
    if (settled !== null && settled !== undefined) return settled;
    const asText = (): OccurrenceRole => (context.hasCredit(piece.text) ? "caption+credit" : "copy");
    if (index === main) return asText();
    if (main < 0) return "description";
    const own = letters[index]!;
    if (own === chosen || own === bare || isSamePlusSome(own, chosen, piece.text)) return asText();
    // Two elements under one picture say its caption in parts; page state may speak of anything.
    const isShown = piece.claim === "caption" && piece.kind !== "data-attribute" && !piece.kind.startsWith("json");
    return isShown && pieces[main]!.claim === "caption" ? asText() : "description";
  });
}

/** One text goes on where the other ends, by no more than a credit; an ellipsis says that it was cut. */
function isSamePlusSome(own: string, chosen: string, text: string): boolean {
  if (/(?:…|\.\.\.)$/u.test(text) || own.length < SHORTEST_START || chosen.length < SHORTEST_START) return false;
  return (own.startsWith(chosen) || chosen.startsWith(own)) && own.length >= chosen.length * LEAST_SHARE;
}
