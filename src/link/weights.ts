/**
 * What each kind of evidence is worth, as data.
 *
 * A positive weight is how sure the link would be on this evidence alone; a negative one is the share of that
 * certainty it takes away; -1 is a veto. Weights are set so that one piece of identity (the same caption, the page's
 * own URL, an asset id) links by itself, circumstances (photographer, date, agency, place) link only all together,
 * and one contradiction is a fault of the page while three are another picture. `test/scenarios` holds them to that.
 */
import type { Evidence, EvidenceKind } from "../model.js";

export interface EvidenceWeight {
  readonly kind: EvidenceKind;
  readonly weight: number;
  readonly reason: string;
}

const define = <const Id extends string>(weights: Readonly<Record<Id, EvidenceWeight>>) => weights;

export const evidenceWeights = define({
  "caption/same": {
    kind: "caption",
    weight: 0.97,
    reason: "nothing but free differences: agencies do give one text to two frames, so it is not certain",
  },
  "caption/part": {
    kind: "caption",
    weight: 0.9,
    reason: "one side is cut or shortened, and what is missing may be the word that tells two pictures apart",
  },
  "caption/other-credit": {
    kind: "caption",
    weight: 0.95,
    reason: "the same words under another credit: the contradiction is weighed by itself, as photographer or agency",
  },
  "caption/other-words": {
    kind: "caption",
    weight: -0.2,
    reason: "pages rewrite captions: half of all alt texts are worded differently from the caption they stand by",
  },
  "related-caption/veto": {
    kind: "related-caption",
    weight: -1,
    reason: "the file is captioned as another picture of the scene, and nothing but circumstances speaks for it",
  },
  "related-caption/identity": {
    kind: "related-caption",
    weight: -0.3,
    reason: "the page itself shows this file here: then the caption is the doubtful part, and the audit says so",
  },
  "image-url/same-name": {
    kind: "image-url",
    weight: 0.97,
    reason: "the page shows the file of this name beside the caption; names are reused now and then",
  },
  "image-url/common-name": {
    kind: "image-url",
    weight: 0.4,
    reason: "a name such as image-1.jpg or one that several files share",
  },
  "image-url/other-file": {
    kind: "image-url",
    weight: -0.8,
    reason: "the page shows another file of this very set beside the caption",
  },
  "file-name/stem": {
    kind: "file-name",
    weight: 0.9,
    reason: "the same name but for size, version or copy marks, which content systems append",
  },
  "file-name/words": {
    kind: "file-name",
    weight: 0.3,
    reason: "desks name files after the scene, and the scene's next picture has the same words",
  },
  "asset-id/same": {
    kind: "asset-id",
    weight: 0.97,
    reason: "agencies give an id to one picture; a corrected picture may keep it",
  },
  "photographer/same": { kind: "photographer", weight: 0.35, reason: "one photographer files many pictures a day" },
  "photographer/other": {
    kind: "photographer",
    weight: -0.35,
    reason: "a credit is the first thing to be mixed up when captions are copied by hand",
  },
  "agency/same": { kind: "agency", weight: 0.1, reason: "most of a desk's pictures come from three or four agencies" },
  "agency/other": { kind: "agency", weight: -0.3, reason: "seldom wrong, but pictures are resold under other names" },
  "date/same": { kind: "date", weight: 0.25, reason: "most pictures of an article are of one or two days" },
  "date/next-day": {
    kind: "date",
    weight: 0.12,
    reason: "filing day, time zone: AP's ids carry the day of filing, one after the picture's at most",
  },
  "date/other": { kind: "date", weight: -0.35, reason: "captions carry wrong dates, cameras wrong clocks" },
  "place/same": { kind: "place", weight: 0.1, reason: "most pictures of an article are of one place" },
  "place/other": { kind: "place", weight: -0.15, reason: "places have many spellings, and towns have districts" },
  "position/same": {
    kind: "position",
    weight: 0.05,
    reason: "files numbered as the page shows them; below every margin, so it never decides alone",
  },
  "pixels/same": {
    kind: "pixels",
    weight: 0.95,
    reason: "a rendition of a file that is linked, by its fingerprint; said for each such file, not added up",
  },
});

export type EvidenceId = keyof typeof evidenceWeights;

/** Least share of the certainty that stays when the page itself names the file, whatever else contradicts. */
const IDENTITY_STANDS = 0.6;
const IDENTITY = new Set(["image-url", "asset-id"]);

/**
 * Adds up evidence: independent reasons for, each contradiction taking its share away. Where the page's own URL or an
 * asset id names the file, contradictions are about the words and fields, and cannot undo the link. 0 to 1.
 */
export function scoreOf(evidence: readonly Pick<Evidence, "kind" | "weight">[]): number {
  let doubt = 1;
  let standing = 1;
  let isNamed = false;
  for (const { kind, weight } of evidence) {
    if (weight > 0) doubt *= 1 - weight;
    else standing *= 1 + weight;
    if (weight >= 0.9 && IDENTITY.has(kind)) isNamed = true;
  }
  return (1 - doubt) * (isNamed ? Math.max(standing, IDENTITY_STANDS) : standing);
}

/** Weight of evidence of a score, natural logarithm: what the assignment adds up. 0.5 is 0.69, 0.97 is 3.5. */
export function gainOf(score: number): number {
  return -Math.log(1 - Math.min(score, 0.9999));
}
