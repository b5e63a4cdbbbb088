/** One line -> Caption: description, credit, date, place, control words. */
export { parseCaption, readByline } from "./parse-caption.js";
export { properName } from "./proper-name.js";
