/** Makes one caption of several versions: the fullest and cleanest text, with the fields the others add. */
import type { Caption, CaptionField } from "../../model.js";

/** The united caption, and for each of its fields the position in the list of the version it came from. */
export interface United {
  readonly caption: Caption;
  readonly from: Readonly<Partial<Record<CaptionField, number>>>;
}

type Draft = { -readonly [Field in keyof Caption]: Caption[Field] };

const isEmpty = (value: unknown): boolean =>
  value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** Fields that stand or fall together: a city of one version is not put with the country of another's. */
const GROUPS: readonly (readonly CaptionField[])[] = [
  ["description"],
  ["flags"],
  ["creators"],
  ["agencies"],
  ["distributors"],
  ["creditLine"],
  ["dateCreated"],
  ["city", "provinceState", "country"],
  ["handoutSource"],
  ["instructions"],
];

/**
 * Unites versions, best first: each group of fields comes from the first version that has one of them.
 * A date is only replaced by one that prints more of the same date.
 */
export function unite(versions: readonly Caption[]): United {
  const best = versions[0]!;
  if (versions.length === 1) return { caption: { ...best, spans: { ...best.spans } }, from: originsOf(best) };
  const caption: Draft = { ...best };
  const from: Partial<Record<CaptionField, number>> = {};
  const spans = { ...best.spans };
  for (const group of GROUPS) {
    const index = sourceOf(versions, group);
    if (index < 0) continue;
    const version = versions[index]!;
    for (const field of group) {
      if (!isEmpty(version[field])) from[field] = index;
      if (index === 0) continue;
      Object.assign(caption, { [field]: version[field] });
      // Spans are positions in the best version's text.
      delete spans[field];
    }
    if (index > 0) takeCompanions(caption, version, group[0]!);
  }
  caption.language ??= versions.find((version) => version.language !== null)?.language ?? null;
  caption.spans = spans;
  return { caption, from };
}

/** A caption of one version has all its fields from it. */
function originsOf(version: Caption): United["from"] {
  const from: Partial<Record<CaptionField, number>> = {};
  for (const group of GROUPS) for (const field of group) if (!isEmpty(version[field])) from[field] = 0;
  return from;
}

function sourceOf(versions: readonly Caption[], group: readonly CaptionField[]): number {
  const first = versions.findIndex((version) => group.some((field) => !isEmpty(version[field])));
  if (first < 0 || group[0] !== "dateCreated") return first;
  const date = versions[first]!.dateCreated!;
  const fuller = versions.findIndex(
    (version) => (version.dateCreated?.length ?? 0) > date.length && version.dateCreated!.startsWith(date),
  );
  return fuller < 0 ? first : fuller;
}

/** Fields that say something about another one go with it. */
function takeCompanions(caption: Draft, version: Caption, field: CaptionField): void {
  if (field === "creators") caption.creatorNames = version.creatorNames;
  else if (field === "creditLine") caption.rule = version.rule;
  else if (field === "city") caption.countryCode = version.countryCode;
  else if (field === "description") caption.kind = version.kind;
}
