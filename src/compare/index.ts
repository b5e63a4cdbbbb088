/** Compares two captions part by part and types each difference. */
export { compareCaptions, type CompareOptions } from "./compare.js";
