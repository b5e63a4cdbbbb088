/** What agencies write into file names and asset ids. */
import { expectText } from "../input.js";

/** What a file name or asset id says by itself. It proves who distributed the picture, not who made it. */
export interface AssetName {
  /** Canonical name of the agency or library whose scheme it is. */
  readonly agency: string;
  /** The agency's own id, without the parts around it: "000_1PB8KC", "AP17307123456789". */
  readonly id: string;
  /** The day written in it (`YYYY-MM-DD`), or null: serial numbers give an order, no date. */
  readonly date: string | null;
  /** What the day is: all known schemes write the day of filing, in UTC, up to a day or years after the picture's. */
  readonly dateMeaning: "filed" | null;
  /** Id of the scheme: "afp/serial", "ap/day-of-year" … */
  readonly scheme: string;
}

interface Scheme {
  readonly id: string;
  readonly agency: string;
  /** `id` is the agency's id; `year`, `month`, `day`, `ordinal` the day, as far as the scheme writes it. */
  readonly pattern: RegExp;
}

/** The most telling first. Sources: the agencies' feeds and published file names. */
const SCHEMES: readonly Scheme[] = [
  {
    id: "reuters/feed",
    agency: "Reuters",
    pattern: /(?<id>(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)T\d{6}Z_\d{3,12}_\w{3,20}_RTR\w{3,6}_\d_[\w-]{1,80})/u,
  },
  {
    id: "dpa/urn",
    agency: "dpa",
    pattern: /(?<id>urn-newsml-dpa-com-20090101-(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)-\d\d-\d{4,9})/u,
  },
  { id: "afp/serial", agency: "AFP", pattern: /(?:^|[^A-Za-z0-9])(?:AFP_)?(?<id>000_[0-9A-Z]{5,9})(?![0-9A-Za-z])/u },
  {
    id: "afp/serial",
    agency: "AFP",
    pattern: /(?:^|[^A-Za-z0-9])AFP[_-](?<id>(?=[0-9A-Z]{0,6}\d)[0-9A-Z]{6,7})(?![0-9A-Za-z])/u,
  },
  {
    id: "afp/bureau",
    agency: "AFP",
    pattern:
      /(?:^|[^A-Za-z])(?<id>(?:Nic|Was|Par|Hkg|Del|DV|ARP|SAPA|Mvd|TS-|MEX|Rio|Bkk|Tok|Lon|Bru|Ber|Rom|Mos|Nai|Joh|Cai|Jer|Isl|Kab|Bag|Man|Jak|Sin|Syd|Mon|Los|NY)\d{7})(?!\d)/u,
  },
  { id: "getty/serial", agency: "Getty Images", pattern: /(?<id>[Gg]etty[-_ ]?[Ii]mages-\d{6,10})(?!\d)/u },
  {
    id: "ap/day-of-year",
    agency: "AP",
    pattern: /(?:^|[^A-Za-z0-9])(?<id>(?:AP|ap)_?(?<year>\d\d)(?<ordinal>\d{3})\d{0,14})(?![0-9A-Za-z])/u,
  },
  { id: "epa/serial", agency: "EPA", pattern: /(?:^|[^A-Za-z0-9])(?<id>epa\d{8})(?!\d)/u },
  {
    id: "reuters/serial",
    agency: "Reuters",
    pattern: /(?:^|[^A-Za-z0-9])(?<id>(?:RTS|RTX|RTR|RC1|RC2)[0-9A-Z]{3,14})(?![0-9A-Za-z])/u,
  },
  { id: "pa/serial", agency: "PA", pattern: /(?:^|[^A-Za-z0-9])(?<id>PA-\d{7,9}|2\.\d{8})(?!\d)/u },
  { id: "cp/serial", agency: "The Canadian Press", pattern: /(?:^|[^A-Za-z0-9])(?<id>CP\d{8,9})(?!\d)/u },
  { id: "imago/serial", agency: "imago", pattern: /(?:^|[^A-Za-z0-9])(?<id>(?:imago|IMAGO)[-_]?\d{8,11})(?!\d)/u },
  {
    id: "shutterstock/editorial",
    agency: "Shutterstock",
    pattern: /(?<id>[Ss]hutterstock_(?:editorial_)?\d{6,10}[a-z]{1,3})(?![0-9A-Za-z])/u,
  },
  { id: "shutterstock/stock", agency: "Shutterstock", pattern: /(?<id>[Ss]hutterstock_\d{6,11})(?!\d)/u },
];

const LONGEST_NAME = 400;

/**
 * Reads agency and filing day from an agency's file name or asset id.
 *
 * @param name - A file name, an asset id or the last part of a URL; folders in front are ignored.
 * @returns null when the name follows no known scheme ("IMG_1234.jpg"). `date` is null where the scheme has none.
 * @throws {CutlineError} `INVALID_INPUT` when `name` is no string.
 * @example
 * parseAssetName("AP17307123456789.jpg"); // agency "AP", date "2017-11-03", dateMeaning "filed"
 */
export function parseAssetName(name: string): AssetName | null {
  expectText(name, "name");
  const cut = name.length > LONGEST_NAME ? name.slice(-LONGEST_NAME) : name;
  const base = cut.slice(Math.max(cut.lastIndexOf("/"), cut.lastIndexOf("\\")) + 1);
  for (const { id: scheme, agency, pattern } of SCHEMES) {
    const groups = pattern.exec(base)?.groups;
    if (groups?.id === undefined) continue;
    const date = dayOf(groups);
    // An AP number whose day is none ("AP_1634299…" beyond day 366) is of an older scheme: the agency still holds.
    return { agency, id: groups.id, date, dateMeaning: date === null ? null : "filed", scheme };
  }
  return null;
}

function dayOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  if (groups.year === undefined) return null;
  const year = groups.year.length === 4 ? Number(groups.year) : century(Number(groups.year));
  const ordinal = groups.ordinal === undefined ? null : Number(groups.ordinal);
  const month = ordinal === null ? Number(groups.month) : 1;
  const day = ordinal ?? Number(groups.day);
  if (day < 1 || month < 1 || month > 12 || day > 366) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || (ordinal === null && date.getUTCDate() !== day)) return null;
  return date.toISOString().slice(0, 10);
}

/** Two-digit years of these schemes lie between 1990 and 2089. */
const century = (year: number): number => (year >= 90 ? 1900 + year : 2000 + year);
