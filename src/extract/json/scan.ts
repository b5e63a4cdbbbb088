/**
 * Reads the data in a script without running or fully parsing it: JSON, JavaScript object literals, and JSON that is
 * written as a string inside either. Only strings that may be a caption, a credit or a picture's address are kept, so
 * memory stays small however large the state is, and every kept string knows where it stood.
 */
import { decodeString } from "./strings.js";

export interface Leaf {
  readonly key: string;
  readonly value: string;
  /** Offsets of the string's inside in the source, quotes left out. For JSON inside a string: of the whole string. */
  readonly offset: number;
  readonly end: number;
}

export interface JsonNode {
  /** The key under which the object or list stands, "" at the top; items of a list carry the list's key. */
  readonly key: string;
  readonly list: boolean;
  /** Value of "@type", "type" or "__typename", or null. */
  type: string | null;
  readonly leaves: Leaf[];
  readonly children: JsonNode[];
}

/** Which strings to keep: decided by key alone, before the value is decoded. */
export type KeepLeaf = (key: string) => boolean;

/** Whether an object or list, now closed, may belong to a picture; others are forgotten at once. */
export type IsUseful = (node: JsonNode) => boolean;

const TYPE_KEYS = new Set(["@type", "type", "__typename", "_type", "contentType", "kind"]);
const LONGEST_KEPT = 30_000;
const MOST_LEAVES = 40_000;

interface Scan {
  readonly source: string;
  readonly keep: KeepLeaf;
  readonly isUseful: IsUseful;
  readonly roots: JsonNode[];
  left: number;
}

/** @param range - The script's inside, [start, end) of the source. */
export function scanJson(source: string, start: number, end: number, keep: KeepLeaf, isUseful: IsUseful): JsonNode[] {
  const scan: Scan = { source, keep, isUseful, roots: [], left: MOST_LEAVES };
  scanText(scan, source, start, end, 0, null);
  return scan.roots;
}

/** Characters after which a quote opens a string; elsewhere it may be an apostrophe or part of a pattern. */
const opensString = (unit: number): boolean =>
  unit === 58 ||
  unit === 44 ||
  unit === 91 ||
  unit === 40 ||
  unit === 123 ||
  unit === 61 ||
  unit === 43 ||
  unit === 0 ||
  unit === 59 ||
  unit === 63 ||
  unit === 124 ||
  unit === 38;

const isName = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  unit === 95 ||
  unit === 36 ||
  unit === 64 ||
  unit === 45;

function scanText(
  scan: Scan,
  text: string,
  start: number,
  end: number,
  depth: number,
  outer: readonly [number, number] | null,
): void {
  const stack: JsonNode[] = [];
  /** The key that waits for its value, or the last string or name seen in case a colon follows. */
  let key = "";
  let pending: string | null = null;
  let before = 0;
  const place = (from: number, to: number): readonly [number, number] => outer ?? [from, to];

  const close = (): void => {
    const node = stack.pop();
    if (node === undefined) return;
    if (!scan.isUseful(node)) scan.left += node.leaves.length;
    else {
      const parent = stack[stack.length - 1];
      if (parent !== undefined) parent.children.push(node);
      else scan.roots.push(node);
    }
    key = "";
    pending = null;
  };

  for (let at = start; at < end && scan.left > 0; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit <= 32) continue;
    switch (unit) {
      case 34: // "
      case 39: // '
      case 96: {
        // `
        if (!opensString(before)) break;
        const close_ = endOfString(text, at + 1, end, unit);
        const from = at + 1;
        at = close_;
        before = unit;
        const top = stack[stack.length - 1];
        // Followed by a colon it is a key, in an object.
        let next = close_ + 1;
        while (next < end && text.charCodeAt(next) <= 32) next += 1;
        if (text.charCodeAt(next) === 58 && top !== undefined && !top.list && key === "") {
          pending = close_ - from <= 80 ? text.slice(from, close_) : "";
          break;
        }
        const length = close_ - from;
        if (length > LONGEST_KEPT || (length > 60 && depth < 3 && holdsJson(text, from, close_))) {
          if (depth < 3) {
            const inner = decodeString(text.slice(from, close_));
            scanText(scan, inner, 0, inner.length, depth + 1, place(from, close_));
          }
        } else if (top !== undefined) {
          const name = top.list && key === "" ? top.key : key;
          if (TYPE_KEYS.has(name) && length < 60) top.type ??= text.slice(from, close_);
          else if (length > 0 && scan.keep(name)) {
            const [offset, to] = place(from, close_);
            top.leaves.push({ key: name, value: decodeString(text.slice(from, close_)), offset, end: to });
            scan.left -= 1;
          }
        }
        key = "";
        break;
      }
      case 58: // :
        if (pending !== null) key = pending;
        pending = null;
        before = unit;
        break;
      case 44: // ,
        key = "";
        pending = null;
        before = unit;
        break;
      case 123: // {
      case 91: {
        // [
        const top = stack[stack.length - 1];
        const name = key !== "" ? key : top?.list === true ? top.key : "";
        if (stack.length < 2000) stack.push({ key: name, list: unit === 91, type: null, leaves: [], children: [] });
        key = "";
        pending = null;
        before = unit;
        break;
      }
      case 125: // }
      case 93: // ]
        close();
        before = unit;
        break;
      default:
        if (isName(unit)) {
          const from = at;
          while (at + 1 < end && isName(text.charCodeAt(at + 1))) at += 1;
          pending = at - from <= 80 ? text.slice(from, at + 1) : null;
          before = unit;
        } else before = unit;
    }
  }
  while (stack.length > 0) close();
}

/** Index of the closing quote, or of the line's end for a string that never closes. */
function endOfString(text: string, from: number, end: number, quote: number): number {
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 92) at += 1;
    else if (unit === quote) return at;
    else if (unit === 10 && quote !== 96) return at;
  }
  return end;
}

/** Starts like an object or list, and escaped quotes stand in it. */
function holdsJson(text: string, from: number, to: number): boolean {
  const head = text.slice(from, Math.min(from + 40, to));
  if (!/^(?:\s|\\[nrt])*(?:[0-9a-f]{1,4}:)?(?:\[|\{|I\[|\\u007b|\\x7b)/iu.test(head) && !/\{\\+"/u.test(head)) {
    // Chunks of a streamed state begin anywhere: enough escaped keys say the same.
    if (to - from < 400) return false;
  }
  const probe = text.slice(from, Math.min(from + 4000, to));
  return (
    /\\"[\w@$-]{1,40}\\+"\s{0,3}:/u.test(probe) ||
    (/^\s*[{[]/u.test(probe) && /"[\w@$-]{1,40}"\s{0,3}:/u.test(probe)) ||
    /\\(?:u0022|x22)[\w@$-]{1,40}\\(?:u0022|x22)\s{0,3}:/iu.test(probe)
  );
}
