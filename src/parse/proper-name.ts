import { expectText } from "../input.js";
import { classOf, unitAt, UPPER } from "../text-characters.js";
import { nameParticles } from "./words/credit-words.js";

const PARTICLES = new Set(nameParticles);
const LOWER = /\p{Ll}/u;
const APOSTROPHE = /['’‘]/u;

/**
 * A photographer's name in proper case: "AHMAD AL-RUBAYE" is "Ahmad al-Rubaye". Words that carry lower-case letters
 * already, initials and scripts without case stay as printed.
 *
 * @param name - A name as printed, one person.
 * @throws {CutlineError} `INVALID_INPUT` when `name` is no string.
 * @example
 * properName("SEAN O'BRIEN-MCDONALD"); // "Sean O'Brien-McDonald"
 */
export function properName(name: string): string {
  expectText(name, "name");
  return holdsCapitals(name) ? properWords(name) : name;
}

/** Whether some word has two capitals and more: those of most names have one and stay as they are. */
function holdsCapitals(name: string): boolean {
  let capitals = 0;
  for (let at = 0; at < name.length && capitals < 2; at++) {
    const unit = unitAt(name, at);
    if (unit === 0x20) capitals = 0;
    else if ((classOf(unit) & UPPER) !== 0 || (unit >= 0xd800 && unit <= 0xdfff)) capitals++;
  }
  return capitals > 1;
}

function properWords(name: string): string {
  let proper = "";
  for (let start = 0; start <= name.length; ) {
    const space = name.indexOf(" ", start);
    const end = space < 0 ? name.length : space;
    const word = name.slice(start, end);
    proper += (start > 0 ? " " : "") + (holdsCapitals(word) ? properWord(word, start === 0) : word);
    start = end + 1;
  }
  return proper;
}

function properWord(word: string, first: boolean): string {
  if (LOWER.test(word)) {
    const prefixed = /^(Mc|Mac|De|Di|Le|La)(\p{Lu}{2,40})$/u.exec(word);
    return prefixed === null ? word : prefixed[1]! + capital(prefixed[2]!.toLowerCase());
  }
  if ((word.includes(".") || word.length === 1) && /^(?:\p{Lu}\.?-?){1,3}$/u.test(word)) return word;
  if (word.length <= 4 && /^[IVX]{2,4}$/u.test(word)) return word;
  const lower = word.toLowerCase();
  if (!first && PARTICLES.has(lower)) return lower;
  if (!word.includes("-")) return properPart(word);
  return word
    .split("-")
    .map((part, at, parts) => {
      const small = part.toLowerCase();
      if (
        parts.length > 1 &&
        at < parts.length - 1 &&
        /^(?:al|el|ad|an|ar|as|at|az|ash|ed|es|bin|ibn|abd|ul|ur|uz)$/u.test(small)
      ) {
        return at === 0 && first ? capital(small) : small;
      }
      return properPart(part);
    })
    .join("-");
}

function capital(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return word === "" ? word : first.toUpperCase() + word.slice(first.length);
}

function properPart(part: string): string {
  const lower = part.toLowerCase();
  const apostrophe = !APOSTROPHE.test(lower.slice(1, 3)) ? null : /^(\p{L}{1,2})(['’‘])(\p{L}.{0,60})$/u.exec(lower);
  if (apostrophe !== null) {
    const [, head = "", sign = "", rest = ""] = apostrophe;
    return (head === "d" || head === "l" || head === "dell" ? capital(head) : capital(head)) + sign + capital(rest);
  }
  const mc = lower.startsWith("mc") ? /^mc(\p{L}{2,60})$/u.exec(lower) : null;
  if (mc !== null) return "Mc" + capital(mc[1]!);
  return capital(lower);
}
