export { comparePhotos } from "./compare.js";
export { type FingerprintResult, fingerprintPhoto, fingerprintPixels } from "./fingerprint.js";
export { groupPhotos } from "./group.js";
export { hardenSharp } from "./harden.js";
