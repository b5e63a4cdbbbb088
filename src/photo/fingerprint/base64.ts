/** Bytes in text, by the functions that browsers and Node share. */

export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  // Arguments of one call are bounded by the stack.
  for (let i = 0; i < bytes.length; i += 4096) binary += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return btoa(binary);
}

/** Throws on text that is no base64: the caller turns that into its own error. */
export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
