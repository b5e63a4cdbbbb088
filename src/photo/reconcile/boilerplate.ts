/**
 * What cameras and programs write into text fields by themselves. Such a text counts as blank when readings are
 * reconciled: it hides a real caption in another block.
 */

/** Unmistakable, also where a program has copied them from EXIF into IPTC or XMP. */
const CAMERA_TEXTS: ReadonlySet<string> = new Set([
  "olympus digital camera",
  "minolta digital camera",
  "konica minolta digital camera",
  "samsung digital camera",
  "samsung camera pictures",
  "pentax digital camera",
  "casio computer co.,ltd",
  "kodak digital still camera",
  "digital camera",
  "digital still camera",
  "sony dsc",
  "dcf 1.0",
  "exif_jpeg_picture",
  "exif_jpeg_t422",
  "exif jpeg",
  "ledmxxxx",
]);

/** Words that could be someone's caption, but not in EXIF's ImageDescription: modes of telephones, and defaults. */
const CAMERA_WORDS: ReadonlySet<string> = new Set([
  "bty",
  "cof",
  "dav",
  "default",
  "edf",
  "hdr",
  "hdrpl",
  "jpeg",
  "mde",
  "nor",
  "oznor",
  "picture",
  "ptr",
  "rbt",
  "screenshot",
  "sdr",
  "smart",
  "untitled",
  "vhdr",
]);

/** Longer texts are no boilerplate; cameras pad theirs with blanks to 31 characters. */
const LONGEST = 80;

/** Whether a text says nothing: blank, or a camera's own words. */
export function saysNothing(text: string, tag: string): boolean {
  if (text.length > LONGEST) return !/[^\s\0]/u.test(text);
  const plain = text
    .replace(/[\s\0]+/gu, " ")
    .trim()
    .toLowerCase();
  return plain === "" || CAMERA_TEXTS.has(plain) || (tag.endsWith(":ImageDescription") && CAMERA_WORDS.has(plain));
}
