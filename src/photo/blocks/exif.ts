/** EXIF directories to readings. Tags and types: CIPA DC-008 (EXIF 2.32), TIFF 6.0, and Microsoft's XP tags. */
import type { Directories, DirectoryName, Entry } from "./directories.js";
import { exifNumbers } from "./exif-numbers.js";
import { asciiText, copyrightText, exifText, userComment, windowsText } from "./exif-text.js";
import type { Reading } from "./reading.js";

type TextReader = (entry: Entry, little: boolean) => string;

const trimmed: TextReader = (entry, little) => exifText(entry, little).trimEnd();

interface TextTag {
  readonly name: string;
  readonly read: TextReader;
}

const TEXT_TAGS: ReadonlyMap<number, TextTag> = new Map([
  [0x010e, { name: "ImageDescription", read: exifText }],
  [0x010f, { name: "Make", read: trimmed }],
  [0x0110, { name: "Model", read: trimmed }],
  [0x0132, { name: "ModifyDate", read: asciiText }],
  [0x013b, { name: "Artist", read: trimmed }],
  [0x8298, { name: "Copyright", read: copyrightText }],
  [0x9003, { name: "DateTimeOriginal", read: asciiText }],
  [0x9004, { name: "CreateDate", read: asciiText }],
  [0x9010, { name: "OffsetTime", read: asciiText }],
  [0x9011, { name: "OffsetTimeOriginal", read: asciiText }],
  [0x9012, { name: "OffsetTimeDigitized", read: asciiText }],
  [0x9286, { name: "UserComment", read: userComment }],
  [0x9290, { name: "SubSecTime", read: trimmed }],
  [0x9291, { name: "SubSecTimeOriginal", read: trimmed }],
  [0x9292, { name: "SubSecTimeDigitized", read: trimmed }],
  [0x9c9b, { name: "XPTitle", read: windowsText }],
  [0x9c9c, { name: "XPComment", read: windowsText }],
  [0x9c9d, { name: "XPAuthor", read: windowsText }],
  [0x9c9e, { name: "XPKeywords", read: windowsText }],
  [0x9c9f, { name: "XPSubject", read: windowsText }],
  [0xa420, { name: "ImageUniqueID", read: exifText }],
  [0xa433, { name: "LensMake", read: trimmed }],
  [0xa434, { name: "LensModel", read: exifText }],
  [0xa436, { name: "ImageTitle", read: exifText }],
  [0xa437, { name: "Photographer", read: exifText }],
]);

/** Directories whose texts are read; "IFD" is the second page of a TIFF. */
const SHOWN_NAMES: Readonly<Partial<Record<DirectoryName, string>>> = { IFD0: "IFD0", ExifIFD: "ExifIFD", IFD: "IFD1" };

/** All readings of one EXIF block. */
export async function readExif(directories: Directories): Promise<Reading[]> {
  const { little, standard } = directories;
  const readings: Reading[] = [];
  const seen = new Set<DirectoryName>();
  for (const { name, entries } of directories.list) {
    // Of a directory that is linked twice, and of later pages, the first counts.
    const shown = SHOWN_NAMES[name];
    if (shown === undefined || seen.has(name)) continue;
    seen.add(name);
    for (const entry of entries.values()) {
      const tag = TEXT_TAGS.get(entry.tag);
      if (!tag) continue;
      const value = tag.read(entry, little);
      if (value !== "") readings.push({ from: "exif", tag: `${shown}:${tag.name}`, value, standard });
    }
  }
  const { orientation, gps } = await exifNumbers(directories);
  if (orientation !== null) readings.push({ from: "exif", tag: "IFD0:Orientation", value: orientation, standard });
  if (gps !== null) readings.push({ from: "exif", tag: "GPS:Position", value: gps, standard });
  return readings;
}
