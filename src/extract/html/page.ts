/** An HTML page: its captions with their pictures, and the texts that are none. */
import type { ArticleByline, CaptionOccurrence, Problem, RestPiece } from "../../model.js";
import { parseCaption } from "../../parse/index.js";
import type { LineIndex } from "../lines.js";
import { sourceId } from "../source-id.js";
import { groupPictures, lettersOf, type PictureGroup } from "./identity.js";
import { placeCaptions } from "./layout.js";
import type { Piece, Sighting } from "./pieces.js";
import { isGeneric, judgeRoles, type RoleContext } from "./roles.js";
import { type CaptionState, findArticle, type Scope, scopeOf } from "./scope.js";
import { allImages, sightingsOf } from "./sightings.js";
import { stateSightings } from "./state.js";
import { type Survey, survey } from "./survey.js";
import { textBeside } from "./beside.js";
import { readRest } from "./rest.js";
import { shortcodeSightings } from "./shortcode.js";
import { readContent } from "./content.js";
import { locate } from "./locate.js";
import { pathOf } from "./path.js";
import { type ElementNode, parsePage } from "./tree.js";

export interface PageExtract {
  readonly byline: ArticleByline | null;
  readonly rest: readonly RestPiece[];
  readonly captions: readonly CaptionOccurrence[];
  readonly problems: readonly Problem[];
}

export function extractPage(source: string, baseUrl: string | null, lines: LineIndex): PageExtract {
  const id = sourceId(source);
  const tree = parsePage(source);
  const page = survey(source, tree.elements, baseUrl);
  const article = findArticle(page, tree.root);
  const placements = placeCaptions(page);
  const sightings = [
    ...sightingsOf(source, page, placements),
    ...stateSightings(source, page),
    ...shortcodeSightings(source, page.base),
  ];
  const titles = titlesOf(page);
  const taken = readTextBeside(source, page, article, sightings, titles);
  const groups = groupPictures(sightings, page.slots);
  const context = roleContext(titles, groups);
  const captions: CaptionOccurrence[] = [];
  groups.forEach((group, index) => {
    const pieces = distinctPieces(group);
    if (pieces.length === 0 || isLoose(group)) return;
    const { roles } = judgeRoles(pieces, context);
    const scope = groupScope(group, page, (slot, state) => scopeOf(page.slots[slot]!, article, page, state));
    const images = allImages(group.members);
    const credit = group.members.flatMap((member) => member.credits)[0] ?? null;
    pieces.forEach((piece, at) => {
      const [offset, end] = piece.span;
      captions.push({
        text: piece.text,
        place: { kind: piece.kind, line: lines.lineAt(offset), offset, end, path: piece.path },
        images,
        scope,
        role: roles[at]!,
        picture: `${id}:picture-${index + 1}`,
        credit: piece.credit ?? (piece.claim === "caption" || pieces.length === 1 ? credit : null),
      });
    });
  });
  captions.sort((a, b) => a.place.offset - b.place.offset);
  const problems: Problem[] = tree.cut
    ? [
        {
          code: "MARKUP_RUNAWAY",
          message: "misnested markup multiplies without end; the page is read up to there",
          subject: null,
        },
      ]
    : [];
  for (const placement of placements) taken.add(placement.caption);
  const { byline, rest } = readRest(source, page, article, placements, taken, lines);
  return { captions, byline, rest, problems };
}

/** State that names no picture and repeats no caption: settings, translations, other articles. */
const isLoose = (group: PictureGroup): boolean =>
  group.members.every(
    (member) => member.slot === null && member.source !== "caption-alone" && member.images.length === 0,
  );

/** The same text at the same place comes once, whichever way it was found. */
function distinctPieces(group: PictureGroup): Piece[] {
  const byPlace = new Map<string, Piece>();
  for (const member of group.members) {
    for (const piece of member.pieces) {
      const key = `${piece.kind} ${piece.span[0]} ${piece.text}`;
      if (!byPlace.has(key)) byPlace.set(key, piece);
    }
  }
  return [...byPlace.values()];
}

function groupScope(group: PictureGroup, page: Survey, judge: (slot: number, state: CaptionState) => Scope): Scope {
  let best: Scope | null = null;
  let stated: Scope = "page";
  for (const member of group.members) {
    if (member.source === "caption-alone") best = "article";
    if (member.source === "json-ld" && member.pieces.some((piece) => piece.claim === "caption")) stated = "article";
    else if (member.source === "json" && stated !== "article") stated = "teaser";
    if (member.slot === null) continue;
    const hasCaption = member.pieces.some((piece) => piece.claim === "caption" && piece.text !== "");
    const scope = judge(member.slot, { hasCaption, isLinked: member.linkedCaption });
    if (scope === "article" || best === null || (scope === "teaser" && best === "page")) best = scope;
  }
  return best ?? (page.slots.length === 0 ? "article" : stated);
}

/** Gives pictures of the article without a caption element the text that stands right beside them. */
function readTextBeside(
  source: string,
  page: Survey,
  article: ElementNode,
  sightings: readonly Sighting[],
  titles: ReadonlySet<string>,
): Set<ElementNode> {
  const taken = new Set<ElementNode>();
  const isTitle = (text: string): boolean => titles.has(lettersOf(text));
  for (const sighting of sightings) {
    if (sighting.slot === null || sighting.pieces.some((piece) => piece.claim === "caption")) continue;
    const slot = page.slots[sighting.slot]!;
    if (slot.inNoscript || slot.images.length === 0) continue;
    if (scopeOf(slot, article, page, { hasCaption: false, isLinked: false }) !== "article") continue;
    const beside = textBeside(page, slot, isTitle, parseCaption);
    if (beside === null || taken.has(beside.element)) continue;
    taken.add(beside.element);
    sighting.pieces.push({
      text: beside.text,
      kind: "caption-element",
      claim: "caption",
      credit: beside.credit,
      span: locate(source, beside.text, beside.element.tagEnd + 1),
      path: pathOf(beside.element),
    });
  }
  return taken;
}

/** Letters of everything that titles or sums up the article. */
function titlesOf(page: Survey): Set<string> {
  const titles = new Set<string>();
  for (const title of page.titles) {
    titles.add(lettersOf(title));
    // "Headline | Outlet", "Headline - Outlet"
    for (const part of title.split(/\s[|–—-]\s/u)) if (part.length >= 12) titles.add(lettersOf(part));
  }
  for (const heading of page.headings) titles.add(lettersOf(readContent(heading, true).text));
  for (const { name, value } of page.metas)
    if (/title$|^description$|og:description/u.test(name)) titles.add(lettersOf(value));
  titles.delete("");
  return titles;
}

function roleContext(titles: ReadonlySet<string>, groups: readonly PictureGroup[]): RoleContext {
  const counts = new Map<string, number>();
  for (const group of groups) {
    const own = new Set(
      group.members.flatMap((member) =>
        member.pieces.filter((piece) => piece.claim !== "caption").map((piece) => lettersOf(piece.text)),
      ),
    );
    for (const letters of own) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  const repeated = new Set([...counts].filter(([, count]) => count >= 3).map(([letters]) => letters));
  return {
    titles,
    repeated,
    description: (text) => parseCaption(text).description,
    hasCredit: (text) => parseCaption(text).creditLine !== null,
    readsAsCaption: (text) => !isGeneric(text) && /\S\s+\S/u.test(text),
  };
}
