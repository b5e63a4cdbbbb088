/** Undoes the escapes of a JSON or JavaScript string. Broken escapes stay as they are. */

const SIMPLE: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v", "0": "" };

export function decodeString(raw: string): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(
    /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([\s\S]))/gu,
    (whole, four, braced, two, one) => {
      const hex = four ?? braced ?? two;
      if (hex !== undefined) {
        const code = Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCharCode(...utf16(code)) : whole;
      }
      return SIMPLE[one] ?? one;
    },
  );
}

const utf16 = (code: number): number[] =>
  code < 0x10000 ? [code] : [0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff)];
