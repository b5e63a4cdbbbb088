/** A photo's caption: its description taken apart, with what the other properties say where the text is silent. */
import type { Caption, PhotoMetadata } from "../model.js";
import { parseCaption, properName } from "../parse/index.js";

export function captionOf(metadata: PhotoMetadata): Caption | null {
  if (metadata.description === null) return null;
  const printed = parseCaption(metadata.description);
  const credit = metadata.creditLine === null ? null : parseCaption(`(${metadata.creditLine})`);
  // A By-line can name an agency or a standing ("STR"); the parser tells.
  const creators = printed.creators.length > 0 ? printed.creators : namesOf(metadata.creators, metadata.creditLine);
  const inCaption = creators === printed.creators;
  return {
    ...printed,
    creators,
    creatorNames: inCaption ? printed.creatorNames : creators.map((name) => properName(name)),
    agencies: printed.agencies.length > 0 ? printed.agencies : (credit?.agencies ?? []),
    creditLine: printed.creditLine ?? metadata.creditLine,
    city: printed.city ?? metadata.city,
    provinceState: printed.provinceState ?? metadata.provinceState,
    country: printed.country ?? metadata.country,
    countryCode: printed.countryCode ?? alpha3(metadata.countryCode),
  };
}

function namesOf(creators: readonly string[], agency: string | null): readonly string[] {
  return creators.flatMap((creator) => parseCaption(`(${creator}/${agency ?? "AFP"})`).creators);
}

function alpha3(code: string | null): string | null {
  return code !== null && /^[A-Z]{3}$/u.test(code.trim()) ? code.trim() : null;
}
