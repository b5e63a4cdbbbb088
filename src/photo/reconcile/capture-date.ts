/** When the picture was taken, reconciled as MWG 2.0 says: EXIF with sub-seconds and offset, IPTC date and time, XMP. */
import type { ReconcilePolicy } from "../../options.js";
import type { Reading } from "../blocks/reading.js";
import { candidatesOf, chooseByFunction } from "./candidates.js";
import { isoDate, isoIptcDate } from "./dates.js";
import { type BlockState, type Choice, NAMED_POLICIES } from "./policies.js";

const TAGS = {
  exif: ["ExifIFD:DateTimeOriginal", "IFD0:DateTimeOriginal"],
  iptc: ["IPTC:2:55"],
  xmp: ["photoshop:DateCreated"],
};
/** Used where none of these is there. */
const SECOND_BEST = { exif: [], iptc: [], xmp: ["exif:DateTimeOriginal"] };
const THIRD_BEST = { exif: ["ExifIFD:CreateDate", "IFD0:CreateDate"], iptc: [], xmp: ["xmp:CreateDate", "dc:date"] };

const PARTS = [
  "IPTC:2:60",
  "ExifIFD:SubSecTimeOriginal",
  "ExifIFD:OffsetTimeOriginal",
  "ExifIFD:SubSecTimeDigitized",
  "ExifIFD:OffsetTimeDigitized",
];

export interface DateChoice {
  readonly value: string | null;
  readonly choice: Choice | null;
  readonly found: readonly Reading[];
}

export function chooseDate(
  byTag: ReadonlyMap<string, readonly Reading[]>,
  policy: ReconcilePolicy,
  state: BlockState,
): DateChoice {
  const found: Reading[] = [];
  let choice: Choice | null = null;
  for (const tags of [TAGS, SECOND_BEST, THIRD_BEST]) {
    const here = [...tags.exif, ...tags.iptc, ...tags.xmp].flatMap((tag) => byTag.get(tag) ?? []);
    found.push(...here);
    if (choice) continue;
    const telling = here.filter((reading) => isoOf(reading, byTag) !== null);
    if (telling.length === 0) continue;
    choice =
      typeof policy === "function"
        ? chooseByFunction("dateCreated", telling, policy)
        : NAMED_POLICIES[policy](candidatesOf(tags, telling), state, undefined);
  }
  // The parts that go into a date stand beside it, so that every value read can be seen.
  if (found.length > 0) for (const tag of PARTS) found.push(...(byTag.get(tag) ?? []));
  return { value: choice ? isoOf(choice.reading, byTag) : null, choice, found };
}

function isoOf(reading: Reading, byTag: ReadonlyMap<string, readonly Reading[]>): string | null {
  const text = Array.isArray(reading.value) ? String(reading.value[0] ?? "") : String(reading.value);
  const beside = (tag: string) => {
    const value = byTag.get(tag)?.find(({ standard }) => standard === reading.standard)?.value;
    return value === undefined ? undefined : String(value);
  };
  if (reading.tag === "IPTC:2:55") return isoIptcDate(text, beside("IPTC:2:60") ?? null);
  const parts = /^(?:ExifIFD|IFD0):(DateTimeOriginal|CreateDate)$/u.exec(reading.tag);
  if (!parts) return isoDate(text);
  const kind = parts[1] === "CreateDate" ? "Digitized" : "Original";
  return isoDate(text, {
    subSeconds: beside(`ExifIFD:SubSecTime${kind}`),
    offset: beside(`ExifIFD:OffsetTime${kind}`),
  });
}
