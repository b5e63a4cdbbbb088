/** Order and ids made from content alone. */
import { finishHash, mixHash } from "../tables/keys.js";
import type { Nodes } from "./nodes.js";
import { rootOf } from "./pictures.js";

/** 31-bit hash of a text. */
export function textHash(text: string): number {
  let hash = 0x2f0b4a27;
  for (let at = 0; at < text.length; at++) hash = mixHash(hash, text.charCodeAt(at));
  return finishHash(hash) >>> 1;
}

/** A total order of nodes by text, photographer and picture. */
export function compareContent(nodes: Nodes, a: number, b: number): number {
  return (
    compareText(nodes.texts.at(a), nodes.texts.at(b)) ||
    compareText(peopleOf(nodes, a), peopleOf(nodes, b)) ||
    compareText(pictureName(nodes, a), pictureName(nodes, b))
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Photographers of a node, folded. */
export const peopleOf = (nodes: Nodes, node: number): string => nodes.lines.people[nodes.lines.creators.values[node]!]!;

/** Smallest name of the node's picture; "" without one. */
export function pictureName(nodes: Nodes, node: number): string {
  const picture = nodes.pictures.get(node);
  if (picture === undefined) return "";
  const root = rootOf(nodes.pictureGroups, picture);
  let smallest = "";
  for (const [name, id] of nodes.pictureGroups.ids) {
    if (rootOf(nodes.pictureGroups, id) === root && (smallest === "" || name < smallest)) smallest = name;
  }
  return smallest;
}

/** Sixty-two bits of a text as letters and digits: two of {@link textHash}, made in one pass. */
export function contentId(kind: string, text: string): string {
  let [high, low] = [0x5bd1e995, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = mixHash(high, unit);
    low = mixHash(low, unit);
  }
  return `${kind}-${lettersOf(high)}${lettersOf(low)}`;
}

const lettersOf = (hash: number): string => (finishHash(hash) >>> 1).toString(36).padStart(6, "0");
