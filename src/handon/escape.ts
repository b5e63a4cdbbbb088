/** Text made safe for XML and HTML, in element content and in quoted attributes. */

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Escapes `text` and drops what XML 1.0 has no character for: control characters other than tab, line feed and
 * carriage return, lone surrogates, U+FFFE and U+FFFF.
 */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "")
    .replaceAll(/[&<>"']/gu, (character) => entities[character]!);
}
