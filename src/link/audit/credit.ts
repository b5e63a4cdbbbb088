/** Who made the picture: the page's credit against that of each file. */
import { parseCaption } from "../../parse/index.js";
import { parseAt } from "../../parse/parse-caption.js";
import { agencyKey } from "../../parse/parse-caption.js";
import type { Photo } from "../../model.js";
import { isPerson, samePeople } from "../people.js";
import { type AuditRule, finding } from "./subject.js";

/** The page names one photographer, the file another; or the file's caption and its creator field disagree. */
export const photographer: AuditRule = (subject) => {
  const printed = subject.caption.caption.creators;
  return subject.record.photos.flatMap((photo) => {
    const named = creatorsOf(photo);
    const spoken = creatorsInCaption(photo);
    const found = [];
    if (samePeople(printed, named) === "other" && samePeople(printed, spoken) !== "same") {
      const rule = "the page credits another photographer than the file (dc:creator, IIM 2:80, its caption)";
      const values = { a: printed.join(", "), b: named.join(", "), rule };
      found.push(finding(subject, photo, "photographer", "error", values));
    }
    const byline = photo.metadata.creators.filter(isPerson);
    if (samePeople(spoken, byline) === "other") {
      const rule = "the credit in the file's own caption names another photographer than its creator field";
      const values = { a: spoken.join(", "), b: byline.join(", "), rule };
      found.push(finding(subject, photo, "photographer", "warning", values));
    }
    return found;
  });
};

/** The page names agencies, the file others; who passed it on counts as named. */
export const agency: AuditRule = (subject) => {
  const { agencies, distributors } = subject.caption.caption;
  if (agencies.length === 0) return [];
  return subject.record.photos.flatMap((photo) => {
    const known = agenciesOf(photo);
    const keys = new Set(known.map(agencyKey));
    if (known.length === 0 || [...agencies, ...distributors].some((name) => keys.has(agencyKey(name)))) return [];
    const rule = "the page credits another agency than the file (photoshop:Credit, IIM 2:110, its caption)";
    const values = { a: [...agencies, ...distributors].join(", "), b: known.join(", "), rule };
    return [finding(subject, photo, "agency", "error", values)];
  });
};

/** The file names who must be credited and the page prints no credit at all. */
export const creditMissing: AuditRule = (subject) => {
  const { creators, agencies, distributors, creditLine, handoutSource } = subject.caption.caption;
  const siblings = subject.caption.merged.members.some(({ occurrence }) => occurrence?.credit);
  if (creators.length + agencies.length + distributors.length > 0 || creditLine || handoutSource || siblings) return [];
  const photo = subject.record.photos.find((one) => creditOf(one) !== "");
  if (!photo) return [];
  const values = { a: "", b: creditOf(photo), rule: "the file names whom to credit and the page prints no credit" };
  return [finding(subject, photo, "credit-missing", "warning", values)];
};

/** The creators of a file: reconciled with its caption, else its creator field. */
function creatorsOf(photo: Photo): readonly string[] {
  const reconciled = photo.caption?.creators ?? [];
  return reconciled.length > 0 ? reconciled : photo.metadata.creators.filter(isPerson);
}

function creatorsInCaption(photo: Photo): readonly string[] {
  return photo.metadata.description === null ? [] : parseAt("caption", photo.metadata.description).creators;
}

/** Agencies of the file, read from its caption and from its credit as one would read it in a caption. */
function agenciesOf(photo: Photo): string[] {
  const credit = photo.metadata.creditLine === null ? null : parseCaption(photo.metadata.creditLine);
  const names = [photo.caption, credit].flatMap((one) => (one ? [...one.agencies, ...one.distributors] : []));
  return [...new Set(names)];
}

function creditOf({ metadata, caption }: Photo): string {
  return metadata.creditLine || caption?.creditLine || metadata.creators.filter(isPerson).join(", ");
}
