/** Writing into the files themselves, through ExifTool. Nothing here is loaded until it is called. */
import { CutlineError } from "../errors.js";
import type { LinkRecord } from "../model.js";
import { resolveOptions, type WriteMetadataOptions, writeMetadataOptionsSchema } from "../options.js";
import { exifToolColumns, exifToolValue } from "./exiftool-json.js";
import { type PictureFields, pictureFields, type Recordlike, recordsOf } from "./fields.js";

/** One tag that differs between file and record. */
export interface MetadataChange {
  /** ExifTool's name with its group: "XMP-dc:Creator". */
  readonly tag: string;
  /** What the file says; null when it says nothing. */
  readonly from: string | readonly string[] | null;
  readonly to: string | readonly string[];
}

/** What was or would be done to one file. */
export interface MetadataWrite {
  readonly file: string;
  readonly changes: readonly MetadataChange[];
  /** False in a dry run, where nothing differs, and where `problem` says why not. */
  readonly written: boolean;
  readonly problem: string | null;
}

type Tool = InstanceType<typeof import("exiftool-vendored")["ExifTool"]>;

/**
 * Writes the fields of records into their files, IPTC-IIM and XMP side by side, all renditions alike.
 *
 * A dry run unless `write` is true: it reads the files and says what would change. ExifTool writes a new file and puts
 * it in the old one's place in one step, so a file is never half-written. What a record does not know is left as it is.
 *
 * @returns one entry for each file, in the order of the records. One file's trouble is that file's.
 * @throws {CutlineError} `INVALID_OPTIONS`; `DEPENDENCY_MISSING` without the optional package exiftool-vendored;
 *   `INVALID_INPUT` for what is no record, list of records or result, and for a file name with a line break, before any
 *   file is touched: ExifTool reads one argument a line.
 * @example
 * await writePhotoMetadata(result); // what would change
 * await writePhotoMetadata(result, { write: true });
 */
export async function writePhotoMetadata(
  input: Recordlike,
  options: WriteMetadataOptions = {},
): Promise<MetadataWrite[]> {
  const { write, signal } = resolveOptions(writeMetadataOptionsSchema, options);
  const records = recordsOf(input);
  for (const file of records.flatMap(filesOf)) refuseLineBreaks(file);
  const tool = await startExifTool();
  const done: MetadataWrite[] = [];
  try {
    for (const record of records) {
      const fields = pictureFields(record);
      for (const file of filesOf(record)) {
        if (signal?.aborted)
          throw new CutlineError("ABORTED", "writing metadata was stopped", { cause: signal.reason });
        done.push(await writeOne(tool, file, fields, write));
      }
    }
  } finally {
    await tool.end();
  }
  return done;
}

function filesOf(record: LinkRecord): string[] {
  return record.photos.map(({ file }) => file).filter((file) => file !== null);
}

function refuseLineBreaks(file: string): void {
  if (!/[\r\n\0]/u.test(file)) return;
  throw new CutlineError(
    "INVALID_INPUT",
    `expected a file name without line breaks, received ${JSON.stringify(file)}`,
    {
      subject: file,
    },
  );
}

async function startExifTool(): Promise<Tool> {
  try {
    const { ExifTool } = await import("exiftool-vendored");
    return new ExifTool({ maxProcs: 1 });
  } catch (cause) {
    const message = "exiftool-vendored: expected the optional package to write metadata, found none";
    throw new CutlineError("DEPENDENCY_MISSING", message, { subject: "exiftool-vendored", cause });
  }
}

async function writeOne(tool: Tool, file: string, fields: PictureFields, write: boolean): Promise<MetadataWrite> {
  try {
    const changes = changesFor(await tool.readRaw(file, ["-G1"]), fields);
    if (!write || changes.length === 0) return { file, changes, written: false, problem: null };
    const tags = Object.fromEntries(changes.map(({ tag, to }) => [tag, to]));
    await tool.write(file, tags, { writeArgs: ["-codedcharacterset=utf8", "-overwrite_original"] });
    return { file, changes, written: true, problem: null };
  } catch (error) {
    return { file, changes: [], written: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

function changesFor(present: Record<string, unknown>, fields: PictureFields): MetadataChange[] {
  return exifToolColumns.flatMap((column) => {
    const to = exifToolValue(column, fields);
    if (to === null) return [];
    const from = writtenValue(present[column.tag]);
    return JSON.stringify([from ?? []].flat()) === JSON.stringify([to].flat()) ? [] : [{ tag: column.tag, from, to }];
  });
}

function writtenValue(value: unknown): string | readonly string[] | null {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) ? value.map(String) : String(value);
}
