/** Findings that lie between captions and pictures: one picture under two captions, and links that almost were. */
import type { AmbiguousLink, CaptionComparison, CaptionFlag, Discrepancy } from "../../model.js";
import type { WeighedPair } from "../evidence.js";
import type { CaptionSide, PhotoSide } from "../sides.js";
import { contradictionKind } from "./caption-text.js";

/** All pairs that were weighed and what was made of them. */
export interface LinkOutcome {
  readonly pairs: readonly WeighedPair[];
  readonly chosen: readonly WeighedPair[];
  readonly ambiguous: ReadonlyMap<number, readonly WeighedPair[]>;
  readonly captions: readonly CaptionSide[];
  readonly photos: readonly PhotoSide[];
}

/** A near miss differs in at most this many places, and its wording is at least this alike (Dice). */
const MOST_VETOES = 2;
const LEAST_SIMILARITY = 0.75;

/** Evidence that a caption and a picture are meant for each other, whatever else fits. */
const IDENTITY = 0.9;

const isIdentified = (pair: WeighedPair): boolean =>
  pair.score >= 0.5 && pair.evidence.some(({ kind, weight }) => weight >= IDENTITY && kind !== "position");

/** The picture of a record also has the identity of another caption, which stays without a picture. */
export function onePhotoTwoCaptions({ pairs, chosen, ambiguous, captions, photos }: LinkOutcome): Discrepancy[] {
  const linked = new Set(chosen.map(({ caption }) => caption));
  const holder = new Map(chosen.map((pair) => [pair.photo, pair]));
  const found: Discrepancy[] = [];
  for (const pair of pairs) {
    const held = holder.get(pair.photo);
    if (!held || held.caption === pair.caption || linked.has(pair.caption) || ambiguous.has(pair.caption)) continue;
    if (!isIdentified(pair)) continue;
    const [first, second] = [captions[held.caption]!, captions[pair.caption]!];
    found.push({
      kind: "one-photo-two-captions",
      severity: "error",
      file: photos[pair.photo]!.group.photos[0]?.file ?? null,
      caption: second.merged.id,
      a: first.caption.description,
      b: second.caption.description,
      rule: "the page prints two different captions for this picture",
    });
  }
  return found;
}

/**
 * Captions and pictures left over that would be a pair but for one contradiction. They are not linked: a veto
 * outweighs any similarity. A person is told, for it is a wrong line, a wrong file or a missing picture.
 */
export function nearMisses({ pairs, chosen, ambiguous, captions, photos }: LinkOutcome): {
  links: AmbiguousLink[];
  discrepancies: Discrepancy[];
} {
  const linkedCaptions = new Set(chosen.map(({ caption }) => caption));
  const linkedPhotos = new Set(chosen.map(({ photo }) => photo));
  const byCaption = new Map<number, WeighedPair[]>();
  for (const pair of pairs) {
    if (linkedCaptions.has(pair.caption) || linkedPhotos.has(pair.photo) || ambiguous.has(pair.caption)) continue;
    if (pair.text?.verdict !== "related" || !isAlmostEqual(pair.text.comparison)) continue;
    const list = byCaption.get(pair.caption);
    if (list) list.push(pair);
    else byCaption.set(pair.caption, [pair]);
  }
  const links: AmbiguousLink[] = [];
  const discrepancies: Discrepancy[] = [];
  for (const [caption, list] of byCaption) {
    const id = captions[caption]!.merged.id;
    const told = list.map((pair) => {
      const vetoes = pair.text!.comparison.differences.filter(({ weight }) => weight === "veto");
      return { pair, vetoes, file: photos[pair.photo]!.group.photos[0]?.file ?? null };
    });
    const first = told[0]!.vetoes[0];
    links.push({
      caption: id,
      candidates: told.map(({ pair, file }) => ({ file, score: pair.score })),
      reason: `the caption in the file contradicts the page's${first ? `: ${first.kind} “${first.a}” / “${first.b}”` : ""}`,
    });
    for (const { pair, vetoes, file } of told) {
      const isNewer = isCorrected(pair, captions[caption]!);
      const kind = isNewer ? "newer-than-caption" : contradictionKind(vetoes);
      if (told.length > 1 || vetoes.length === 0 || kind === "caption-mismatch") continue;
      discrepancies.push({
        kind,
        severity: isNewer ? "warning" : "error",
        file,
        caption: id,
        a: captions[caption]!.caption.description,
        b: pair.text!.carried.caption.description,
        rule: isNewer
          ? "the file's caption is marked as corrected, the page prints other words: not linked, a person decides"
          : `page and file would be a pair but for the ${kind}: not linked, a person decides`,
      });
    }
  }
  return { links, discrepancies };
}

function isAlmostEqual({ differences, similarity }: CaptionComparison): boolean {
  return similarity >= LEAST_SIMILARITY && differences.filter(({ weight }) => weight === "veto").length <= MOST_VETOES;
}

function isCorrected(pair: WeighedPair, { caption }: CaptionSide): boolean {
  const isMarked = (flags: readonly CaptionFlag[]): boolean =>
    flags.includes("correction") || flags.includes("addition");
  return isMarked(pair.text!.carried.caption.flags) && !isMarked(caption.flags);
}
