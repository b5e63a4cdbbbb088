/** Where the camera was: EXIF's GPS directory, else `exif:GPSLatitude` of XMP ("26,34.951N"). */
import type { GpsPosition } from "../../model.js";
import type { Reading } from "../blocks/reading.js";
import type { Choice } from "./policies.js";

export function chooseGps(byTag: ReadonlyMap<string, readonly Reading[]>): {
  readonly choice: Choice | null;
  readonly found: readonly Reading[];
} {
  const found = [...(byTag.get("GPS:Position") ?? [])];
  for (const from of ["xmp", "sidecar"] as const) {
    const latitude = byTag.get("exif:GPSLatitude")?.find((reading) => reading.from === from);
    const longitude = byTag.get("exif:GPSLongitude")?.find((reading) => reading.from === from);
    const position = latitude && longitude ? xmpPosition(String(latitude.value), String(longitude.value)) : null;
    if (position && latitude) found.push({ ...latitude, tag: "exif:GPSLatitude, exif:GPSLongitude", value: position });
  }
  const first = found[0];
  return { found, choice: first ? { reading: first, rule: found.length === 1 ? "only" : "exif-first" } : null };
}

function xmpPosition(latitude: string, longitude: string): GpsPosition | null {
  const degrees = [xmpDegrees(latitude, "S", 90), xmpDegrees(longitude, "W", 180)] as const;
  return degrees[0] === null || degrees[1] === null ? null : { latitude: degrees[0], longitude: degrees[1] };
}

/** XMP specification part 2, 8.3: "DDD,MM,SSk" or "DDD,MM.mmk". */
function xmpDegrees(text: string, negative: string, most: number): number | null {
  const matched = /^(\d{1,3}),(\d{1,2}(?:\.\d{1,12})?)(?:,(\d{1,2}(?:\.\d{1,12})?))?([NSEW])$/u.exec(text.trim());
  if (!matched) return null;
  const value = Number(matched[1]) + Number(matched[2]) / 60 + Number(matched[3] ?? 0) / 3600;
  if (value > most) return null;
  return matched[4] === negative ? -value : value;
}
