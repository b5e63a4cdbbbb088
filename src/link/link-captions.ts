import { expectList, hasLists, isGroupLike, isMergedLike, isObject, isPhotoLike, wrongInput } from "../input.js";
import type {
  AmbiguousLink,
  Evidence,
  LinkRecord,
  LinkResult,
  MergedCaption,
  MergeInput,
  MergeResult,
  Photo,
  PhotoGroup,
} from "../model.js";
import { mergeCaptions } from "../merge/index.js";
import { type LinkOptions, linkOptionsSchema, resolveOptions } from "../options.js";
import { groupPhotos } from "../photo/index.js";
import { foldKey } from "../text.js";
import { chooseLinks } from "./ambiguity.js";
import { auditLinks } from "./audit/index.js";
import { findCandidates } from "./candidates.js";
import { type WeighedPair, weighPair } from "./evidence.js";
import { baseName, nameStem } from "./names.js";
import { joinUndecoded } from "./renditions.js";
import { type CaptionSide, captionSide, type PhotoSide, photoSide } from "./sides.js";
import { evidenceWeights, gainOf, scoreOf } from "./weights.js";

/**
 * Links captions to the pictures they belong to: the best assignment over all pairs together, each link with the
 * evidence for it, and what contradicts what.
 *
 * Renditions of one picture are put together first. Where two arrangements are about as good, nobody is linked and
 * `ambiguous` names the candidates. Every caption is in a record or in `unmatchedCaptions`, every photo in a record
 * or in `unmatchedPhotos`.
 *
 * @param captions - A {@link MergeResult}, merged captions, or lines, captions and occurrences, which are merged first.
 * @param photos - Photos, or groups of renditions as `groupPhotos` makes them.
 * @returns `records` in the order of the captions; `article` is null and `problems` those of the photos.
 * @throws {CutlineError} `INVALID_OPTIONS`; `INVALID_INPUT` for captions or photos that are none of these.
 * @example
 * linkCaptions(mergeCaptions(lines), photos).records[0]?.evidence[0]?.kind; // "caption"
 */
export function linkCaptions(
  captions: MergeResult | readonly MergedCaption[] | readonly MergeInput[],
  photos: readonly Photo[] | readonly PhotoGroup[],
  options: LinkOptions = {},
): LinkResult {
  const resolved = resolveOptions(linkOptionsSchema, options);
  const merged = mergedOf(captions);
  expectList(photos, "photos", "a photo or a group of photos", isGroups(photos) ? isGroupLike : isPhotoLike);
  const groups = joinUndecoded(isGroups(photos) ? photos : groupPhotos(photos));
  const captionSides = merged.captions.map(captionSide);
  const photoSides = groups.map(photoSide);

  const pairs = weighAll(captionSides, photoSides);
  const linkable = pairs.filter(({ score }) => score >= resolved.minScore);
  const { chosen, ambiguous } = chooseLinks(captionSides.length, photoSides.length, linkable, resolved.margin);

  const records = chosen.map((pair): LinkRecord => {
    const side = photoSides[pair.photo]!;
    return {
      id: captionSides[pair.caption]!.merged.id,
      caption: captionSides[pair.caption]!.merged,
      photos: side.group.photos,
      score: round(pair.score),
      evidence: [...strongestFirst(pair.evidence), ...pixelEvidence(side, pair)],
      discrepancies: [],
    };
  });
  const audited = auditLinks({
    records,
    chosen,
    pairs,
    captionSides,
    photoSides,
    ambiguous,
    aiWords: resolved.aiWords ?? [],
  });
  const linkedCaptions = new Set(chosen.map(({ caption }) => caption));
  const linkedPhotos = new Set(chosen.map(({ photo }) => photo));
  return {
    records: audited.records,
    unmatchedCaptions: merged.captions.filter((_, index) => !linkedCaptions.has(index)),
    unmatchedPhotos: groups.filter((_, index) => !linkedPhotos.has(index)).flatMap((group) => group.photos),
    ambiguous: [
      ...[...ambiguous].map(([caption, candidates]) => ambiguousLink(captionSides[caption]!, candidates, photoSides)),
      ...audited.nearMisses,
    ],
    series: merged.series,
    undecided: merged.undecided,
    discrepancies: audited.discrepancies,
    article: null,
    problems: groups.flatMap((group) => group.photos.flatMap((photo) => photo.problems)),
  };
}

