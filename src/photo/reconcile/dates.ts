/** Dates as the blocks write them, to ISO 8601: as far as written, with the offset that was written and no other. */

interface DateParts {
  readonly date: string;
  readonly time: string | null;
  readonly offset: string | null;
}

const DATE = /^(\d{4})(?:[:\-/.](\d{2})(?:[:\-/.](\d{2}))?)?/u;
const TIME = /^[ T]?(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?/u;
const OFFSET = /^ ?(Z|[+-]\d{2}:?\d{2})/u;

/** "2017:11:03 11:04:15", "2017-11-03T11:04:15.12+03:00", "2017-11" → ISO 8601, or null when it is no date. */
export function isoDate(text: string, more: { subSeconds?: string; offset?: string } = {}): string | null {
  const parts = partsOf(text.trim());
  if (!parts) return null;
  if (parts.time === null) return parts.date;
  const digits = /^\d{1,9}$/u.exec(more.subSeconds?.trim() ?? "")?.[0];
  const fraction = digits !== undefined && !parts.time.includes(".") ? `.${digits}` : "";
  return `${parts.date}T${parts.time}${fraction}${parts.offset ?? isoOffset(more.offset) ?? ""}`;
}

/** IIM 2:55 ("20171103") and 2:60 ("110415+0300"). A day or month of "00" is unknown and left out. */
export function isoIptcDate(date: string, time: string | null): string | null {
  const compact = /^(\d{4})(\d{2})?(\d{2})?$/u.exec(date.trim());
  const day = compact ? joinDate(compact[1], compact[2], compact[3]) : (partsOf(date.trim())?.date ?? null);
  if (day === null || day.length < 10 || time === null) return day;
  const clock = /^(\d{2}):?(\d{2}):?(\d{2})?([+-]\d{2}:?\d{2}|Z)?/u.exec(time.trim());
  if (!clock || !isClock(clock[1]!, clock[2]!, clock[3] ?? "00")) return day;
  return `${day}T${clock[1]}:${clock[2]}:${clock[3] ?? "00"}${isoOffset(clock[4]) ?? ""}`;
}

function partsOf(text: string): DateParts | null {
  const matched = DATE.exec(text);
  const date = matched ? joinDate(matched[1], matched[2], matched[3]) : null;
  if (!matched || date === null) return null;
  const rest = text.slice(matched[0].length);
  const clock = date.length === 10 ? TIME.exec(rest) : null;
  if (!clock || !isClock(clock[1]!, clock[2]!, clock[3] ?? "00")) return { date, time: null, offset: null };
  const fraction = clock[4] === undefined ? "" : `.${clock[4]}`;
  const seconds = clock[3] === undefined ? "" : `:${clock[3]}${fraction}`;
  const offset = OFFSET.exec(rest.slice(clock[0].length))?.[1];
  return { date, time: `${clock[1]}:${clock[2]}${seconds}`, offset: isoOffset(offset) };
}

function joinDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || year === "0000") return null;
  if (month === undefined || month === "00" || Number(month) > 12) return year;
  if (day === undefined || day === "00" || Number(day) > 31) return `${year}-${month}`;
  return `${year}-${month}-${day}`;
}

function isClock(hours: string, minutes: string, seconds: string): boolean {
  return Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) <= 60;
}

function isoOffset(offset: string | undefined): string | null {
  const matched = /^\s{0,4}(?:(Z)|([+-]\d{2}):?(\d{2}))\s{0,4}$/u.exec(offset ?? "");
  return matched ? (matched[1] ?? `${matched[2]}:${matched[3]}`) : null;
}
