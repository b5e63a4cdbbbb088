/** Days of captions and files, compared as far as both are written. */

/** The day of an ISO 8601 date, "2017-11-03"; null when it is not that precise or no day of the calendar. */
export function dayOf(iso: string | null): string | null {
  const day = iso === null ? null : (/^\d{4}-\d{2}-\d{2}/u.exec(iso)?.[0] ?? null);
  return day !== null && Number.isFinite(Date.parse(day)) ? day : null;
}

/** Days from `a` to `b`, civil days without zone; null when either is less precise than a day. */
export function daysBetween(a: string | null, b: string | null): number | null {
  const from = dayOf(a);
  const to = dayOf(b);
  return from === null || to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * How two dates stand to each other, to the precision both have: "2017-11" and "2017-11-03" are the `same`;
 * `next-day` is one day apart either way; `null` when one is missing.
 */
export function compareDates(a: string | null, b: string | null): "same" | "next-day" | "other" | null {
  if (a === null || b === null || !/^\d{4}/u.test(a) || !/^\d{4}/u.test(b)) return null;
  const days = daysBetween(a, b);
  if (days !== null) return days === 0 ? "same" : Math.abs(days) === 1 ? "next-day" : "other";
  const precision = Math.min(a.length, b.length, 10);
  return a.slice(0, precision) === b.slice(0, precision) ? "same" : "other";
}
