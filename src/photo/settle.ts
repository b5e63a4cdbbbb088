/**
 * What the cameras wrote settles what the pixels leave open: one instant to the sub-second, or one document id, is one
 * exposure; two instants of one camera a little apart are two, however alike.
 */
import type { Photo, PhotoComparison } from "../model.js";
import { trimEndOf } from "../text.js";

/** Beyond this many seconds apart alike pixels are a wrong clock, not a burst. */
const BURST_SECONDS = 600;

interface Instant {
  /** Seconds, in the zone written. */
  readonly seconds: number;
  /** Sub-seconds as written; "" when none are. */
  readonly fraction: string;
  readonly offset: string;
}

const DATE_TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?$/u;

/** The exposure, from EXIF's DateTimeOriginal alone: other dates tell when a file was made or filed. */
function exposure(photo: Photo): Instant | null {
  const chosen = photo.sources.dateCreated?.readings.find((reading) => reading.chosen);
  if (!chosen?.tag.endsWith("DateTimeOriginal")) return null;
  const parts = DATE_TIME.exec(photo.metadata.dateCreated ?? "");
  if (!parts) return null;
  const seconds = Date.parse(`${parts[1]}Z`) / 1000;
  return Number.isNaN(seconds) ? null : { seconds, fraction: trimEndOf(parts[2] ?? "", "0"), offset: parts[3] ?? "" };
}

function oneCamera(a: Photo, b: Photo): boolean {
  const first = a.metadata.cameraModel;
  const second = b.metadata.cameraModel;
  return first === null || second === null || first === second;
}

function oneInstant(a: Instant, b: Instant): boolean {
  return a.seconds === b.seconds && a.fraction !== "" && a.fraction === b.fraction;
}

function twoInstants(a: Instant, b: Instant): boolean {
  if (a.offset !== b.offset) return false; // a rewritten zone moves the clock too
  const apart = Math.abs(a.seconds - b.seconds);
  if (apart === 0) return a.fraction !== "" && b.fraction !== "" && a.fraction !== b.fraction;
  return apart <= BURST_SECONDS;
}

/** Names that cameras give (DCF: four letters or signs, then the frame's number), folder and ending off. */
const FRAME = /(?:^|[/\\])((?:DSC[_FN]?|_DSC|IMG_|_MG_|_?[A-Z0-9]{3}_?|P[0-9A-F]{3}))(\d{4})\.[A-Za-z]{3,4}$/u;

function twoFrames(a: Photo, b: Photo): boolean {
  if (a.metadata.cameraModel === null || a.metadata.cameraModel !== b.metadata.cameraModel) return false;
  const first = FRAME.exec(a.file ?? "");
  const second = FRAME.exec(b.file ?? "");
  return first !== null && second !== null && first[1] === second[1] && first[2] !== second[2];
}

function oneDocument(a: Photo, b: Photo): boolean {
  return a.metadata.documentIds.some((id) => b.metadata.documentIds.includes(id));
}

/** The comparison, with its grade settled and the rule that settled it: "document-id", "time", "frame-number". */
export function settle(a: Photo, b: Photo, comparison: PhotoComparison): PhotoComparison {
  if (comparison.grade === "different") return comparison;
  const first = exposure(a);
  const second = exposure(b);
  const document = oneDocument(a, b);
  const apart = first !== null && second !== null && oneCamera(a, b) && twoInstants(first, second);
  if (comparison.grade === "near") {
    const one = first !== null && second !== null && oneCamera(a, b) && oneInstant(first, second);
    if (one) return { ...comparison, grade: "same", rule: "time" };
    return document && !apart ? { ...comparison, grade: "same", rule: "document-id" } : comparison;
  }
  if (apart) return { ...comparison, grade: "near", rule: "time" };
  return !document && twoFrames(a, b) ? { ...comparison, grade: "near", rule: "frame-number" } : comparison;
}
