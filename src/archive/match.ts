/** A remembered entry against what is looked for: compared in earnest, then judged as a whole. */
import { compareCaptions } from "../compare/index.js";
import { judge, NO_EVIDENCE } from "../compare/judge.js";
import { addLine, createLines } from "../compare/lines.js";
import type { Caption, CaptionComparison, PhotoComparison } from "../model.js";
import { comparePhotos } from "../photo/index.js";
import { type ArchiveEntry, fingerprintOf, isPhoto } from "./entry.js";

/** A remembered entry that is, or stands near, what was looked for. */
export interface ArchiveMatch {
  readonly id: string;
  /** `same`: the same photo. `related`: the same scene, or one caption under two pictures. */
  readonly verdict: "same" | "related";
  /** Null unless both sides have a caption. */
  readonly caption: CaptionComparison | null;
  /** Null unless both sides have a fingerprint or the same bytes. */
  readonly photo: PhotoComparison | null;
  readonly entry: ArchiveEntry;
  /** What decided, in English, for an editor. */
  readonly explain: string;
}

/**
 * Compares entries with one query. Null for an entry that is neither the same nor related: sharing a key says nothing
 * by itself.
 */
export function matcher(query: ArchiveEntry): (entry: ArchiveEntry) => ArchiveMatch | null {
  const lines = createLines(2);
  if (query.caption) addLine(lines, query.caption);
  /** A first look that stops at the first veto: most candidates need no more. */
  function verdictOn(caption: Caption): CaptionComparison["verdict"] {
    return judge(lines, 0, addLine(lines, caption), { ...NO_EVIDENCE, quick: true }).verdict;
  }

  return (entry) => {
    const photo = compareTo(query, entry);
    const glance = query.caption && entry.caption && verdictOn(entry.caption);
    if (verdictOf(glance ?? "different", photo) === null) return null;
    const caption = query.caption && entry.caption && compareCaptions(query.caption, entry.caption);
    const verdict = verdictOf(caption?.verdict ?? "different", photo);
    return verdict && { id: entry.id, verdict, caption, photo, entry, explain: explain(caption, photo) };
  };
}

/** Best first: the same before related, equal pictures before equal words, then the closer, then by id. */
export function byWorth(a: ArchiveMatch, b: ArchiveMatch): number {
  return (
    rank(a) - rank(b) ||
    (b.caption?.similarity ?? 0) - (a.caption?.similarity ?? 0) ||
    (a.photo?.distances.hash ?? 256) - (b.photo?.distances.hash ?? 256) ||
    (a.id < b.id ? -1 : 1)
  );
}

function rank({ verdict, caption, photo }: ArchiveMatch): number {
  const words = { same: 0, related: 1, different: 2 }[caption?.verdict ?? "different"];
  const pixels = { same: 0, near: 1, different: 2 }[photo?.grade ?? "near"];
  return (verdict === "same" ? 0 : 9) + pixels * 3 + words;
}

function compareTo({ photo: a }: ArchiveEntry, { photo: b }: ArchiveEntry): PhotoComparison | null {
  if (a === null || b === null) return null;
  if (isPhoto(a) && isPhoto(b) && a.sha256 !== null && a.sha256 === b.sha256) return comparePhotos(a, b);
  const [first, second] = [fingerprintOf(a), fingerprintOf(b)];
  // Fingerprints of two versions cannot be compared: then the words alone must speak.
  if (first === null || second === null || first.version !== second.version) return null;
  return comparePhotos(a, b);
}

/** Where both are known, pictures overrule text: one picture joins two texts, two pictures part one text. */
function verdictOf(words: CaptionComparison["verdict"], photo: PhotoComparison | null): ArchiveMatch["verdict"] | null {
  if (photo?.grade === "same") return "same";
  if (photo?.grade === "near") return "related";
  if (words === "different") return null;
  return photo === null ? words : "related";
}

function explain(caption: CaptionComparison | null, photo: PhotoComparison | null): string {
  const words = caption === null ? "" : ` ${caption.explain}`;
  if (photo === null) return words.trim();
  const mirrored = photo.mirrored ? ", mirrored" : "";
  const measure = `rule "${photo.rule}"${mirrored}, ${photo.distances.hash} of 256 bits differ`;
  if (photo.grade === "same") return `The same picture (${measure}).${words}`;
  if (photo.grade === "near") return `Pictures of the same scene (${measure}); a person decides.${words}`;
  return `Different pictures (${measure}).${words}`;
}
