/** Names under which a page knows a picture, joined where one file has two. */
import type { CaptionOccurrence } from "../model.js";

/** Groups by name; a group's parent is the group it was joined with, or itself. */
export interface PictureGroups {
  readonly ids: Map<string, number>;
  readonly parent: number[];
}

export const pictureGroups = (): PictureGroups => ({ ids: new Map(), parent: [] });

const SIZE = /[-_]\d{2,5}x\d{2,5}(?=\.[a-z]{3,4}$)/iu;
const QUERY = /[?#].*$/u;
const FILE = /\.[a-z]{3,4}$/iu;

/** The picture's id within its source, and its files without size and query: what two occurrences of it share. */
function pictureKeys(occurrence: CaptionOccurrence): Set<string> {
  const keys = new Set<string>();
  if (occurrence.picture !== null) keys.add(`picture:${occurrence.picture}`);
  for (const { url } of occurrence.images) {
    if (url.startsWith("data:") || url === "") continue;
    const path = url.replace(QUERY, "").replace(SIZE, "");
    // An address that names its file in the query only is kept whole.
    keys.add(`url:${FILE.test(path) ? path : url}`);
  }
  return keys;
}

/** Group of the occurrence's picture; -1 when none is known. */
export function pictureGroup(groups: PictureGroups, occurrence: CaptionOccurrence): number {
  let group = -1;
  for (const key of pictureKeys(occurrence)) {
    let id = groups.ids.get(key);
    if (id === undefined) {
      id = groups.parent.push(groups.parent.length) - 1;
      groups.ids.set(key, id);
    }
    if (group < 0) group = id;
    else groups.parent[rootOf(groups, id)] = rootOf(groups, group);
  }
  return group;
}

/** The group that stands for all names of the picture. */
export function rootOf(groups: PictureGroups, id: number): number {
  let root = id;
  while (groups.parent[root] !== root) root = groups.parent[root]!;
  return root;
}
