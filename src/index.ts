export { CutlineError, type CutlineErrorCode } from "./errors.js";
export * from "./model.js";
