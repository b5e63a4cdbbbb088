/** A photo's caption: its description taken apart, with what the other properties say where the text is silent. */
import type { Caption, PhotoMetadata } from "../model.js";
import { parseCaption, properName } from "../parse/index.js";
import { parseAt } from "../parse/parse-caption.js";

export function captionOf(metadata: PhotoMetadata): Caption | null {
  if (metadata.description === null) return null;
  const printed = parseAt("caption", metadata.description);
  const names = printed.creators.length > 0 ? null : metadata.creators.flatMap(namesOf);
  const credit =
    printed.agencies.length > 0 || metadata.creditLine === null ? printed : parseCaption(`(${metadata.creditLine})`);
  return {
    ...printed,
    creators: names ?? printed.creators,
    creatorNames: names?.map((name) => properName(name)) ?? printed.creatorNames,
    agencies: credit.agencies,
    distributors: printed.distributors.length > 0 ? printed.distributors : credit.distributors,
    creditLine: printed.creditLine ?? metadata.creditLine,
    city: printed.city ?? metadata.city,
    provinceState: printed.provinceState ?? metadata.provinceState,
    country: printed.country ?? metadata.country,
    countryCode: printed.countryCode ?? alpha3(metadata.countryCode),
  };
}

/** A by-line holds names, but also an agency or a standing ("STR"): the parser of credits tells. */
function namesOf(creator: string): readonly string[] {
  const read = parseCaption(`(${creator})`);
  if (read.creators.length > 0) return read.creators;
  const isAgency = read.agencies.length > 0 || read.distributors.length > 0;
  // "STR" and "Pool" are no words of their own; beside an agency they are.
  return isAgency || parseCaption(`(${creator}/AFP)`).flags.length > 0 ? [] : [creator];
}

function alpha3(code: string | null): string | null {
  return code !== null && /^[A-Z]{3}$/u.test(code.trim()) ? code.trim() : null;
}
