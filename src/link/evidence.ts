/** What speaks for and against one caption and one picture being a pair. */
import { compareCaptions } from "../compare/index.js";
import type { CaptionComparison, Difference, DifferenceKind, Evidence } from "../model.js";
import { agencyKey } from "../parse/parse-caption.js";
import { foldKey, foldText } from "../text.js";
import { compareDates } from "./dates.js";
import { isCommonStem, nameStem } from "./names.js";
import { samePeople } from "./people.js";
import type { CaptionSide, CarriedCaption, PhotoSide } from "./sides.js";
import { type EvidenceId, evidenceWeights, gainOf, scoreOf } from "./weights.js";

/** One possible pair, weighed. */
export interface WeighedPair {
  readonly caption: number;
  readonly photo: number;
  readonly evidence: readonly Evidence[];
  readonly score: number;
  readonly gain: number;
  /** How the page's words stand to those in the file that fit best; null when the files carry none. */
  readonly text: TextEvidence | null;
}

export type TextVerdict = "same" | "part" | "other-credit" | "related" | "other-words" | "other-language";

export interface TextEvidence {
  readonly verdict: TextVerdict;
  readonly carried: CarriedCaption;
  readonly comparison: CaptionComparison;
}

/** What the other pairs of the article say about this one. */
export interface PairContext {
  /** File names of the set, folded, with the number of files that bear them. */
  readonly fileNames: ReadonlyMap<string, number>;
  readonly fileStems: ReadonlyMap<string, number>;
}

const CREDIT_KINDS: ReadonlySet<DifferenceKind> = new Set(["photographer", "agency"]);
const PART_KINDS: ReadonlySet<DifferenceKind> = new Set(["truncation", "detail-missing", "prefix"]);

const add = (list: Evidence[], id: EvidenceId, caption: string, photo: string, file: string | null): void => {
  const { kind, weight } = evidenceWeights[id];
  list.push({ kind, weight, caption, photo, file });
};

/** Weighs one caption against one picture. */
export function weighPair(
  caption: { readonly index: number; readonly side: CaptionSide },
  photo: { readonly index: number; readonly side: PhotoSide },
  context: PairContext,
): WeighedPair {
  const evidence: Evidence[] = [];
  nameEvidence(caption.side, photo.side, context, evidence);
  const identified = evidence.some(({ weight }) => weight >= 0.9);
  const text = textEvidence(caption.side, photo.side, identified, evidence);
  circumstances(caption.side, photo.side, evidence);
  const score = scoreOf(evidence);
  return { caption: caption.index, photo: photo.index, evidence, score, gain: gainOf(score), text };
}

function nameEvidence(caption: CaptionSide, photo: PhotoSide, context: PairContext, list: Evidence[]): void {
  const id = [...caption.assetIds].find((one) => photo.assetIds.has(one));
  if (id !== undefined) add(list, "asset-id/same", id, id, photo.group.photos[0]?.file ?? null);

  const name = [...photo.names.keys()].find((one) => caption.imageNames.has(one));
  const stem = [...photo.stems.keys()].find((one) => caption.imageStems.has(one));
  if (name !== undefined) {
    const common = isCommonStem(nameStem(name)) || (context.fileNames.get(name) ?? 0) > 1;
    const file = photo.names.get(name)!;
    add(list, common ? "image-url/common-name" : "image-url/same-name", caption.imageNames.get(name)!, file, file);
  } else if (stem !== undefined && !isCommonStem(stem)) {
    const file = photo.stems.get(stem)!;
    add(list, "file-name/stem", caption.imageStems.get(stem)!, file, file);
  } else if (id === undefined) {
    const elsewhere = [...caption.imageNames.keys()].find(
      (one) => context.fileNames.has(one) && !isCommonStem(nameStem(one)),
    );
    if (elsewhere !== undefined) {
      const file = photo.group.photos[0]?.file ?? null;
      add(list, "image-url/other-file", caption.imageNames.get(elsewhere)!, file ?? "", file);
    }
    const shared = [...photo.nameWords].filter((word) => caption.words.has(word));
    if (shared.length >= 2) {
      const file = photo.group.photos[0]?.file ?? null;
      add(list, "file-name/words", shared.join(" "), file ?? "", file);
    }
  }
}

