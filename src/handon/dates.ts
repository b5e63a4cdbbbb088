/** Dates of the records (ISO 8601 as far as written) in the forms that other formats ask for. */

const ISO_DATE =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<time>\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?)?)?$/u;

/**
 * ExifTool's spelling, "" where the date is not precise enough for the tag: IIM's date needs a day, its time needs
 * a time (IIM 2:55, 2:60); XMP takes what there is.
 */
export function isoToExifTool(iso: string, form: "date" | "time" | "xmp-date"): string {
  const parts = ISO_DATE.exec(iso)?.groups;
  if (!parts) return "";
  const { year, month, day, time, zone } = parts;
  if (form === "time") return time ? fullTime(time) + (zone ?? "") : "";
  if (form === "date") return day ? `${year}:${month}:${day}` : "";
  const date = [year, month, day].filter(Boolean).join(":");
  return time ? `${date} ${fullTime(time)}${zone ?? ""}` : date;
}

/** RFC 3339 with a zone, which JSON Schema's `date-time` asks for; null where time or zone was not written. */
export function isoToDateTime(iso: string): string | null {
  const parts = ISO_DATE.exec(iso)?.groups;
  if (!parts?.time || !parts.zone) return null;
  const zone =
    parts.zone === "Z" || parts.zone.includes(":") ? parts.zone : `${parts.zone.slice(0, 3)}:${parts.zone.slice(3)}`;
  return `${parts.year}-${parts.month}-${parts.day}T${fullTime(parts.time)}${zone}`;
}

function fullTime(time: string): string {
  return time.length === 5 ? `${time}:00` : time;
}
