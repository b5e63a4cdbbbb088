/** A credit cut at its separators: `NAME / AFP via Getty Images` has three atoms. */

export type Separator =
  | "start"
  | "slash"
  | "pipe"
  | "dash"
  | "comma"
  | "semicolon"
  | "bracket"
  | "via"
  | "and"
  | "for"
  | "equals"
  | "point";

export interface Atom {
  readonly start: number;
  readonly end: number;
  /** What stood in front of it. */
  readonly before: Separator;
  /** It closes the credit: a full stop behind it is the line's. */
  readonly last: boolean;
}

const isSpace = (unit: number): boolean => unit === 0x20;

function separatorAt(text: string, at: number, from: number, to: number): { kind: Separator; length: number } | null {
  switch (text.charCodeAt(at)) {
    case 0x2f: // /
    case 0xff0f:
      return { kind: "slash", length: 1 };
    case 0x7c: // |
    case 0xff5c:
    case 0x2022: // •
      return { kind: "pipe", length: 1 };
    case 0x28: // ( )
    case 0x29:
    case 0xff08:
    case 0xff09:
    case 0x5b: // [ ]
    case 0x5d:
      return { kind: "bracket", length: 1 };
    case 0x2c: // , ، 、
    case 0x60c:
    case 0x3001:
    case 0xff0c:
      return { kind: "comma", length: 1 };
    case 0x3b: // ;
    case 0xff1b:
    case 0x61b:
      return { kind: "semicolon", length: 1 };
    case 0xff1d: // ＝
      return { kind: "equals", length: 1 };
    case 0x3d: // =
      return { kind: "equals", length: 1 };
    case 0x2013: // – —
    case 0x2014:
    case 0x2015:
      return { kind: "dash", length: 1 };
    case 0x2d: // a hyphen parts only with a space on a side
      if ((at > from && isSpace(text.charCodeAt(at - 1))) || (at + 1 < to && isSpace(text.charCodeAt(at + 1))))
        return { kind: "dash", length: 1 };
      return null;
    case 0x2e: // `(Photo NAME. AFP)`: a point and a space after a word of three letters or more
      if (
        at + 2 < to &&
        isSpace(text.charCodeAt(at + 1)) &&
        /\p{L}/u.test(text[at + 2]!) &&
        at - 3 >= from &&
        /^\p{L}{3}$/u.test(text.slice(at - 3, at))
      )
        return { kind: "point", length: 1 };
      return null;
    default:
      return null;
  }
}

/** "NAME for CLIENT". */
const FOR = ["for ", "para ", "pour ", "für "];
const VIA = ["via ", "through ", "عبر ", "Via ", "VIA "];

/** Cuts [from, to) of `text` at its separators. Empty atoms are kept where two separators meet: `- / SOURCE`. */
export function cutAtoms(text: string, from: number, to: number): Atom[] {
  const atoms: Atom[] = [];
  let before: Separator = "start";
  let start = from;
  const close = (end: number): void => {
    let s = start;
    let e = end;
    while (s < e && isSpace(text.charCodeAt(s))) s++;
    while (e > s && isSpace(text.charCodeAt(e - 1))) e--;
    atoms.push({ start: s, end: e, before, last: end === to });
  };
  for (let at = from; at < to; ) {
    const separator = separatorAt(text, at, from, to);
    if (separator !== null) {
      close(at);
      before = separator.kind;
      at += separator.length;
      start = at;
      continue;
    }
    if (at === from || isSpace(text.charCodeAt(at - 1)) || at === start) {
      const via = VIA.find((word) => text.startsWith(word, at) && at + word.length < to);
      if (via !== undefined) {
        close(at);
        before = "via";
        at += via.length;
        start = at;
        continue;
      }
      const client = at > start ? FOR.find((word) => text.startsWith(word, at)) : undefined;
      if (client !== undefined) {
        close(at);
        before = "for";
        at += client.length;
        start = at;
        continue;
      }
    }
    at++;
  }
  close(to);
  return atoms;
}
