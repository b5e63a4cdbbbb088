/** Names under which a page knows a picture, joined where one file has two. */
import type { CaptionOccurrence } from "../../model.js";

/** Groups by name; a group's parent is the group it was joined with, or itself. */
export interface PictureGroups {
  readonly ids: Map<string, number>;
  readonly parent: number[];
  /** Where each group's picture stood: two pictures of one source are two photos, of two sources they may be one. */
  readonly sources: string[];
}

export const pictureGroups = (): PictureGroups => ({ ids: new Map(), parent: [], sources: [] });

const SIZE = /[-_]\d{2,5}x\d{2,5}(?=\.[a-z]{3,4}$)/iu;
const QUERY = /[?#]/u;
const FILE = /\.[a-z]{3,4}$/iu;

/**
 * The picture's id, which knows more than URLs do; without one its files, size and query left out.
 * Extraction writes ids as "source:picture".
 */
function pictureKeys({ picture, images }: CaptionOccurrence): Set<string> {
  if (picture !== null) return new Set([`picture:${picture}`]);
  const keys = new Set<string>();
  for (const { url } of images) {
    if (url.startsWith("data:") || url === "") continue;
    const path = url.split(QUERY, 1)[0]!.replace(SIZE, "");
    // An address that names its file in the query only is kept whole.
    keys.add(`url:${FILE.test(path) ? path : url}`);
  }
  return keys;
}

/** What stands before the colon of an id; ids without one, and pictures known by URL, are of one source. */
const sourceOf = (occurrence: CaptionOccurrence): string => {
  const colon = occurrence.picture?.indexOf(":") ?? -1;
  return colon < 0 ? "" : occurrence.picture!.slice(0, colon);
};

/** Group of the occurrence's picture; -1 when none is known. */
export function pictureGroup(groups: PictureGroups, occurrence: CaptionOccurrence): number {
  let group = -1;
  for (const key of pictureKeys(occurrence)) {
    let id = groups.ids.get(key);
    if (id === undefined) {
      id = groups.parent.push(groups.parent.length) - 1;
      groups.ids.set(key, id);
      groups.sources.push(sourceOf(occurrence));
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

/** Some picture of the one list and some of the other are two photos of one source. */
export function holdTwoPhotos(groups: PictureGroups, left: Iterable<number>, right: ReadonlySet<number>): boolean {
  for (const a of left) {
    for (const b of right) if (a !== b && groups.sources[a] === groups.sources[b]) return true;
  }
  return false;
}
