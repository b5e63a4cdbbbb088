/** An HTML page: its captions with their pictures, and the texts that are none. */
import type { ArticleByline, CaptionOccurrence, Problem, RestPiece } from "../../model.js";
import type { LineIndex } from "../lines.js";
import { captionReader } from "../reader.js";
import { sourceId } from "../source-id.js";
import { groupPictures, type PictureGroup } from "./identity.js";
import { placeCaptions } from "./layout.js";
import type { Piece } from "./pieces.js";
import { judgeRoles } from "./roles.js";
import { findArticle, groupScope, scopeJudge } from "./scope.js";
import { readTextBeside } from "./positions.js";
import { roleContext, titlesOf } from "./titles.js";
import { allImages, sightingsOf } from "./sightings.js";
import { stateSightings } from "./state.js";
import { survey } from "./survey.js";
import { readRest } from "./rest.js";
import { shortcodeSightings } from "./shortcode.js";
import { parsePage } from "./tree.js";

export interface PageExtract {
  readonly byline: ArticleByline | null;
  readonly rest: readonly RestPiece[];
  readonly captions: readonly CaptionOccurrence[];
  readonly problems: readonly Problem[];
}

export function extractPage(source: string, baseUrl: string | null, lines: LineIndex): PageExtract {
  const id = sourceId(source);
  const read = captionReader("caption");
  const tree = parsePage(source);
  const page = survey(tree.elements, baseUrl);
  const article = findArticle(page, tree.root);
  const scopeOf = scopeJudge(page, article);
  const placements = placeCaptions(page);
  const sightings = [
    ...sightingsOf(source, page, placements),
    ...stateSightings(source, page),
    ...shortcodeSightings(source, page.base),
  ];
  const titles = titlesOf(page);
  const taken = readTextBeside(source, page, sightings, titles, captionReader("candidate"), scopeOf);
  const groups = groupPictures(sightings, page.slots);
  const context = roleContext(titles, groups, read);
  // Nobody asks for the credit in a card's text, and a page holds many cards.
  const elsewhere = { ...context, hasCredit: () => false, description: (text: string) => text };
  const captions: CaptionOccurrence[] = [];
  groups.forEach((group, index) => {
    const pieces = distinctPieces(group);
    if (pieces.length === 0 || isLoose(group)) return;
    const scope = groupScope(group, page, scopeOf);
    const roles = judgeRoles(pieces, scope === "article" ? context : elsewhere);
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
  const { byline, rest } = readRest(source, page, article, placements, taken, lines, read);
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
