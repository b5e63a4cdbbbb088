import type { Discrepancy, DiscrepancyKind, LinkRecord, Photo, Severity } from "../../model.js";
import type { CaptionSide, PhotoSide } from "../sides.js";

/** One linked record with all that a rule may look at. */
export interface AuditSubject {
  readonly record: LinkRecord;
  readonly caption: CaptionSide;
  readonly photo: PhotoSide;
  /** The captions of the article that were weighed against this picture, this one too. */
  readonly rivals: readonly CaptionSide[];
  readonly aiWords: readonly string[];
}

/** One rule, or a family: what contradicts what within a record. */
export type AuditRule = (subject: AuditSubject) => readonly Discrepancy[];

/** A finding of `subject`, at one file. */
export function finding(
  subject: Pick<AuditSubject, "caption"> | null,
  photo: Photo | null,
  kind: DiscrepancyKind,
  severity: Severity,
  values: { readonly a: string; readonly b: string; readonly rule: string },
): Discrepancy {
  return { kind, severity, file: photo?.file ?? null, caption: subject?.caption.merged.id ?? null, ...values };
}

/** Everything the page prints for the picture: the merged line and each of its versions, with sibling credits. */
export function printedText({ caption }: Pick<AuditSubject, "caption">): string {
  const versions = caption.merged.members.flatMap(({ occurrence }) =>
    occurrence ? [occurrence.text, occurrence.credit ?? ""] : [],
  );
  return [...new Set([caption.caption.text, caption.caption.instructions ?? "", ...versions])].join("\n").trim();
}
