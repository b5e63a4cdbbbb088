/** One line -> Caption: description, credit, date, place, control words. */
export type { ParseAgency, ParseOptions } from "../options.js";
export { type AssetName, parseAssetName } from "./asset-name.js";
export type { BylineFields } from "./kind/byline.js";
export { type CreditParts, type CreditStyle, formatCredit } from "./format-credit.js";
export { parseCaption, parseCaptions, readByline } from "./parse-caption.js";
export { properName } from "./proper-name.js";
