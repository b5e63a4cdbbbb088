/** How a text begins and ends, as far as it tells whether something of it was lost. */

const FULL_STOPS = new Set(".!?。！？।۔؟");
const CLOSERS = new Set(" \"'”’»)]）」』");

/** A full stop, with quotation marks and brackets after it or not, ends the text. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.has(text[at]!)) at--;
  return FULL_STOPS.has(text[at] ?? "");
}

const LOST_START = /^\s{0,3}[,،，、]/u;

/** ", left, has replaced …": nothing but a lost beginning leaves its comma. */
export function hasLostStart(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first <= 0x2c || first >= 0x600) && LOST_START.test(text);
}

/** What opens a quotation or bracket, what closes it, and the sign that some languages open it with instead. */
const PAIRED_SIGNS = ["()", "[]", "“”„", "„“", "«»»", "（）", "「」", "『』", "‘’‚"] as const;

/** "… to store so-called ‘metadat": a quotation or bracket that nothing closes. */
export function isLeftOpen(body: string): boolean {
  return PAIRED_SIGNS.some((signs) => {
    const opened = body.lastIndexOf(signs[0]!);
    // In names of Hawaii and Samoa ‘ is a letter.
    if (opened < 0 || (signs[0] === "‘" && body[opened - 1] !== " ")) return false;
    // „Here it closes“.
    if (signs.length > 2 && body.lastIndexOf(signs[2]!, opened) >= 0) return false;
    return body.indexOf(signs[1]!, opened + 1) < 0;
  });
}
