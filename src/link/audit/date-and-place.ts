/** When and where: what the page prints against what each file says. */
import type { Caption } from "../../model.js";
import { countryCodeOf } from "../../parse/places/countries.js";
import { foldKey, foldText } from "../../text.js";
import { compareDates } from "../dates.js";
import { sameName } from "../people.js";
import { type AuditRule, finding, printedText } from "./subject.js";

/** The page's date is more than a day from the file's: a filing day may be one after the picture's. */
export const date: AuditRule = (subject) => {
  const { caption } = subject.caption;
  const printed = caption.dateCreated;
  if (printed === null || caption.flags.includes("file")) return [];
  return subject.record.photos.flatMap((photo) => {
    const taken = photo.metadata.dateCreated;
    if (taken === null || compareDates(printed, taken) !== "other" || photo.caption?.flags.includes("file")) return [];
    const rule = "the page's date is more than a day from the file's (photoshop:DateCreated, IIM 2:55, EXIF)";
    return [finding(subject, photo, "date", "error", { a: printed, b: taken, rule })];
  });
};

/** The page's country or town is another than the file's, and neither text mentions the other's. */
export const place: AuditRule = (subject) => {
  const { caption } = subject.caption;
  const page = foldText(printedText(subject));
  const printed = caption.countryCode === null ? countriesIn(caption) : [caption.countryCode];
  return subject.record.photos.flatMap((photo) => {
    const { headline, sublocation, city, provinceState, country, countryCode } = photo.metadata;
    const code = (countryCode?.length === 3 ? countryCode.toUpperCase() : null) ?? countryOf(country);
    if (code !== null && printed.length > 0 && !printed.includes(code) && !mentions(page, country)) {
      const rule = "the page prints another country than the file (Iptc4xmpCore:CountryCode, IIM 2:100)";
      const values = { a: caption.country ?? printed.join(", "), b: country ?? code, rule };
      return [finding(subject, photo, "place", "error", values)];
    }
    const carried = foldText([headline, sublocation, provinceState].filter(Boolean).join(" "));
    if (caption.city === null || city === null || !isOtherTown(caption.city, city)) return [];
    if (mentions(page, city) || mentions(carried, caption.city)) return [];
    const rule = "the page prints another town than the file (photoshop:City, IIM 2:90)";
    return [finding(subject, photo, "place", "warning", { a: caption.city, b: city, rule })];
  });
};

/** A name behind a comma is a place's, "in Amman, Jordan, on": elsewhere it may be a person's. */
function countriesIn({ description, language }: Caption): string[] {
  const found = new Set<string>();
  for (const part of description
    .slice(0, LONGEST_TEXT)
    .split(/[,،、]/u)
    .slice(1)) {
    const words = part.trim().split(/\s+/u).slice(0, MOST_WORDS);
    for (let count = words.length; count > 0; count--) {
      const name = words
        .slice(0, count)
        .join(" ")
        .replace(/[.;:)]{1,3}$/u, "");
      const code = countryCodeOf(name, language);
      if (code !== null) {
        found.add(code);
        break;
      }
    }
  }
  return [...found];
}

/** "United Arab Emirates", "Saint Vincent and the Grenadines". */
const MOST_WORDS = 5;
const LONGEST_TEXT = 5000;

function countryOf(name: string | null): string | null {
  return name === null ? null : countryCodeOf(name, "en");
}

function mentions(text: string, name: string | null): boolean {
  return name !== null && name !== "" && text.includes(foldText(name));
}

/** Cut names, spellings and other scripts are no contradiction: IIM keeps 32 bytes of a town. */
function isOtherTown(a: string, b: string): boolean {
  const [left, right] = [foldKey(a), foldKey(b)];
  return !left.startsWith(right) && !right.startsWith(left) && sameName(a, b) === "other";
}
