/** What is compared of a caption and of a picture, taken out once for each. */
import type { Caption, MergedCaption, Photo, PhotoGroup } from "../model.js";
import { foldKey, foldText } from "../text.js";
import { findAssetIds } from "./asset-ids.js";
import { baseName, nameStem, namesInUrl } from "./names.js";

export interface CaptionSide {
  readonly merged: MergedCaption;
  readonly caption: Caption;
  /** Names of the pictures the page shows with it, by folded name; the URL each came from. */
  readonly imageNames: ReadonlyMap<string, string>;
  /** The same by stem. */
  readonly imageStems: ReadonlyMap<string, string>;
  readonly assetIds: ReadonlySet<string>;
  /** Key of the whole description: equal keys are equal texts. */
  readonly textKey: string;
  readonly words: ReadonlySet<string>;
}

/** The caption that one file carries; files of a group with equal texts share one. */
export interface CarriedCaption {
  readonly caption: Caption;
  readonly files: readonly (string | null)[];
  readonly textKey: string;
  readonly words: ReadonlySet<string>;
}

export interface PhotoSide {
  readonly group: PhotoGroup;
  readonly carried: readonly CarriedCaption[];
  /** File names, folded; the path of each. */
  readonly names: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
  readonly nameWords: ReadonlySet<string>;
  readonly assetIds: ReadonlySet<string>;
  readonly creators: readonly string[];
  readonly agencies: readonly string[];
  readonly dateCreated: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly countryCode: string | null;
}

export function captionSide(merged: MergedCaption): CaptionSide {
  const imageNames = new Map<string, string>();
  const imageStems = new Map<string, string>();
  const assetIds = new Set(findAssetIds(merged.caption.text));
  for (const { occurrence } of merged.members) {
    for (const { url } of occurrence?.images ?? []) {
      for (const name of namesInUrl(url)) {
        const folded = name.toLowerCase();
        if (!imageNames.has(folded)) imageNames.set(folded, url);
        const stem = nameStem(name);
        if (!imageStems.has(stem)) imageStems.set(stem, url);
      }
      for (const id of findAssetIds(url)) assetIds.add(id);
    }
    if (occurrence) for (const id of findAssetIds(occurrence.text)) assetIds.add(id);
  }
  const { description } = merged.caption;
  return {
    merged,
    caption: merged.caption,
    imageNames,
    imageStems,
    assetIds,
    textKey: foldKey(description),
    words: wordsOf(description),
  };
}

export function photoSide(group: PhotoGroup): PhotoSide {
  const names = new Map<string, string>();
  const stems = new Map<string, string>();
  const nameWords = new Set<string>();
  const assetIds = new Set<string>();
  const carried = new Map<string, { caption: Caption; files: (string | null)[] }>();
  for (const photo of group.photos) {
    if (photo.file !== null) {
      const name = baseName(photo.file);
      names.set(name.toLowerCase(), photo.file);
      const stem = nameStem(name);
      if (!stems.has(stem)) stems.set(stem, photo.file);
      for (const word of wordsOf(stem.replaceAll(/[-_.]+/gu, " "))) if (!/^\d+$/u.test(word)) nameWords.add(word);
      for (const id of findAssetIds(name)) assetIds.add(id);
    }
    const { jobId, title, documentIds, source, headline } = photo.metadata;
    for (const text of [jobId, title, source, headline, ...documentIds]) {
      if (text) for (const id of findAssetIds(text)) assetIds.add(id);
    }
    if (!photo.caption || photo.caption.description === "") continue;
    const key = foldText(photo.caption.text);
    const known = carried.get(key);
    if (known) known.files.push(photo.file);
    else carried.set(key, { caption: photo.caption, files: [photo.file] });
  }
  const first = <Value>(read: (photo: Photo) => Value | null | undefined): Value | null => {
    for (const photo of group.photos) {
      const value = read(photo);
      if (value !== null && value !== undefined && value !== "") return value;
    }
    return null;
  };
  const list = (read: (photo: Photo) => readonly string[] | undefined): readonly string[] =>
    first((photo) => {
      const values = read(photo);
      return values && values.length > 0 ? values : null;
    }) ?? [];
  return {
    group,
    carried: [...carried.values()].map(({ caption, files }) => ({
      caption,
      files,
      textKey: foldKey(caption.description),
      words: wordsOf(caption.description),
    })),
    names,
    stems,
    nameWords,
    assetIds,
    creators: list((photo) => (photo.caption?.creators.length ? photo.caption.creators : photo.metadata.creators)),
    agencies: list((photo) => photo.caption?.agencies),
    dateCreated: first((photo) => photo.metadata.dateCreated ?? photo.caption?.dateCreated),
    city: first((photo) => photo.metadata.city ?? photo.caption?.city),
    country: first((photo) => photo.metadata.country ?? photo.caption?.country),
    countryCode: first((photo) => photo.caption?.countryCode ?? photo.metadata.countryCode),
  };
}

/** Words are looked at only so far into a text: enough to find candidates, whatever its length. */
const LONGEST_TEXT = 5000;

/** Distinct folded words of three characters and more, of two in scripts without spaces between words. */
export function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of foldText(text.slice(0, LONGEST_TEXT)).split(/[^\p{L}\p{M}\p{N}]+/u)) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) {
      for (let at = 0; at + 2 <= word.length; at++) words.add(word.slice(at, at + 2));
    } else if (word.length >= 3) words.add(word);
  }
  return words;
}
