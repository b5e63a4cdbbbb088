/**
 * Which captions and pictures are worth comparing. Every pair that can reach a link shares a key: the text, a rare
 * word, a file name, an asset id, or photographer and day; so the work grows with the input, not with its square.
 */
import { foldWord } from "../text.js";
import { dayOf } from "./dates.js";
import { isPerson } from "./people.js";
import { isCommonStem, nameStem } from "./names.js";
import type { CaptionSide, PhotoSide } from "./sides.js";

/** A key that more pictures or captions share than this tells nothing apart; bench/link.bench.mjs shows the growth. */
const COMMON_KEY = 64;
/** Rarest words of a text that are looked up, and the captions kept by the number of them they share. */
const RARE_WORDS = 10;
const KEPT_BY_WORDS = 16;

/** For each picture (by position) the captions (by position) it is compared with, ascending. */
export function findCandidates(captions: readonly CaptionSide[], photos: readonly PhotoSide[]): number[][] {
  const byKey = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  captions.forEach((side, index) => {
    for (const key of captionKeys(side)) append(byKey, key, index);
    for (const word of side.words) append(byWord, word, index);
  });
  return photos.map((side) => {
    const found = new Set<number>();
    for (const { key, identity } of photoKeys(side)) {
      const sharing = byKey.get(key) ?? [];
      if (identity || sharing.length <= COMMON_KEY) for (const index of sharing) found.add(index);
    }
    for (const words of [...side.carried.map((carried) => carried.words), side.nameWords]) {
      for (const index of byRareWords(words, byWord)) found.add(index);
    }
    return [...found].sort((a, b) => a - b);
  });
}

function append(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

function captionKeys(side: CaptionSide): Set<string> {
  const keys = new Set<string>();
  if (side.textKey !== "") keys.add(`text ${side.textKey}`);
  for (const name of side.imageNames.keys()) keys.add(`name ${name}`);
  for (const stem of side.imageStems.keys()) keys.add(`stem ${stem}`);
  for (const id of side.assetIds) keys.add(`id ${id}`);
  for (const key of creatorDays(side.caption.creators, side.caption.dateCreated, [0])) keys.add(key);
  return keys;
}

function photoKeys(side: PhotoSide): { key: string; identity: boolean }[] {
  const keys: { key: string; identity: boolean }[] = [];
  for (const { textKey } of side.carried) keys.push({ key: `text ${textKey}`, identity: true });
  for (const name of side.names.keys()) keys.push({ key: `name ${name}`, identity: !isCommonStem(nameStem(name)) });
  for (const stem of side.stems.keys()) keys.push({ key: `stem ${stem}`, identity: !isCommonStem(stem) });
  for (const id of side.assetIds) keys.push({ key: `id ${id}`, identity: true });
  for (const key of creatorDays(side.creators, side.dateCreated, [-1, 0, 1])) keys.push({ key, identity: false });
  return keys;
}

/** Photographer's longest word and day: spelling and order of the name vary, its longest word seldom. */
function creatorDays(creators: readonly string[], date: string | null, offsets: readonly number[]): string[] {
  const day = dayOf(date);
  if (day === null) return [];
  return creators.filter(isPerson).flatMap((creator) => {
    const words = foldWord(creator).split(/[^\p{L}\p{M}]+/u);
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
    return offsets.map((offset) => {
      const shifted = new Date(Date.parse(day) + offset * 86_400_000).toISOString().slice(0, 10);
      return `creator ${longest} ${shifted}`;
    });
  });
}

function byRareWords(words: ReadonlySet<string>, byWord: ReadonlyMap<string, readonly number[]>): number[] {
  const lists = [...words]
    .map((word) => byWord.get(word))
    .filter((list) => list !== undefined)
    .sort((a, b) => a.length - b.length)
    .slice(0, RARE_WORDS);
  const votes = new Map<number, number>();
  for (const list of lists) {
    if (list.length > COMMON_KEY && votes.size > 0) break;
    // A word of a whole series: its first captions are as good as any, equal texts are found by their key.
    for (const index of list.slice(0, COMMON_KEY)) votes.set(index, (votes.get(index) ?? 0) + 1);
  }
  const needed = lists.length > 3 ? 2 : 1;
  return [...votes]
    .filter(([, count]) => count >= needed)
    .sort(([a, votesOfA], [b, votesOfB]) => votesOfB - votesOfA || a - b)
    .slice(0, KEPT_BY_WORDS)
    .map(([index]) => index);
}
