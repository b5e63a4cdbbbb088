/** The input, one node for each distinct text (and picture): equal lines are parsed once. */
import { addLine, createLines, type Lines } from "../../compare/lines.js";
import { wrongInput } from "../../input.js";
import type { Caption, CaptionOccurrence, MergeInput } from "../../model.js";
import type { ParseOptions } from "../../options.js";
import { TOGETHER } from "../../parse/parse-caption.js";
import { Growing } from "../tables/growing.js";
import { type PictureGroups, pictureGroup, pictureGroups } from "./pictures.js";
import { trustOf } from "./places.js";
import { readText, readTexts, type Unread } from "./read-text.js";
import { TextIndex } from "../tables/text-index.js";
import { Texts } from "./texts.js";

/** What is kept of the input while it is merged. Node numbers follow first appearance; no group depends on them. */
export interface Nodes {
  readonly lines: Lines;
  /** Text of each node, as given. Nodes from `lines.count` on are not read yet. */
  readonly texts: Texts;
  /** Credits that stood beside their texts, by node. */
  readonly credits: Map<number, string>;
  /** Node of each input. */
  readonly nodeOf: Growing;
  /** Occurrences by input; only inputs that were occurrences are in it. */
  readonly occurrences: Map<number, CaptionOccurrence>;
  /** Captions by node, where they were given, or where there are few. */
  readonly captions: Map<number, Caption>;
  /** Picture group of each node; absent where the picture is not known. */
  readonly pictures: Map<number, number>;
  readonly pictureGroups: PictureGroups;
  /** Nodes that stand for a picture without being its caption: descriptions, headlines, generic texts. */
  readonly evidenceOnly: Set<number>;
  /** Highest trust in a place of each node that was an occurrence. */
  readonly trust: Map<number, number>;
  /** Nodes of plain lines. */
  readonly byText: TextIndex;
  /** Nodes of Captions and occurrences, by all that makes them what they are. */
  readonly byKey: Map<string, number>;
  readonly lengthLimit: number;
  /** The caller's own agencies, names and credit words; undefined for the library's alone. */
  readonly parse: ParseOptions | undefined;
}

/**
 * Up to so many distinct texts the parsed captions are kept; of more none is, and they are parsed again when asked for. Were
 * the first of many kept, the engine would take the rest for long-lived too, and place them where only a full collection
 * finds them: at a million lines they took as much memory as the strings.
 */
export const KEEP_CAPTIONS = 4096;

/** @param withSpans - Keep where each word stands in its text: spares small merges the reading again. */
export function createNodes(expected: number, lengthLimit = 0, parse?: ParseOptions, withSpans = false): Nodes {
  const texts = new Texts();
  return {
    lines: createLines(expected, withSpans),
    texts,
    credits: new Map(),
    nodeOf: new Growing(),
    occurrences: new Map(),
    captions: new Map(),
    pictures: new Map(),
    pictureGroups: pictureGroups(),
    evidenceOnly: new Set(),
    trust: new Map(),
    byText: new TextIndex(texts),
    byKey: new Map(),
    lengthLimit,
    parse,
  };
}

/** Takes in one input. Its text, when it is new, is left to be read: by {@link readNodes}, or in batches elsewhere. */
export function addInput(nodes: Nodes, input: MergeInput): void {
  const index = nodes.nodeOf.size;
  if (typeof input === "string") nodes.nodeOf.push(lineNode(nodes, input));
  else if (typeof input !== "object" || input === null || typeof input.text !== "string") {
    throw wrongInput(String(index), "text, a Caption or an occurrence", input, `item ${index}`);
  } else if ("description" in input) nodes.nodeOf.push(captionNode(nodes, input));
  else nodes.nodeOf.push(occurrenceNode(nodes, index, input));
}

function lineNode(nodes: Nodes, text: string): number {
  const known = nodes.byText.get(text);
  if (known !== undefined) return known;
  const node = nodes.texts.push(text);
  nodes.byText.add(node);
  return node;
}

