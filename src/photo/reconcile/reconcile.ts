/** All readings of a file to one record, with every reading and the rule that chose kept beside it. */
import type { GpsPosition, PhotoMetadata, PhotoMetadataProperty, PropertySources } from "../../model.js";
import type { ReconcilePolicy } from "../../options.js";
import { trimEndOf } from "../../text.js";
import type { Reading } from "../blocks/reading.js";
import { candidatesOf, chooseByFunction, publicReading } from "./candidates.js";
import { chooseDate } from "./capture-date.js";
import { chooseGps } from "./gps.js";
import { type BlockState, type Choice, NAMED_POLICIES, itemsOf, says } from "./policies.js";

import { PROPERTY_TAGS, type PropertyTags } from "./properties.js";

export interface Reconciled {
  readonly metadata: PhotoMetadata;
  readonly sources: Readonly<Partial<Record<PhotoMetadataProperty, PropertySources>>>;
}

/** The table of properties with all tags of each in one list. */
const PROPERTIES = Object.entries(PROPERTY_TAGS).map(([name, tags]) => ({
  property: name as keyof typeof PROPERTY_TAGS,
  tags,
  all: [...tags.exif, ...tags.iptc, ...tags.xmp, ...(tags.last ?? [])],
}));

function readingsOf(byTag: ReadonlyMap<string, Reading[]>, tags: readonly string[]): Reading[] {
  const found: Reading[] = [];
  for (const tag of tags) {
    const readings = byTag.get(tag);
    if (readings) found.push(...readings);
  }
  return found;
}

export function reconcile(
  readings: readonly Reading[],
  policy: ReconcilePolicy,
  state: BlockState,
  c2pa: boolean,
): Reconciled {
  const byTag = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (reading.language !== undefined) continue;
    const same = byTag.get(reading.tag);
    if (same) same.push(reading);
    else byTag.set(reading.tag, [reading]);
  }
  const sources: Partial<Record<PhotoMetadataProperty, PropertySources>> = {};
  const values: { -readonly [P in PhotoMetadataProperty]?: unknown } = {};
  for (const { property, tags, all } of PROPERTIES) {
    const found = readingsOf(byTag, all);
    const choice = found.length === 0 ? null : choose(property, tags, found, policy, state);
    if (found.length > 0) sources[property] = sourcesOf(found, choice);
    values[property] = property === "documentIds" ? allItems(found) : settled(tags, choice);
  }
  const date = chooseDate(byTag, policy, state);
  if (date.found.length > 0) sources.dateCreated = sourcesOf(date.found, date.choice);
  const gps = chooseGps(byTag);
  if (gps.found.length > 0) sources.gps = sourcesOf(gps.found, gps.choice);
  const position = (gps.choice?.reading.value as GpsPosition | undefined) ?? null;
  values.dateCreated = date.value;
  values.gps = position;
  values.c2pa = c2pa;
  return { metadata: values as PhotoMetadata, sources };
}

function choose(
  property: PhotoMetadataProperty,
  tags: PropertyTags,
  found: readonly Reading[],
  policy: ReconcilePolicy,
  state: BlockState,
): Choice | null {
  const telling = found.filter(says);
  if (typeof policy === "function") return chooseByFunction(property, telling, policy);
  if (telling.length === 0) return null;
  if (telling.length === 1) return { reading: telling[0]!, rule: "only" };
  const choice = NAMED_POLICIES[policy](candidatesOf(tags, telling), state, tags.iimBytes) ?? {
    reading: telling[0]!,
    rule: "last-resort",
  };
  if (telling.every((reading) => sameText(reading, choice.reading))) return { ...choice, rule: "agree" };
  return choice;
}

function sourcesOf(found: readonly Reading[], choice: Choice | null): PropertySources {
  return {
    readings: found.map((reading) => publicReading(reading, reading === choice?.reading)),
    rule: choice?.rule ?? "none",
  };
}

function sameText(a: Reading, b: Reading): boolean {
  const plain = (reading: Reading) =>
    itemsOf(reading)
      .map((item) => item.replace(/\r\n?/gu, "\n").trim().normalize("NFC"))
      .join("\u0001");
  return a === b || a.value === b.value || plain(a) === plain(b);
}

function settled(tags: PropertyTags, choice: Choice | null): string | null | readonly string[] {
  const items = choice ? cleanItems(choice.reading, tags.kind) : [];
  if (tags.kind === "list") return items;
  return items.length === 0 ? null : items.join("; ");
}

function cleanItems(reading: Reading, kind: "text" | "list"): string[] {
  const items = itemsOf(reading);
  const isPackedList = kind === "list" && reading.from === "exif" && items.length === 1;
  return (isPackedList ? splitExifList(items[0]!) : items).map(clean).filter((item) => item !== "");
}

function allItems(found: readonly Reading[]): string[] {
  return [...new Set(found.flatMap((reading) => itemsOf(reading).map(clean)).filter((item) => item !== ""))];
}

function clean(text: string): string {
  const plain = /[\0\r]/u.test(text) ? trimEndOf(text, "\0").replace(/\r\n?/gu, "\n") : text;
  return plain.trim();
}

/** EXIF packs several values into one text, parted by "; ", with quotes around a value that holds them. MWG 2.0, 5.5. */
export function splitExifList(text: string): string[] {
  const values: string[] = [];
  let quoted: string[] | null = null;
  for (const piece of text.split("; ")) {
    if (quoted === null && !piece.startsWith('"')) {
      values.push(piece);
      continue;
    }
    const part: string = quoted === null ? piece.slice(1) : piece;
    quoted = quoted ?? [];
    const ends = /(?:^|[^"])(?:"")*"$/u.test(part);
    quoted.push((ends ? part.slice(0, -1) : part).replaceAll('""', '"'));
    if (ends) {
      values.push(quoted.join("; "));
      quoted = null;
    }
  }
  if (quoted !== null) values.push(quoted.join("; "));
  return values;
}
