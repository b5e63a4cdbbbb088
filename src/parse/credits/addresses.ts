/** Addresses behind a credit: a page's, or that of who took the picture. */
import { COLON, type Line } from "../../text-line.js";

/** An address is looked for within this many units of the end. */
const ADDRESS = 200;

/** Where the address that closes [start, end) begins; `end` when none does. */
export function withoutAddress(line: Line, start: number, end: number): number {
  const scheme = (line.traits & COLON) === 0 ? -1 : line.text.indexOf("://", Math.max(start, end - ADDRESS));
  if (scheme < 0 || scheme >= end) return end;
  const address = line.text.lastIndexOf("http", end);
  return address > start && /^https?:\/\/\S+$/u.test(line.text.slice(address, end)) ? address : end;
}

/** `…. NAME lena@vallby.example`: where the name ends in front of the address to write to; `end` when none closes it. */
export function withoutMail({ text, units }: Line, start: number, end: number): number {
  // Most domains end in a point and two or three letters.
  if (units[end - 3] !== 0x2e && units[end - 4] !== 0x2e) return end;
  const space = text.lastIndexOf(" ", end - 1);
  return space > start && /^[\w.+-]{2,40}@[\w.-]{4,40}$/u.test(text.slice(space + 1, end)) ? space : end;
}
