/** What a policy chooses from. */
import type { MetadataReading, PhotoMetadataProperty } from "../../model.js";
import type { ReconcileFunction } from "../../options.js";
import type { Reading } from "../blocks/reading.js";
import type { Candidates, Choice } from "./policies.js";
import type { PropertyTags } from "./properties.js";

/** A caller's rule gets readings in their public form; what it returns is found again by identity. */
export function chooseByFunction(
  property: PhotoMetadataProperty,
  telling: readonly Reading[],
  policy: ReconcileFunction,
): Choice | null {
  if (telling.length === 0) return null;
  const shown = telling.map((reading) => publicReading(reading, false));
  const chosen = policy(property, shown);
  const index = chosen === null ? -1 : shown.indexOf(chosen);
  return index < 0 ? null : { reading: telling[index]!, rule: "caller" };
}

/**
 * The candidate of each kind of block. The property's preferred tag comes first; a block in its usual place comes
 * before others; and of a tag that a block repeats the last counts, as in ExifTool.
 */
export function candidatesOf(
  tags: Pick<PropertyTags, "exif" | "iptc" | "xmp">,
  telling: readonly Reading[],
): Candidates {
  const pick = (names: readonly string[], from: Reading["from"]): Reading | null => {
    for (const standard of [true, false]) {
      for (const name of names) {
        const reading = telling.findLast((r) => r.from === from && r.tag === name && r.standard === standard);
        if (reading) return reading;
      }
    }
    return null;
  };
  return {
    exif: pick(tags.exif, "exif"),
    iptc: pick(tags.iptc, "iptc"),
    xmp: pick(tags.xmp, "xmp"),
    sidecar: pick(tags.xmp, "sidecar"),
  };
}

export function publicReading({ from, tag, value }: Reading, chosen: boolean): MetadataReading {
  return { from, tag, value, chosen };
}
