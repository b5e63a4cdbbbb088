/** Reading numbers and short texts out of bytes. Every function is total: outside the bytes it answers 0 or "". */

/** A stretch of a file or block. */
export type Bytes = Uint8Array;

export function u8(bytes: Bytes, at: number): number {
  return bytes[at] ?? 0;
}

export function u16(bytes: Bytes, at: number, little = false): number {
  return little ? u8(bytes, at) | (u8(bytes, at + 1) << 8) : (u8(bytes, at) << 8) | u8(bytes, at + 1);
}

export function u32(bytes: Bytes, at: number, little = false): number {
  return little
    ? (u16(bytes, at, true) | (u16(bytes, at + 2, true) << 16)) >>> 0
    : ((u16(bytes, at) << 16) | u16(bytes, at + 2)) >>> 0;
}

/** A 64-bit number; beyond 2^53 it is rounded, which is beyond any file. */
export function u64(bytes: Bytes, at: number, little = false): number {
  const [low, high] = little ? [at, at + 4] : [at + 4, at];
  return u32(bytes, high, little) * 0x1_0000_0000 + u32(bytes, low, little);
}

/** One character per byte, so that comparing with ASCII texts is exact. */
export function latin1(bytes: Bytes, from = 0, to = bytes.length): string {
  const end = Math.min(to, bytes.length);
  let text = "";
  for (let at = Math.max(0, from); at < end; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8192)));
  }
  return text;
}

/** Whether the bytes at `at` are those of an ASCII text. */
export function startsWith(bytes: Bytes, text: string, at = 0): boolean {
  if (at < 0 || at + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Position of an ASCII text in the bytes, or -1. */
export function indexOf(bytes: Bytes, text: string, from = 0, to = bytes.length): number {
  const first = text.charCodeAt(0);
  const last = Math.min(to, bytes.length) - text.length;
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, text, at)) return at;
  }
  return -1;
}

export function concat(parts: readonly Bytes[]): Bytes {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
