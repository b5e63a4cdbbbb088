/** The picture behind a URL: what stays the same over its sizes, crops, formats and resizing services. */

const EXTENSION = /\.(?:jpe?g|jpe|jfif|png|webp|avif|gif|tiff?|heic|jxl|bmp)$/iu;
const IMAGE_LIKE = /\.(?:jpe?g|jfif|png|webp|avif|gif|tiff?|heic|jxl)(?:$|[?#&!;:/_@%,])/iu;

/** Ends of a file name that name a size, a density or a copy: "-1024x683", "_w640", "@2x", "-scaled". */
const SIZE_SUFFIX =
  /[-_@.~,](?:\d{2,5}x\d{0,5}|x\d{2,5}|[whs]_?\d{2,5}|\d{2,4}[wp]|\d(?:\.\d)?x|scaled|e\d{10,}|rotated|thumb(?:nail)?|large|small|medium|big|full|original|square|wide|landscape|portrait|teaser|xx?l|(?:16|4|3|2|1)[x:_-](?:9|3|2|1))$/iu;

/** A width without a unit at the end of a file name: "ferry-700". Numbers of a series are seldom so round. */
const BARE_WIDTH = /[-_](?:[1-9]\d{1,2}0|256|375|414|512|768|1024|1366|1536|2048|3072|4096)$/u;

/** Path segments that only say how the picture is cut or scaled. */
const TRANSFORM_SEGMENT =
  /^(?:\d{1,5}x\d{0,5}|\d{1,4}|[a-z]{1,2}[_:]?\d{1,5}(?:[,_x][a-z]{0,2}_?\d{1,5}){0,6}|[a-z]{1,3}_[\w.:-]{1,40}(?:,[a-z]{1,3}_[\w.:-]{1,40}){0,12}|resize[\w:,.-]{0,60}|resizer|crop[\w:,.-]{0,60}|scale[\w:,.-]{0,60}|fit-in|smart|filters:.{0,200}|quality[\w:,.-]{0,20}|q\d{1,3}|master|original|large|small|medium|thumb(?:nail)?s?|full|pass|upload|\d{1,2}:\d{1,2}|landscape|portrait|square|ratio.{0,20}|width.{0,20}|height.{0,20}|format.{0,20}|cdn-cgi|image|images?|img)$/iu;

/** Query keys that size or tag a picture; any other key may be the one that names it. */
const IDLE_QUERY =
  /^(?:w|h|width|height|q|quality|fit|crop|auto|fm|format|f|dpr|s|size|v|ver|version|ts|t|rev|cb|mode|resize|scale|rect|bg|ixlib|ssl|strip|op|upscale|impolicy|imwidth|sig|signature|token|hash|expires|precrop|smart|itok|im|fp|ar|max-w|utm_\w{1,20}|p|c|cx|cy|x|y|cw|ch)$/iu;

const HEX_ID = /^[0-9a-f]{8}(?:-?[0-9a-f]{4}){2,8}[0-9a-f]{0,12}$|^[0-9a-f]{16,64}$/iu;

export interface PictureKeys {
  /** The whole cleaned path: equal keys are one picture. */
  readonly strong: string | null;
  /** File name or id inside the path: equal keys are one picture unless its surroundings say otherwise. */
  readonly weak: readonly string[];
}

export const looksLikeImage = (url: string): boolean => IMAGE_LIKE.test(url.length > 2000 ? url.slice(0, 2000) : url);

/** Absolute where a base is known; null for what is no address of a picture (data:, blob:, javascript:). */
export function resolveUrl(written: string, base: string | null): string | null {
  const url = written.trim();
  if (url === "" || url.length > 4000) return null;
  if (/^(?:data|blob|javascript|about|mailto|tel):/iu.test(url) || url.startsWith("#")) return null;
  if (url.includes("{{") || url.includes("${")) return null;
  if (base === null) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
}

const unescapePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

function stem(segment: string): string {
  let name = segment.replace(EXTENSION, "");
  for (let round = 0; round < 3; round += 1) {
    const shorter = name.replace(EXTENSION, "").replace(SIZE_SUFFIX, "");
    if (shorter === name || shorter.length < 4) break;
    name = shorter;
  }
  return name.toLowerCase();
}

/** A long file name with digits or several words is seldom given twice; "image1" and "20240103" are. */
const isTelling = (name: string): boolean =>
  (name.length >= 10 && /\d/u.test(name) && !/^\d{8,10}$/u.test(name.replace(/[-_]/gu, ""))) ||
  name.length >= 16 ||
  (/^\d{7,}$/u.test(name) && !/^(?:19|20)\d{6}$/u.test(name));

/**
 * What names the picture in a URL, without its host: services that resize put other hosts in front.
 *
 * @param written - As it stands in the page; a URL inside the URL (in the path or a query value) is the one that counts.
 */
export function pictureKeys(written: string): PictureKeys {
  let url = written;
  let parsed: URL | null = null;
  for (let depth = 0; depth < 4; depth += 1) {
    try {
      parsed = new URL(url, "https://base.invalid/");
    } catch {
      return { strong: null, weak: [] };
    }
    const next = innerUrl(parsed);
    if (next === null) break;
    url = next;
  }
  if (parsed === null) return { strong: null, weak: [] };
  const segments = unescapePath(parsed.pathname)
    .split("/")
    .filter((segment) => segment !== "");
  const lastSegment = segments.pop();
  if (lastSegment === undefined) return { strong: null, weak: [] };
  const last = stem(lastSegment);
  const kept = segments.filter((segment) => !TRANSFORM_SEGMENT.test(segment)).map((segment) => segment.toLowerCase());
  const query: string[] = [];
  if (!EXTENSION.test(lastSegment)) {
    for (const [key, value] of parsed.searchParams) {
      if (!IDLE_QUERY.test(key) && value !== "" && value.length <= 200) query.push(`${key}=${value}`);
    }
  }
  const strong = [...kept.slice(-6), last, ...query.slice(0, 4)].join("/");
  const weak: string[] = [];
  if (isTelling(last)) weak.push(last);
  const width = BARE_WIDTH.exec(last);
  if (width !== null && last.length - width[0].length >= 8) weak.push(`${last.slice(0, width.index)}~`);
  else if (last.length >= 8) weak.push(`${last}~`);
  for (const segment of kept) {
    for (const part of segment.split(/[.,_;]/u)) if (HEX_ID.test(part)) weak.push(part);
  }
  for (const part of last.split(/[.,_;]/u)) if (part !== last && HEX_ID.test(part)) weak.push(part);
  return { strong: strong.length >= 5 ? strong : null, weak };
}

function innerUrl(url: URL): string | null {
  const inPath = /https?(?::|%3a)(?:\/|%2f){1,2}/iu.exec(url.pathname);
  if (inPath !== null) {
    const inner = unescapePath(url.pathname.slice(inPath.index)).replace(/^(https?:)\/(?!\/)/iu, "$1//");
    return inner === url.href ? null : inner;
  }
  for (const [, value] of url.searchParams) {
    if (value.length > 8 && (/^https?:\/\//iu.test(value) || (value.startsWith("/") && looksLikeImage(value))))
      return value;
  }
  return null;
}

/** The URLs of a `srcset`, whose own URLs may hold commas. */
export function parseSrcset(value: string): string[] {
  const urls: string[] = [];
  for (const candidate of value.slice(0, 20_000).split(/,\s+|,(?=https?:|\/\/|\/)/u)) {
    const url = candidate.trim().split(/\s/u, 1)[0];
    if (url !== undefined && url !== "") urls.push(url);
    if (urls.length >= 24) break;
  }
  return urls;
}
