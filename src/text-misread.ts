/** Code pages that UTF-8 is misread as: which character stands for which byte. */

/** Cyrillic, Arabic, Greek, Central European, Hebrew; in the order of {@link pageOfLead}. */
const PAGES = ["windows-1251", "windows-1256", "windows-1253", "windows-1250", "windows-1255"] as const;

/** The page's byte for a unit; -1 for none. ASCII stands for itself. */
export type ByteOf = (unit: number) => number;

const HIGH = 0x80;
const bytes = Uint8Array.from({ length: HIGH }, (_, index) => HIGH + index);

function byteOfPage(label: string): ByteOf {
  const decoded = new TextDecoder(label).decode(bytes);
  const known = new Map(Array.from({ length: HIGH }, (_, index) => [decoded.charCodeAt(index), HIGH + index]));
  return (unit) => (unit < HIGH ? unit : (known.get(unit) ?? -1));
}

const pages: (ByteOf | undefined)[] = [];

function pageAt(index: number): ByteOf {
  pages[index] ??= byteOfPage(PAGES[index]!);
  return pages[index];
}

/**
 * Which page makes this unit of a byte that most letters of its languages begin with, by its place in the list; -1 for
 * none. Р С, ط ظ, Ξ Ο, Ă Ĺ, ׳.
 */
export function pageOfLead(unit: number): number {
  switch (unit) {
    case 0x420:
    case 0x421:
      return 0;
    case 0x637:
    case 0x638:
      return 1;
    case 0x39e:
    case 0x39f:
      return 2;
    case 0x102:
    case 0x139:
      return 3;
    case 0x5f3:
      return 4;
    default:
      return -1;
  }
}

/** A byte that goes on with a letter of several. */
const isNextByte = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** Whether the unit behind the lead of a page can be the rest of a misread letter: in proper text it hardly ever is. */
export const mayFollowLead = (page: number, next: number): boolean => next >= HIGH && isNextByte(pageAt(page)(next));

/** The bytes of the page that a text's leads speak for; null for none. */
export function pageOf(text: string): ByteOf | null {
  for (let at = 0; at + 1 < text.length; at++) {
    const page = pageOfLead(text.charCodeAt(at));
    if (page >= 0 && mayFollowLead(page, text.charCodeAt(at + 1))) return pageAt(page);
  }
  return null;
}
