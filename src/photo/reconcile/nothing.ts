import { reconcile } from "./reconcile.js";

/** The record of a file that says nothing. */
export const NO_METADATA = Object.freeze(reconcile([], "mwg", { digest: null, isRaw: false }, false).metadata);
