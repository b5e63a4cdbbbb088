/** Names of picture files, as pages and folders write them. */

/** The last part of a path or URL, decoded, without query and fragment; "" when there is none. */
export function baseName(pathOrUrl: string): string {
  if (/^data:/iu.test(pathOrUrl)) return "";
  const path = /^[a-z][a-z0-9+.-]{1,20}:\/\//iu.test(pathOrUrl) ? (pathOrUrl.split(/[?#]/u)[0] ?? "") : pathOrUrl;
  const last = path.split(/[\\/]/u).at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // a stray "%" is part of the name
  }
}

/** Names in a URL under which the picture may lie in the folder: the path's last part, and query values that are files. */
export function namesInUrl(url: string): string[] {
  const names = new Set<string>();
  const add = (name: string): void => {
    if (name !== "" && name.length <= 300) names.add(name);
  };
  add(baseName(url.split(/[?#]/u)[0] ?? ""));
  // Resizing services carry the original in the query: /resize?src=%2Fphotos%2Fa.jpg&w=800
  const query = url.slice(0, 4000).split("?")[1] ?? "";
  for (const pair of query.split("&").slice(0, 20)) {
    const value = baseName(decoded(pair.slice(pair.indexOf("=") + 1)));
    if (PICTURE_ENDING.test(value)) add(value);
  }
  return [...names];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const PICTURE_ENDING =
  /\.(?:jpe?g|jfif|png|webp|tiff?|avif|hei[cf]|gif|jxl|jp2|psd|dng|cr[23]|nef|arw|raf|rw2|orf|bmp|svg)$/iu;

/** Marks that content systems and desks append to a name: sizes, versions, crops, copies. */
const VERSION_MARK =
  /(?:[-_. ](?:\d{2,5}x\d{2,5}|\d{2,4}w|w\d{2,4}|h\d{2,4}|q\d{2,3}|@\dx|scaled|rotated|web|full|orig(?:inal)?|stripped|small|medium|large|thumb(?:nail)?|preview|hires|lowres|hd|sd|xl|crop(?:ped)?|edit(?:ed)?|final|copy|kopie|copie|retina|e\d{10,13}|v\d{1,2})|@\dx| ?\(\d{1,3}\))$/iu;

/** The name without its ending and without marks of size, version and copy, in lower case. */
export function nameStem(name: string): string {
  let stem = name.normalize("NFC").toLowerCase();
  for (let rounds = 0; rounds < 3 && PICTURE_ENDING.test(stem); rounds++) stem = stem.replace(PICTURE_ENDING, "");
  for (let rounds = 0; rounds < 4; rounds++) {
    const shorter = stem.replace(VERSION_MARK, "");
    if (shorter === stem || shorter === "") break;
    stem = shorter;
  }
  return stem;
}

/** Names that any page uses for any picture: too short, only a number, or a generic word. */
const COMMON_STEM =
  /^(?:\d{0,4}|.{0,2}|(?:image|images|img|photo|photos|pic|picture|foto|bild|untitled|unnamed|download|file|main|lead|hero|cover|default|teaser|gallery|media|attachment|article|news|o|original|full|large|medium|small|master)?[-_ .]?\d{0,3})$/u;

/** Whether `stem` says little about which picture it is. */
export function isCommonStem(stem: string): boolean {
  return COMMON_STEM.test(stem);
}
