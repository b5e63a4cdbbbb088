export { comparePhotos } from "./compare.js";
export { type FingerprintResult, fingerprintPhoto, fingerprintPixels } from "./fingerprint.js";
export { groupPhotos } from "./group.js";
export { hardenSharp } from "./harden.js";
export { type PhotoInput, readMetadata, readPhoto } from "./read.js";
export { readPhotos } from "./read-many.js";
export type { PhotoProblemCode } from "./problems.js";
export { type FolderListing, listPhotoFiles } from "./folder.js";
export { thumbnailsOf } from "./thumbnail.js";