/** The carried caption that fits best decides; the audit looks at the others. */
function textEvidence(
  caption: CaptionSide,
  photo: PhotoSide,
  identified: boolean,
  list: Evidence[],
): TextEvidence | null {
  if (caption.caption.description === "") return null;
  let best: TextEvidence | null = null;
  for (const carried of photo.carried) {
    const found = compareText(caption, carried);
    if (best === null || TEXT_ORDER.indexOf(found.verdict) < TEXT_ORDER.indexOf(best.verdict)) best = found;
  }
  if (best === null) return null;
  const id = evidenceIdOf(best.verdict, identified);
  if (id !== null) add(list, id, caption.caption.text, best.carried.caption.text, best.carried.files[0] ?? null);
  return best;
}

const TEXT_ORDER: readonly TextVerdict[] = ["same", "other-credit", "part", "other-language", "other-words", "related"];

function evidenceIdOf(verdict: TextVerdict, identified: boolean): EvidenceId | null {
  switch (verdict) {
    case "same":
      return "caption/same";
    case "part":
      return "caption/part";
    case "other-credit":
      return "caption/other-credit";
    case "related":
      return identified ? "related-caption/identity" : "related-caption/veto";
    case "other-words":
      return "caption/other-words";
    case "other-language":
      return null;
  }
}

/** How the page's words stand to those a file carries, credits apart. */
export function compareText(caption: CaptionSide, carried: CarriedCaption): TextEvidence {
  const comparison = compareCaptions(caption.caption, carried.caption);
  return { verdict: textVerdict(caption, carried, comparison), carried, comparison };
}

function textVerdict(caption: CaptionSide, carried: CarriedCaption, comparison: CaptionComparison): TextVerdict {
  const vetoes = comparison.differences.filter(({ weight }) => weight === "veto");
  if (comparison.verdict === "same") {
    return comparison.differences.some(({ kind }) => PART_KINDS.has(kind)) ? "part" : "same";
  }
  if (caption.textKey !== "" && caption.textKey === carried.textKey) return "other-credit";
  if (isOtherLanguage(caption, carried, comparison.differences)) return "other-language";
  if (comparison.verdict === "related") {
    return vetoes.length > 0 && vetoes.every(({ kind }) => CREDIT_KINDS.has(kind)) ? "other-credit" : "related";
  }
  return "other-words";
}

function isOtherLanguage(caption: CaptionSide, carried: CarriedCaption, differences: readonly Difference[]): boolean {
  if (differences.some(({ kind }) => kind === "language")) return true;
  const a = caption.caption.language?.split("-")[0];
  const b = carried.caption.language?.split("-")[0];
  return a !== undefined && b !== undefined && a !== b;
}

function circumstances({ caption }: CaptionSide, photo: PhotoSide, list: Evidence[]): void {
  const file = photo.group.photos[0]?.file ?? null;
  const people = samePeople(caption.creators, photo.creators);
  if (people !== "unknown") {
    const id = people === "same" ? "photographer/same" : "photographer/other";
    add(list, id, caption.creators.join(", "), photo.creators.join(", "), file);
  }
  if (caption.agencies.length > 0 && photo.agencies.length > 0) {
    const known = new Set([...photo.agencies, ...(photo.carried[0]?.caption.distributors ?? [])].map(agencyKey));
    const shared = [...caption.agencies, ...caption.distributors].some((agency) => known.has(agencyKey(agency)));
    add(list, shared ? "agency/same" : "agency/other", caption.agencies.join(", "), photo.agencies.join(", "), file);
  }
  const dates = compareDates(caption.dateCreated, photo.dateCreated);
  if (dates !== null && !(dates === "other" && caption.flags.includes("file"))) {
    add(list, `date/${dates}`, caption.dateCreated!, photo.dateCreated!, file);
  }
  const place = comparePlace(caption, photo);
  if (place) add(list, place.same ? "place/same" : "place/other", place.caption, place.photo, file);
}

/** Countries by code, towns by name; a town that the caption names anywhere is the same. */
function comparePlace(
  caption: CaptionSide["caption"],
  photo: PhotoSide,
): { same: boolean; caption: string; photo: string } | null {
  if (photo.city !== null && ` ${foldText(caption.description)} `.includes(foldText(photo.city))) {
    return { same: true, caption: photo.city, photo: photo.city };
  }
  if (caption.countryCode !== null && photo.countryCode !== null && caption.countryCode !== photo.countryCode) {
    return { same: false, caption: caption.countryCode, photo: photo.countryCode };
  }
  if (caption.city !== null && photo.city !== null && foldKey(caption.city) === foldKey(photo.city)) {
    return { same: true, caption: caption.city, photo: photo.city };
  }
  return null;
}
