/** Bytes, the encoding a reader would name, and whether a problem is told. */
const utf16 = (text: string, littleEndian: boolean): number[] =>
  [...text].flatMap((character) => {
    const unit = character.charCodeAt(0);
    return littleEndian ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
  });
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
/** "صورة من السوق القديمة" and "القاهرة" as windows-1256 writes them. */
const ARABIC_1256 = [
  0xd5, 0xe6, 0xd1, 0xc9, 0x20, 0xe3, 0xe4, 0x20, 0xc7, 0xe1, 0xd3, 0xe6, 0xde, 0x20, 0xc7, 0xe1, 0xde, 0xcf, 0xed,
  0xe3, 0xc9,
];
/** "Привет из города" as windows-1251 writes it. */
const RUSSIAN_1251 = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xe8, 0xe7, 0x20, 0xe3, 0xee, 0xf0, 0xee, 0xe4, 0xe0];
/** "שוק העיר העתיקה" as windows-1255 writes it. */
const HEBREW_1255 = [0xf9, 0xe5, 0xf7, 0x20, 0xe4, 0xf2, 0xe9, 0xf8, 0x20, 0xe4, 0xf2, 0xfa, 0xe9, 0xf7, 0xe4];

export interface DecodeCase {
  readonly why: string;
  readonly bytes: readonly number[];
  readonly hint?: string;
  readonly encoding: string;
  readonly starts: string;
  readonly codes: readonly string[];
}

export default [
  { why: "plain ASCII is UTF-8", bytes: ascii("A boat."), encoding: "utf-8", starts: "A boat.", codes: [] },
  {
    why: "UTF-8 with a byte order mark",
    bytes: [0xef, 0xbb, 0xbf, ...ascii("A boat.")],
    encoding: "utf-8",
    starts: "A boat.",
    codes: [],
  },
  {
    why: "UTF-16 little endian by its mark",
    bytes: [0xff, 0xfe, ...utf16("A boat.", true)],
    encoding: "utf-16le",
    starts: "A boat.",
    codes: ["NOT_UTF8"],
  },
  {
    why: "UTF-16 big endian by its mark",
    bytes: [0xfe, 0xff, ...utf16("A boat.", false)],
    encoding: "utf-16be",
    starts: "A boat.",
    codes: ["NOT_UTF8"],
  },
  {
    why: "UTF-16 without a mark, by its zeros",
    bytes: utf16("A boat on the river.", true),
    encoding: "utf-16le",
    starts: "A boat",
    codes: ["NOT_UTF8"],
  },
  {
    why: "Arabic UTF-16 without a mark: spaces still hold zeros",
    bytes: utf16("صورة من السوق القديمة في المدينة", true),
    encoding: "utf-16le",
    starts: "صورة",
    codes: ["NOT_UTF8"],
  },
  {
    why: "Western accents stand alone: windows-1252",
    bytes: [...ascii("Caf"), 0xe9, ...ascii(" owners \x93sweep\x94 mud")],
    encoding: "windows-1252",
    starts: "Café owners “sweep” mud",
    codes: ["NOT_UTF8"],
  },
  {
    why: "Arabic letters stand together: windows-1256",
    bytes: ARABIC_1256,
    encoding: "windows-1256",
    starts: "صورة من السوق",
    codes: ["NOT_UTF8"],
  },
  {
    why: "Cyrillic letters stand together too: windows-1251",
    bytes: RUSSIAN_1251,
    encoding: "windows-1251",
    starts: "Привет",
    codes: ["NOT_UTF8"],
  },
  {
    why: "Hebrew has no capitals: windows-1255",
    bytes: HEBREW_1255,
    encoding: "windows-1255",
    starts: "שוק",
    codes: ["NOT_UTF8"],
  },
  {
    why: "a hint from outside is believed for bytes that are not UTF-8",
    bytes: ARABIC_1256,
    hint: "windows-1256",
    encoding: "windows-1256",
    starts: "صورة",
    codes: ["NOT_UTF8"],
  },
  {
    why: "an unknown hint is no reason to fail",
    bytes: ascii("A boat."),
    hint: "x-unheard-of",
    encoding: "utf-8",
    starts: "A boat.",
    codes: [],
  },
  {
    why: "a declaration in the page",
    bytes: [...ascii('<meta charset="windows-1251"><p>'), ...RUSSIAN_1251],
    encoding: "windows-1251",
    starts: "<meta",
    codes: ["NOT_UTF8"],
  },
  {
    why: "a page that declares UTF-8 and is not",
    bytes: [...ascii('<meta charset="utf-8"><p>'), ...ARABIC_1256],
    encoding: "windows-1256",
    starts: "<meta",
    codes: ["NOT_UTF8"],
  },
  {
    why: "UTF-8 with one broken byte stays UTF-8 and says so",
    bytes: [...new TextEncoder().encode("مراكب في شوارع المدينة القديمة بعد الفيضان"), 0xff],
    encoding: "utf-8",
    starts: "مراكب",
    codes: ["BYTES_UNREADABLE"],
  },
  { why: "an empty file", bytes: [], encoding: "utf-8", starts: "", codes: [] },
] satisfies DecodeCase[];
