/** RFC 4180 tables: the desk's columns, or the form that `exiftool -csv=` reads. */
import Papa from "papaparse";
import { type PictureFields, pictureFields, type Recordlike, recordsOf } from "./fields.js";
import { exifToolColumns, exifToolValue } from "./exiftool-json.js";
import type { LinkRecord } from "../model.js";
import { type CsvOptions, csvOptionsSchema, resolveOptions } from "../options.js";

/** One column of the desk's table: its heading and what stands below. */
interface Column {
  readonly heading: string;
  readonly value: (fields: PictureFields, record: LinkRecord) => string;
}

const deskColumns: readonly Column[] = [
  { heading: "File", value: (_, record) => record.photos[0]?.file ?? "" },
  { heading: "Renditions", value: (_, record) => record.photos.map((photo) => photo.file ?? "").join("; ") },
  { heading: "Caption", value: (fields) => fields.description ?? "" },
  { heading: "Photographer", value: (fields) => fields.creators.join("; ") },
  { heading: "Agency", value: (fields) => fields.agencies.join("; ") },
  { heading: "Distributor", value: (fields) => fields.distributors.join("; ") },
  { heading: "Credit", value: (fields) => fields.creditLine ?? "" },
  { heading: "Date", value: (fields) => fields.dateCreated ?? "" },
  { heading: "City", value: (fields) => fields.city ?? "" },
  { heading: "State", value: (fields) => fields.provinceState ?? "" },
  { heading: "Country", value: (fields) => fields.country ?? "" },
  { heading: "Restrictions", value: (fields) => fields.instructions ?? "" },
  { heading: "Flags", value: (fields) => fields.flags.join("; ") },
  { heading: "Score", value: (_, record) => record.score.toFixed(2) },
  { heading: "Evidence", value: (_, record) => [...new Set(record.evidence.map(({ kind }) => kind))].join("; ") },
  {
    heading: "Contradictions",
    value: (_, record) =>
      record.discrepancies.map(({ severity, kind, a, b }) => `${severity} ${kind}: ${a} / ${b}`).join("; "),
  },
];

/**
 * Writes records as a CSV table (RFC 4180: CRLF, double quotes where needed, header row).
 *
 * `form: "desk"` has one row per record; `form: "exiftool"` one row per file, headed `SourceFile` and tag names, as
 * `exiftool -csv=FILE` takes it. A cell that a spreadsheet would run as a formula (first character `=`, `+`, `-`, `@`,
 * tab, carriage return or line feed; OWASP, "CSV Injection") gets an apostrophe in front, in the desk form only:
 * ExifTool would write the apostrophe into the file.
 *
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` for what is no record, list of records or result.
 * @example
 * toCsv(result, { form: "exiftool" }); // "SourceFile,IPTC:Caption-Abstract,…\r\na.jpg,…\r\n"
 */
export function toCsv(input: Recordlike, options: CsvOptions = {}): string {
  const { form, delimiter, bom } = resolveOptions(csvOptionsSchema, options);
  const records = recordsOf(input);
  const rows =
    form === "desk"
      ? [
          deskColumns.map(({ heading }) => heading),
          ...records.map((record) => {
            const fields = pictureFields(record);
            return deskColumns.map(({ value }) => harmless(value(fields, record)));
          }),
        ]
      : exifToolRows(records);
  return (bom ? "\uFEFF" : "") + Papa.unparse(rows, { delimiter, newline: "\r\n" }) + "\r\n";
}

function exifToolRows(records: readonly LinkRecord[]): string[][] {
  const rows: string[][] = [];
  for (const record of records) {
    const fields = pictureFields(record);
    for (const photo of record.photos) {
      if (photo.file === null) continue;
      rows.push([
        photo.file,
        ...exifToolColumns.map((column) => {
          const value = exifToolValue(column, fields);
          return typeof value === "string" ? value : (value?.join("; ") ?? "");
        }),
      ]);
    }
  }
  return [["SourceFile", ...exifToolColumns.map(({ tag }) => tag)], ...rows];
}

function harmless(cell: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell;
}
