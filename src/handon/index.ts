/** Records -> what others take: ninjs, schema.org, CSV, ExifTool, XMP sidecars, SARIF, a report for people. */
export { toCsv } from "./csv.js";
export { type ExifToolTags, toExifToolJson } from "./exiftool-json.js";
export { type PictureFields, pictureFields, type Recordlike } from "./fields.js";
export { type NinjsItem, type NinjsValue, toNinjs } from "./ninjs.js";
export { renderReport } from "./report/index.js";
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
} from "./schemas.js";
export { type SarifLog, toSarif } from "./sarif.js";
export { type JsonLd, type JsonLdValue, toSchemaOrg } from "./schema-org.js";
export { type MetadataChange, type MetadataWrite, writePhotoMetadata } from "./write.js";
export { toXmpPacket, toXmpSidecar } from "./xmp.js";
