/** The JSON that `exiftool -json=FILE` imports: one object per file, tags with their group. */
import { type PictureFields, pictureFields, type Recordlike, recordsOf } from "./fields.js";
import { isoToExifTool } from "./dates.js";

/** One file's tags as ExifTool names them. */
export interface ExifToolTags {
  readonly SourceFile: string;
  readonly [tag: string]: string | readonly string[];
}

/** One tag that ExifTool writes, and the field it takes. */
export interface ExifToolColumn {
  readonly tag: string;
  readonly field: keyof PictureFields;
  readonly form?: "date" | "time" | "xmp-date";
}

/** IPTC-IIM and XMP of the same field side by side, as the Metadata Working Group asks. */
export const exifToolColumns: readonly ExifToolColumn[] = [
  { tag: "IPTC:Caption-Abstract", field: "description" },
  { tag: "XMP-dc:Description", field: "description" },
  { tag: "IPTC:By-line", field: "creators" },
  { tag: "XMP-dc:Creator", field: "creators" },
  { tag: "IPTC:By-lineTitle", field: "creatorJobTitle" },
  { tag: "XMP-photoshop:AuthorsPosition", field: "creatorJobTitle" },
  { tag: "IPTC:Credit", field: "creditLine" },
  { tag: "XMP-photoshop:Credit", field: "creditLine" },
  { tag: "IPTC:Source", field: "source" },
  { tag: "XMP-photoshop:Source", field: "source" },
  { tag: "IPTC:CopyrightNotice", field: "copyrightNotice" },
  { tag: "XMP-dc:Rights", field: "copyrightNotice" },
  { tag: "XMP-xmpRights:UsageTerms", field: "rightsUsageTerms" },
  { tag: "IPTC:Headline", field: "headline" },
  { tag: "XMP-photoshop:Headline", field: "headline" },
  { tag: "IPTC:ObjectName", field: "title" },
  { tag: "XMP-dc:Title", field: "title" },
  { tag: "IPTC:SpecialInstructions", field: "instructions" },
  { tag: "XMP-photoshop:Instructions", field: "instructions" },
  { tag: "IPTC:OriginalTransmissionReference", field: "jobId" },
  { tag: "XMP-photoshop:TransmissionReference", field: "jobId" },
  { tag: "IPTC:DateCreated", field: "dateCreated", form: "date" },
  { tag: "IPTC:TimeCreated", field: "dateCreated", form: "time" },
  { tag: "XMP-photoshop:DateCreated", field: "dateCreated", form: "xmp-date" },
  { tag: "IPTC:Sub-location", field: "sublocation" },
  { tag: "XMP-iptcCore:Location", field: "sublocation" },
  { tag: "IPTC:City", field: "city" },
  { tag: "XMP-photoshop:City", field: "city" },
  { tag: "IPTC:Province-State", field: "provinceState" },
  { tag: "XMP-photoshop:State", field: "provinceState" },
  { tag: "IPTC:Country-PrimaryLocationName", field: "country" },
  { tag: "XMP-photoshop:Country", field: "country" },
  { tag: "IPTC:Country-PrimaryLocationCode", field: "countryCode" },
  { tag: "XMP-iptcCore:CountryCode", field: "countryCode" },
  { tag: "IPTC:Keywords", field: "keywords" },
  { tag: "XMP-dc:Subject", field: "keywords" },
  { tag: "XMP-iptcExt:PersonInImage", field: "personsShown" },
  { tag: "XMP-iptcCore:AltTextAccessibility", field: "altText" },
  { tag: "XMP-iptcExt:DigitalSourceType", field: "digitalSourceType" },
];

/** What `column` holds for `fields`: text, a list, or null when there is nothing to write. */
export function exifToolValue(column: ExifToolColumn, fields: PictureFields): string | readonly string[] | null {
  const value = fields[column.field];
  if (typeof value !== "string") return value === null || value.length === 0 ? null : value;
  const written = column.form ? isoToExifTool(value, column.form) : value;
  return written === "" ? null : written;
}

/**
 * Writes records in the form of `exiftool -json`: an array with one object per file, `SourceFile` first.
 *
 * Only what is known is in it, so importing with `exiftool -json=FILE DIR` changes no other tag.
 *
 * @returns plain objects, for `JSON.stringify`.
 * @throws {CutlineError} `INVALID_INPUT` for what is no record, list of records or result.
 * @example
 * await writeFile("tags.json", JSON.stringify(toExifToolJson(result))); // exiftool -json=tags.json photos/
 */
export function toExifToolJson(input: Recordlike): ExifToolTags[] {
  return recordsOf(input).flatMap((record) => {
    const fields = pictureFields(record);
    const tags = exifToolColumns.flatMap((column) => {
      const value = exifToolValue(column, fields);
      return value === null ? [] : [[column.tag, value] as const];
    });
    return record.photos
      .filter((photo) => photo.file !== null)
      .map((photo) => ({ SourceFile: photo.file!, ...Object.fromEntries(tags) }));
  });
}