function captionNode(nodes: Nodes, caption: Caption): number {
  // A Caption may have been edited since it was parsed: what it says is part of what it is.
  const { text, description, creators, dateCreated } = caption;
  const key = `\u0001${text}\u0001${description}\u0001${creators.join("|")}\u0001${dateCreated}`;
  const known = nodes.byKey.get(key);
  if (known !== undefined) return known;
  const node = nodes.texts.push(text);
  nodes.captions.set(node, caption);
  nodes.byKey.set(key, node);
  return node;
}

function occurrenceNode(nodes: Nodes, index: number, occurrence: CaptionOccurrence): number {
  nodes.occurrences.set(index, occurrence);
  const { text, credit, role } = occurrence;
  const group = pictureGroup(nodes.pictureGroups, occurrence);
  const isCaption = role === "copy" || role === "caption+credit";
  const key = `\u0002${text}\u0002${credit ?? ""}\u0002${group}\u0002${isCaption}`;
  const known = nodes.byKey.get(key);
  if (known !== undefined) {
    nodes.trust.set(known, Math.max(nodes.trust.get(known) ?? 0, trustOf(occurrence)));
    return known;
  }
  const node = nodes.texts.push(text);
  nodes.trust.set(node, trustOf(occurrence));
  if (credit !== null && !text.includes(credit)) nodes.credits.set(node, credit);
  if (group >= 0) nodes.pictures.set(node, group);
  if (!isCaption) nodes.evidenceOnly.add(node);
  nodes.byKey.set(key, node);
  return node;
}

/** What is to be read of the nodes `from` to `end`. */
export function unreadNodes(nodes: Nodes, from: number, end = nodes.texts.size): Unread[] {
  return nodes.texts
    .slice(from, end)
    .map((text, at) => (nodes.captions.has(from + at) ? null : [text, nodes.credits.get(from + at) ?? null]));
}

/** Parses the texts taken in that are not read yet, and makes them ready to be compared. */
export function readNodes(nodes: Nodes): void {
  while (nodes.lines.count < nodes.texts.size) readTogether(nodes);
}

/** {@link readNodes} for the next {@link TOGETHER}: no more captions are held at once than are read together. */
export function readTogether(nodes: Nodes): void {
  const { lines, texts } = nodes;
  const isLarge = texts.size > KEEP_CAPTIONS;
  const unread = unreadNodes(nodes, lines.count, lines.count + (isLarge ? fewAtFirst(lines.count) : TOGETHER));
  for (const read of readTexts(unread, nodes.parse)) {
    const node = lines.count;
    const caption = read ?? captionOf(nodes, node);
    addLine(lines, caption, nodes.lengthLimit);
    if (!isLarge) nodes.captions.set(node, caption);
  }
}

/**
 * Lines of a large merge that are read together behind so many. Where a collection falls into the first lines, all that is
 * held of them is alive, and the engine places its like among the long-lived from then on, where only a full collection
 * finds it: of 200,000 lines such a start let the heap grow to 346 MB; with that learning turned off (a flag of V8) it
 * stays at 127.
 */
const fewAtFirst = (read: number): number => Math.min(TOGETHER, 1 + (read >> 5));

/** Packs the texts that are read, where they are many lines and nothing more: a Caption or an occurrence holds its text itself. */
export function packRead({ texts, lines, captions, occurrences }: Nodes): void {
  if (texts.size > KEEP_CAPTIONS && captions.size === 0 && occurrences.size === 0) texts.pack(lines.count);
}

/** Gives back what was needed to tell known texts and words from new ones, once all are read: a tenth of a large merge. */
export function forgetKnown({ byText, byKey, lines }: Nodes): void {
  byText.clear();
  byKey.clear();
  lines.table.printed.clear();
  lines.interned.people.clear();
  lines.interned.folded.clear();
}

/** The parsed caption of a node. */
export function captionOf(nodes: Nodes, node: number): Caption {
  return nodes.captions.get(node) ?? readText(nodes.texts.at(node), nodes.credits.get(node) ?? null, nodes.parse);
}
