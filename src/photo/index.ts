export { comparePhotos } from "./compare.js";
export { type FingerprintResult, fingerprintPhoto, fingerprintPixels } from "./fingerprint.js";
export { type HashIndex, type HashMatch, hashIndex } from "./fingerprint/hash-index.js";
export { groupPhotos } from "./group.js";
export { hardenSharp } from "./harden.js";
export { type PhotoInput, readMetadata, readPhoto } from "./read.js";
export { readPhotos } from "./read-many.js";
export type {
  PhotoLimits,
  ReadMetadataOptions,
  ReadPhotoOptions,
  ReadPhotosOptions,
  ReconcileFunction,
  ReconcilePolicy,
} from "../options.js";
export type { PhotoProblemCode } from "./problems.js";
export { type FolderListing, listPhotoFiles } from "./folder.js";
export { thumbnailsOf } from "./thumbnail.js";
