/** What galleries glue to captions: "Bild 1 von 12", "صورة 1 من 5", the file's own name. */
import { NUMBER } from "../../text-characters.js";
import { classAt, type Line, spaceFrom } from "../../text-line.js";
import { choices } from "../words/any-of.js";

/** Persian and Urdu are typed with Arabic letters too. */
const NOUNS = choices((locale) => locale.counterNouns)
  .replace(/[یي]/gu, "[یي]")
  .replace(/[کك]/gu, "[کك]");
const OUT_OF = choices((locale) => locale.outOfWords);
const COUNT = `[(（[]?\\p{Nd}{1,3} ?(?:(?:${OUT_OF})(?!\\p{L}) ?|[/／] ?)\\p{Nd}{1,3}[)）\\]]?`;
/** `第1张 …`, `第1張 共5張`: without the space it counts things. */
const HAN = "第 ?\\p{Nd}{1,3} ?[张張页頁幅](?:[\\s/／，]{0,2}共 ?\\p{Nd}{1,3} ?[张張页頁幅]|(?= |$))";
const COUNTER = `(?:(?:${NOUNS})\\.? ?${COUNT}|${HAN})`;
const FRONT = new RegExp(`^${COUNTER}(?![\\p{Nd}\\p{M}])[\\s|:.：。–—-]{0,3}`, "iu");
const BACK = new RegExp(`[\\s|(（[]{1,2}${COUNTER}[)）\\]]?\\.?$`, "iu");
const ALONE = new RegExp(`^[(（[]?${COUNTER}[)）\\]]?$`, "iu");
/** `…王小明摄 1/5`, `… (AFP) 2/7`: a counter without a noun behind a closed credit or sentence. */
const BARE = /(?<=[摄攝影)）。.]) ?[(（]?(\p{Nd}{1,2}) ?\/ ?(\p{Nd}{1,2})[)）]?$/u;

/** How many units a bare counter takes that closes a text; 0 when none does, or the first number is the greater. */
function bareCounter(text: string): number {
  const found = BARE.exec(text);
  return found !== null && Number(found[1]) <= Number(found[2]) && Number(found[1]) > 0 ? found[0].length : 0;
}

/** Units of the longest counter. */
const REACH = 28;

/** With a digit or a joining sign: of "Lena Okoro.jpg" the name's last word is no file. */
const FILE_FRONT = /^(?=[^\s.]{0,40}[\d_-])[\p{L}\d_-]{3,40}\.(?:jpe?g|png|gif|webp|tiff?) ?[-–—:|]? ?/iu;
const FILE_BACK = /[\s|(]{1,2}(?=[^\s.]{0,40}[\d_-])[\p{L}\d_-]{3,40}\.(?:jpe?g|png|gif|webp|tiff?)\)?$/iu;
const LONGEST_FILE = 48;

/** Whether a text is a gallery's counter and nothing else. */
export const isPictureCounter = (text: string): boolean => text.length <= REACH && ALONE.test(text);

/** Where a caption begins behind the counter or file name at `start`; `start` when there is none. */
export function afterCounter(line: Line, start: number, end: number): number {
  const space = spaceFrom(line, start);
  const pattern = opensNumbered(line, start, space) ? FRONT : endsInExtension(line, space) ? FILE_FRONT : null;
  const found = pattern?.exec(line.text.slice(start, Math.min(end, start + LONGEST_FILE)));
  if (found === null || found === undefined) return start;
  const behind = start + found[0].length;
  // "DSC_0034.jpg - example.com": then the file's name is all that tells two pictures apart.
  if (pattern === FILE_FRONT && isOneWord(line, behind, end)) return start;
  return behind < end ? behind : start;
}

/** In a script that writes its words apart. */
const isOneWord = (line: Line, start: number, end: number): boolean =>
  line.units[start]! < 0x80 && spaceFrom(line, start) >= end;

/** Where the counter or file name begins that closes [start, end); `end` when none does. */
export function beforeCounter(line: Line, start: number, end: number): number {
  const pattern = closesInNumber(line, end) ? BACK : endsInExtension(line, end) ? FILE_BACK : null;
  if (pattern === null) return end;
  const tail = line.text.slice(Math.max(start, end - LONGEST_FILE), end);
  const length = pattern.exec(tail)?.[0].length ?? (pattern === BACK ? bareCounter(tail) : 0);
  return end - length <= start ? end : end - length;
}

const isNumberAt = (line: Line, at: number): boolean => (classAt(line, at) & NUMBER) !== 0;

/** A number stands behind the first word or two: "Image 3", "Gallery image 3", "Foto [3", "第3张". */
function opensNumbered(line: Line, start: number, space: number): boolean {
  if (line.units[start] === 0x7b2c || isNumberAt(line, space + 1) || isNumberAt(line, space + 2)) return true;
  const second = space - start < REACH ? spaceFrom(line, space + 1) : start;
  return second - start < REACH && isNumberAt(line, second + 1);
}

/** `) ] ）` and the signs that count pictures in Chinese. */
const mayFollowNumber = (unit: number): boolean =>
  unit === 0x29 ||
  unit === 0x5d ||
  unit === 0xff09 ||
  unit === 0x5f20 ||
  unit === 0x5f35 ||
  unit === 0x9875 ||
  unit === 0x9801;

function closesInNumber(line: Line, end: number): boolean {
  let at = end - 1;
  // "(picture 1 of 5)."
  if (line.units[at] === 0x2e) at--;
  if (mayFollowNumber(line.units[at]!)) at--;
  if (line.units[at] === 0x20) at--;
  // "of 2017" is a year.
  return isNumberAt(line, at) && !isNumberAt(line, at - 3);
}

/** A point and three or four letters stand in front of `end`. */
const endsInExtension = ({ units }: Line, end: number): boolean => units[end - 4] === 0x2e || units[end - 5] === 0x2e;
