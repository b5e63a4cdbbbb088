/** Which sightings show the same picture: by their URLs, held apart by their captions. */
import type { Sighting } from "./pieces.js";
import type { Slot } from "./slots.js";
import { type PictureKeys, pictureKeys } from "./urls.js";

export interface PictureGroup {
  readonly members: Sighting[];
}

interface Group {
  members: Sighting[];
  /** Letters of the caption that stands with the picture, or null. */
  caption: string | null;
  alt: string | null;
  visible: number;
}

/** A key on more slots than this, which differ otherwise, is a placeholder or the template's. */
const MOST_SHARED = 3;

export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** @param base - The slots that the sightings' `slot` indexes point into. */
export function groupPictures(sightings: readonly Sighting[], slots: readonly Slot[]): PictureGroup[] {
  const keysOf = new Map<Sighting, PictureKeys[]>();
  for (const sighting of sightings)
    keysOf.set(
      sighting,
      sighting.images.map((image) => pictureKeys(image.url)),
    );
  const shared = sharedKeys(sightings, keysOf);
  const byKey = new Map<string, Group>();
  const groups: Group[] = [];
  const byCaption = new Map<string, Group>();
  const ordered = [...sightings].sort((a, b) => rank(a) - rank(b));
  let lastVisible: { group: Group; slot: Slot } | null = null;
  for (const sighting of ordered) {
    const slot = sighting.slot === null ? null : slots[sighting.slot]!;
    const strong: string[] = [];
    const weak: string[] = [];
    for (const keys of keysOf.get(sighting)!) {
      if (keys.strong !== null && !shared.has(`s ${keys.strong}`)) strong.push(`s ${keys.strong}`);
      for (const key of keys.weak) if (!shared.has(`w ${key}`)) weak.push(`w ${key}`);
    }
    const own = describe(sighting, slot);
    let group: Group | null = null;
    for (const key of [...strong, ...weak]) {
      const candidate = byKey.get(key);
      if (candidate !== undefined && mayJoin(candidate, own, key.startsWith("s "))) {
        group = candidate;
        break;
      }
    }
    // The noscript copy of a lazy image, where no URL tells.
    if (
      group === null &&
      slot?.inNoscript === true &&
      lastVisible !== null &&
      isLazyCopy(lastVisible.slot, slot) &&
      mayJoin(lastVisible.group, own, true)
    ) {
      group = lastVisible.group;
    }
    if (group === null && sighting.images.length === 0 && own.caption !== null) {
      group = byCaption.get(own.caption) ?? null;
    }
    if (group === null) {
      group = { members: [], caption: null, alt: null, visible: 0 };
      groups.push(group);
    }
    group.members.push(sighting);
    group.caption ??= own.caption;
    if (group.caption !== null && !byCaption.has(group.caption)) byCaption.set(group.caption, group);
    group.alt ??= own.alt;
    group.visible += own.visible;
    for (const key of [...strong, ...weak]) if (!byKey.has(key)) byKey.set(key, group);
    if (slot !== null && !slot.inNoscript) lastVisible = { group, slot };
  }
  return groups;
}

/** Image elements first: page state and meta data attach to them, never the other way round. */
const rank = (sighting: Sighting): number =>
  sighting.source === "element"
    ? 0
    : sighting.source === "caption-alone"
      ? 1
      : sighting.source === "json-ld"
        ? 2
        : sighting.source === "json"
          ? 3
          : 4;

function describe(sighting: Sighting, slot: Slot | null): Group {
  const caption = sighting.pieces.find((piece) => piece.claim === "caption");
  const alt = sighting.pieces.find((piece) => piece.claim === "alt");
  return {
    members: [],
    caption: caption === undefined ? null : lettersOf(caption.text) || null,
    alt: alt === undefined ? null : lettersOf(alt.text) || null,
    visible: slot !== null && !slot.inNoscript && !slot.inTemplate ? 1 : 0,
  };
}

function mayJoin(group: Group, own: Group, strong: boolean): boolean {
  if (group.caption !== null && own.caption !== null && !tellsTheSame(group.caption, own.caption)) return false;
  if (strong) return true;
  // A shared file name or id joins two shown images only when their words agree.
  if (group.visible > 0 && own.visible > 0) {
    if (group.alt !== null && own.alt !== null) return tellsTheSame(group.alt, own.alt);
    return group.caption === null || own.caption === null || group.caption === own.caption;
  }
  return true;
}

/** Equal, or one goes on where the other stops: a credit, a cut end. */
const tellsTheSame = (a: string, b: string): boolean => {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 12 && long.includes(short);
};

const isLazyCopy = (shown: Slot, copy: Slot): boolean => {
  const near = copy.element.order - shown.element.order <= 12;
  return near && (shown.images.length === 0 || copy.images.length === 0);
};

/** Keys that stand on many sightings with otherwise different addresses name no picture. */
function sharedKeys(
  sightings: readonly Sighting[],
  keysOf: ReadonlyMap<Sighting, readonly PictureKeys[]>,
): Set<string> {
  const seen = new Map<string, { count: number; others: Set<string> }>();
  for (const sighting of sightings) {
    if (sighting.source !== "element") continue;
    const keys = keysOf.get(sighting)!;
    const strongs = new Set(keys.map((key) => key.strong ?? ""));
    const mine = new Set<string>();
    for (const key of keys) {
      if (key.strong !== null) mine.add(`s ${key.strong}`);
      for (const weak of key.weak) mine.add(`w ${weak}`);
    }
    for (const key of mine) {
      const entry = seen.get(key) ?? { count: 0, others: new Set<string>() };
      entry.count += 1;
      if (entry.others.size < 50) for (const strong of strongs) if (`s ${strong}` !== key) entry.others.add(strong);
      seen.set(key, entry);
    }
  }
  const shared = new Set<string>();
  for (const [key, { count, others }] of seen) {
    if (count > MOST_SHARED && others.size > MOST_SHARED) shared.add(key);
  }
  return shared;
}
