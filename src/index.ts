/** The whole public API. Importing it loads neither sharp nor exifr nor a database driver: those load on first use. */
export { CutlineError, type CutlineErrorCode } from "./errors.js";
export { type DecodedSource, decodeBytes, extractArticle, extractCaptions } from "./extract/index.js";
export {
  type AssetName,
  type BylineFields,
  type CreditParts,
  type CreditStyle,
  formatCredit,
  type ParseAgency,
  type ParseOptions,
  parseAssetName,
  parseCaption,
  properName,
  readByline,
} from "./parse/index.js";
export { compareCaptions, type CompareOptions } from "./compare/index.js";
export { mergeCaptions, mergeCaptionStream, type MergeOptions, type MergeStreamOptions } from "./merge/index.js";
export {
  comparePhotos,
  fingerprintPhoto,
  groupPhotos,
  hardenSharp,
  listPhotoFiles,
  readMetadata,
  readPhoto,
  readPhotos,
  thumbnailsOf,
} from "./photo/index.js";
export {
  type EvidenceId,
  type EvidenceWeight,
  evidenceWeights,
  linkArticle,
  type LinkArticleInput,
  linkCaptions,
} from "./link/index.js";
export {
  captionOccurrenceSchema,
  captionSchema,
  discrepancySchema,
  evidenceSchema,
  type JsonSchema,
  linkRecordSchema,
  linkResultSchema,
  mergedCaptionSchema,
  photoSchema,
  recordSchemas,
  toJsonSchema,
  type ExifToolTags,
  type JsonLd,
  type JsonLdValue,
  type NinjsItem,
  type NinjsValue,
  type PictureFields,
  pictureFields,
  type Recordlike,
  renderReport,
  type SarifLog,
  toCsv,
  toExifToolJson,
  toNinjs,
  toSarif,
  toSchemaOrg,
  toXmpPacket,
  toXmpSidecar,
} from "./handon/index.js";
export {
  type AddAllOptions,
  type Added,
  type AddedAll,
  type Archive,
  type ArchiveEntry,
  type ArchiveInput,
  type ArchiveItem,
  type ArchiveMatch,
  type ArchiveOptions,
  type ArchiveQuery,
  type ArchiveStats,
  type FindInArchiveOptions,
  type JsonValue,
  openArchive,
} from "./archive/index.js";
export type * from "./model.js";