function isGroups(photos: readonly Photo[] | readonly PhotoGroup[]): photos is readonly PhotoGroup[] {
  return Array.isArray(photos) && isObject(photos[0]) && "photos" in photos[0];
}

function mergedOf(captions: MergeResult | readonly MergedCaption[] | readonly MergeInput[]): MergeResult {
  if (isObject(captions) && "captions" in captions) {
    if (!hasLists(captions, "captions", "series", "undecided")) throw wrongInput("captions", "a MergeResult", captions);
    const result = captions as MergeResult;
    expectList(result.captions, "captions", "a merged caption", isMergedLike);
    return result;
  }
  const isMerged = (items: readonly unknown[]): items is readonly MergedCaption[] =>
    items.length > 0 && items.every(isMergedLike);
  if (!Array.isArray(captions)) throw wrongInput("captions", "a MergeResult or a list", captions);
  if (isMerged(captions)) return { captions, series: [], undecided: [] };
  return mergeCaptions(captions as readonly MergeInput[]);
}

function weighAll(captions: readonly CaptionSide[], photos: readonly PhotoSide[]): WeighedPair[] {
  const context = { fileNames: new Map<string, number>(), fileStems: new Map<string, number>() };
  const count = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const side of photos) {
    for (const name of side.names.keys()) count(context.fileNames, name);
    for (const stem of side.stems.keys()) count(context.fileStems, stem);
  }
  const rank = positions(photos);
  return findCandidates(captions, photos).flatMap((candidates, photo) =>
    candidates.map((caption) => {
      const pair = weighPair(
        { index: caption, side: captions[caption]! },
        { index: photo, side: photos[photo]! },
        context,
      );
      return captions.length === photos.length && rank[photo] === caption ? withPosition(pair, photos[photo]!) : pair;
    }),
  );
}

/** The place of each picture when their file names are put in order, numbers by value. */
function positions(photos: readonly PhotoSide[]): number[] {
  const order = new Intl.Collator("en", { numeric: true });
  const names = photos.map((side) => nameStem(baseName(side.group.photos[0]?.file ?? "")));
  const sorted = names.map((_, index) => index).sort((a, b) => order.compare(names[a]!, names[b]!) || a - b);
  const rank = new Array<number>(names.length);
  sorted.forEach((photo, place) => {
    rank[photo] = place;
  });
  return rank;
}

function withPosition(pair: WeighedPair, side: PhotoSide): WeighedPair {
  if (pair.score === 0) return pair;
  const { kind, weight } = evidenceWeights["position/same"];
  const file = side.group.photos[0]?.file ?? null;
  const evidence = [...pair.evidence, { kind, weight, caption: `${pair.caption + 1}`, photo: file ?? "", file }];
  const score = scoreOf(evidence);
  return { ...pair, evidence, score, gain: gainOf(score) };
}

/** Files that carry no caption of their own are in the record by their pixels alone. */
function pixelEvidence({ group }: PhotoSide, pair: WeighedPair): Evidence[] {
  const { kind, weight } = evidenceWeights["pixels/same"];
  const speaking = pair.text?.carried.files[0] ?? group.photos[0]?.file ?? null;
  return group.photos
    .filter((photo) => photo.file !== speaking && photo.fingerprint !== null && !photo.metadata.description)
    .map((photo) => ({ kind, weight, caption: speaking ?? "", photo: photo.file ?? "", file: photo.file }));
}

function strongestFirst(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function ambiguousLink(side: CaptionSide, pairs: readonly WeighedPair[], photos: readonly PhotoSide[]): AmbiguousLink {
  const candidates = pairs.map((pair) => ({
    file: photos[pair.photo]!.group.photos[0]?.file ?? null,
    score: round(pair.score),
  }));
  const texts = new Set(pairs.map((pair) => (pair.text ? foldKey(pair.text.carried.caption.description) : "")));
  const reason =
    candidates.length < 2
      ? "another caption fits this picture about as well"
      : texts.size === 1 && !texts.has("")
        ? "these pictures carry the same caption, and nothing else tells them apart"
        : "these pictures fit about as well as each other";
  return { caption: side.merged.id, candidates, reason };
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
