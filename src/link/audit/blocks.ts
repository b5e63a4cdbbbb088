/** One file's own blocks against each other: IPTC-IIM, XMP, EXIF and the sidecar beside it. */
import { compareCaptions } from "../../compare/index.js";
import type { DiscrepancyKind, MetadataReading, Photo, PhotoMetadataProperty } from "../../model.js";
import { foldKey } from "../../text.js";
import { compareDates } from "../dates.js";
import { samePeople } from "../people.js";
import { type AuditRule, finding } from "./subject.js";

interface BlockRule {
  readonly property: PhotoMetadataProperty;
  readonly kind: DiscrepancyKind;
  /** For two values of which neither is the other, cut. */
  readonly contradicts: (a: string, b: string) => boolean;
}

const always = (): boolean => true;

const rules: readonly BlockRule[] = [
  {
    property: "description",
    kind: "caption-mismatch",
    contradicts: (a, b) => compareCaptions(a, b).differences.some(({ weight }) => weight === "veto"),
  },
  {
    property: "creators",
    kind: "photographer",
    contradicts: (a, b) => samePeople(a.split("; "), b.split("; ")) === "other",
  },
  { property: "dateCreated", kind: "date", contradicts: otherDay },
  { property: "city", kind: "place", contradicts: always },
  { property: "country", kind: "place", contradicts: always },
  { property: "countryCode", kind: "place", contradicts: always },
  { property: "creditLine", kind: "agency", contradicts: always },
];

/** Cut texts are no contradiction: IIM keeps 32 bytes of a by-line, credit or town, 2,000 of a caption. */
export const blocks: AuditRule = (subject) =>
  subject.record.photos.flatMap((photo) =>
    rules.flatMap(({ property, kind, contradicts }) => {
      const pair = contradiction(photo, property, contradicts);
      if (pair === null) return [];
      const [a, b] = pair;
      const isBeside = a.from === "sidecar" || b.from === "sidecar";
      const rule = `${placeOf(a)} and ${placeOf(b)} of the same file disagree (${property})`;
      const values = { a: textOf(a), b: textOf(b), rule };
      return [finding(subject, photo, isBeside ? "sidecar-mismatch" : kind, "warning", values)];
    }),
  );

function contradiction(
  photo: Photo,
  property: PhotoMetadataProperty,
  contradicts: BlockRule["contradicts"],
): readonly [MetadataReading, MetadataReading] | null {
  const readings = (photo.sources[property]?.readings ?? []).filter(
    (reading) => textOf(reading) !== "" && !SECONDARY_DATES.test(reading.tag),
  );
  for (const [index, b] of readings.entries()) {
    for (const a of readings.slice(0, index)) {
      if (a.from === b.from) continue;
      const [left, right] = [foldKey(textOf(a)), foldKey(textOf(b))];
      if (left.startsWith(right) || right.startsWith(left)) continue;
      if (contradicts(textOf(a), textOf(b))) return [a, b];
    }
  }
  return null;
}

/** When a file was written, scanned or digitised is another matter than when the picture was taken. */
const SECONDARY_DATES = /CreateDate|ModifyDate|dc:date|MetadataDate/u;

function textOf({ value }: MetadataReading): string {
  if (typeof value !== "object") return String(value).trim();
  return Array.isArray(value) ? value.join("; ") : "";
}

/** Readings of the date hold times and offsets too, which are of no day by themselves. */
function otherDay(a: string, b: string): boolean {
  const days = [isoDay(a), isoDay(b)];
  return days.every((day) => /^\d{4}(?:-|$)/u.test(day)) && compareDates(days[0]!, days[1]!) === "other";
}

/** EXIF writes 2017:11:03, IIM 20171103. */
function isoDay(written: string): string {
  return written.replace(/^(\d{4}):?(\d{2}):?(\d{2})(?=\D|$)/u, "$1-$2-$3");
}

const blockNames = { exif: "EXIF", iptc: "IPTC", xmp: "XMP", sidecar: "the sidecar" } as const;

function placeOf({ from, tag }: MetadataReading): string {
  return `${blockNames[from]} (${tag})`;
}
