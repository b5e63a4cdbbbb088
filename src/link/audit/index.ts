/** What contradicts what, between page, metadata blocks and sidecars. One rule or family per file, listed here. */
import type { AmbiguousLink, Discrepancy, LinkRecord } from "../../model.js";
import type { WeighedPair } from "../evidence.js";
import type { CaptionSide, PhotoSide } from "../sides.js";
import { nearMisses, onePhotoTwoCaptions } from "./across-records.js";
import { aiSource } from "./ai-source.js";
import { blocks } from "./blocks.js";
import { captionMismatch, newerThanCaption, twoCaptions } from "./caption-text.js";
import { agency, creditMissing, photographer } from "./credit.js";
import { date, place } from "./date-and-place.js";
import { duplicateFile, duplicatesAmong, mirrored } from "./files.js";
import { restriction } from "./restriction.js";
import type { AuditRule } from "./subject.js";

/** In the order an editor wants them: the wrong picture first. */
const rules: readonly AuditRule[] = [
  captionMismatch,
  twoCaptions,
  photographer,
  agency,
  date,
  place,
  aiSource,
  creditMissing,
  restriction,
  newerThanCaption,
  mirrored,
  blocks,
  duplicateFile,
];

export interface AuditInput {
  /** Records without findings, one for each of `chosen`, in its order. */
  readonly records: readonly LinkRecord[];
  readonly chosen: readonly WeighedPair[];
  readonly pairs: readonly WeighedPair[];
  readonly ambiguous: ReadonlyMap<number, readonly WeighedPair[]>;
  readonly captionSides: readonly CaptionSide[];
  readonly photoSides: readonly PhotoSide[];
  readonly aiWords: readonly string[];
}

export interface AuditOutcome {
  /** The records with what was found in them. */
  readonly records: LinkRecord[];
  /** Findings that belong to no single record. */
  readonly discrepancies: Discrepancy[];
  /** Pairs that a contradiction kept apart. */
  readonly nearMisses: AmbiguousLink[];
}

/** Runs every rule over every record, and those between records once. */
export function auditLinks(input: AuditInput): AuditOutcome {
  const { chosen, pairs, ambiguous, captionSides: captions, photoSides: photos, aiWords } = input;
  const outcome = { pairs, chosen, ambiguous, captions, photos };
  const doubled = onePhotoTwoCaptions(outcome);
  const almost = nearMisses(outcome);
  const weighed = new Map<number, CaptionSide[]>();
  for (const { caption, photo } of pairs) {
    const list = weighed.get(photo);
    if (list) list.push(captions[caption]!);
    else weighed.set(photo, [captions[caption]!]);
  }
  const records = input.records.map((record, index): LinkRecord => {
    const { caption, photo } = chosen[index]!;
    const rivals = weighed.get(photo) ?? [];
    const subject = { record, caption: captions[caption]!, photo: photos[photo]!, rivals, aiWords };
    const files = new Set(record.photos.map(({ file }) => file));
    const shared = doubled.filter(({ file }) => files.has(file));
    return { ...record, discrepancies: onceEach([...shared, ...rules.flatMap((rule) => rule(subject))]) };
  });
  const linked = new Set(chosen.map(({ photo }) => photo));
  const rest = photos.filter((_, index) => !linked.has(index)).flatMap(({ group }) => group.photos);
  return {
    records,
    discrepancies: onceEach([...almost.discrepancies, ...duplicatesAmong(rest)]),
    nearMisses: almost.links,
  };
}

/** The same contradiction in three renditions is one finding, at the best of them. */
function onceEach(findings: readonly Discrepancy[]): Discrepancy[] {
  const seen = new Set<string>();
  return findings.filter(({ kind, a, b, rule }) => {
    // A text contradiction of one kind says it all: the same kind from the fields would repeat it.
    const key = kind === "duplicate-file" ? `${kind} ${a} ${b}` : JSON.stringify([kind, a, b, rule]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
