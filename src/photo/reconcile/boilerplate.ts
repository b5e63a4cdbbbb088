/**
 * What cameras and programs write into text fields by themselves. Such a text counts as blank when readings are
 * reconciled: it hides a real caption in another block.
 */
const BOILERPLATE: ReadonlySet<string> = new Set([
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
  "dcim",
  "dcf 1.0",
  "exif_jpeg_picture",
  "exif_jpeg_t422",
  "exif jpeg",
  "ledmxxxx",
  "jpeg",
  "picture",
  "default",
  "untitled",
  "screenshot",
  "cof",
  "dav",
  "sdr",
  "hdr",
  "hdrpl",
  "ptr",
  "edf",
  "oznor",
  "rbt",
  "smart",
  "mde",
  "vhdr",
  "nor",
  "bty",
]);

/** Longer texts are no boilerplate; cameras pad theirs with blanks to 31 characters. */
const LONGEST = 80;

/** Whether a text says nothing: blank, or a camera's own words. */
export function saysNothing(text: string): boolean {
  if (text.length > LONGEST) return !/[^\s\0]/u.test(text);
  const plain = text.replace(/[\s\0]+/gu, " ").trim();
  return plain === "" || BOILERPLATE.has(plain.toLowerCase());
}
