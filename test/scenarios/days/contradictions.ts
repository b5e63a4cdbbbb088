/** Days on which the links are right and the words or files are not: one contradiction planted at a time. */
import type { DiscrepancyKind } from "../../../src/model.js";
import type { FileSpec, Scenario } from "../scenario.js";

const line = "Shepherds lead their flock along a dry river bed near Errachidia, Morocco, on April 21, 2022.";
const printed = `${line} / AFP / YASSINE BELLAL`;
const right = {
  description: printed,
  creators: ["YASSINE BELLAL"],
  creditLine: "AFP",
  dateCreated: "2022-04-21",
  city: "ERRACHIDIA",
  country: "MOROCCO",
  countryCode: "MAR",
};

interface Planted {
  readonly name: string;
  readonly why: string;
  readonly kind: DiscrepancyKind;
  readonly article?: string;
  readonly xmp?: FileSpec["xmp"];
  readonly iim?: FileSpec["iim"];
  readonly sidecar?: FileSpec["sidecar"];
  readonly more?: readonly FileSpec[];
  /** @defaultValue true */
  readonly linked?: boolean;
  /** The file where it must be said, "flock.jpg" unless given. */
  readonly file?: string;
}

const planted: readonly Planted[] = [
  {
    name: "other photographer",
    why: "the page credits a colleague",
    kind: "photographer",
    article: `${line} / AFP / KARIM SAHLI`,
  },
  {
    name: "other photographer in the creator field",
    why: "the file's caption and its creator field name two people",
    kind: "photographer",
    xmp: { ...right, creators: ["Karim Sahli"] },
  },
  {
    name: "other agency",
    why: "the page credits Reuters for a picture of AFP",
    kind: "agency",
    article: `${line} REUTERS/Yassine Bellal`,
  },
  {
    name: "other date",
    why: "the file was taken eight days before the day in the caption",
    kind: "date",
    xmp: { ...right, dateCreated: "2022-04-13T09:30:00+01:00" },
  },
  {
    name: "other country",
    why: "the file was taken in another country and no text mentions it",
    kind: "place",
    xmp: { ...right, city: "TOZEUR", country: "TUNISIA", countryCode: "TUN" },
  },
  {
    name: "no credit",
    why: "the page prints the words and no one's name",
    kind: "credit-missing",
    article: `<article><p>A paragraph of the article that is here so that the figure stands in one, as it would on a page.</p>
<figure><img src="/img/flock.jpg" width="800"><figcaption>${line}</figcaption></figure></article>`,
  },
  {
    name: "closed to a country",
    why: "the instructions close the picture to customers of a country",
    kind: "restriction",
    xmp: { ...right, instructions: "MOROCCO OUT" },
  },
  {
    name: "machine-made picture",
    why: "the file declares a trained model, the page shows it as a photograph",
    kind: "ai-source",
    xmp: { ...right, digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia" },
  },
  {
    name: "sidecar of another picture",
    why: "the sidecar beside the file is about something else",
    kind: "sidecar-mismatch",
    sidecar: {
      ...right,
      description: printed.replace("Shepherds lead", "Two shepherds lead"),
      creators: ["Karim Sahli"],
    },
  },
  {
    name: "IPTC and XMP disagree",
    why: "one program changed the IPTC photographer and left XMP as it was",
    kind: "photographer",
    iim: { 120: printed, 80: "Karim Sahli" },
  },
  {
    name: "corrected caption",
    why: "the agency corrected the number after the page took the caption over: a veto, so no link, but it is said",
    kind: "newer-than-caption",
    linked: false,
    article: `Shepherds lead a flock of 200 sheep along a dry river bed near Errachidia, Morocco, on April 21, 2022. / AFP / YASSINE BELLAL`,
    xmp: {
      ...right,
      description: `CORRECTION - Shepherds lead a flock of 300 sheep along a dry river bed near Errachidia, Morocco, on April 21, 2022. / AFP / YASSINE BELLAL`,
      jobId: "000_77QWER",
    },
  },
  {
    name: "mirrored web copy",
    why: "a rendition was turned over",
    kind: "mirrored",
    more: [{ name: "flock-flipped.jpg", scene: "flock", as: "mirror" }],
    file: "flock-flipped.jpg",
  },
  {
    name: "one file twice",
    why: "the folder holds the same bytes under two names",
    kind: "duplicate-file",
    more: [{ name: "flock-2.jpg", scene: "flock", copyOf: "flock.jpg" }],
    file: "flock-2.jpg",
  },
  {
    name: "web copy with the neighbour's caption",
    why: "the full file is right, its web copy carries the caption of the next picture",
    kind: "caption-mismatch",
    article: `${printed}\nA shepherd leads his flock along a dry river bed near Errachidia, Morocco, on April 21, 2022. / AFP / YASSINE BELLAL`,
    more: [
      {
        name: "flock-web.jpg",
        scene: "flock",
        as: "web",
        xmp: {
          ...right,
          description:
            "A shepherd leads his flock along a dry river bed near Errachidia, Morocco, on April 21, 2022. / AFP / YASSINE BELLAL",
        },
      },
      {
        name: "lone.jpg",
        scene: "lone shepherd",
        xmp: {
          ...right,
          description:
            "A shepherd leads his flock along a dry river bed near Errachidia, Morocco, on April 21, 2022. / AFP / YASSINE BELLAL",
        },
      },
    ],
    file: "flock-web.jpg",
  },
];

export const contradictionDays: readonly Scenario[] = planted.map(
  ({ name, why, kind, article = printed, xmp = right, iim, sidecar, more = [], linked = true, file = "flock.jpg" }) => {
    const own = more.filter(({ scene }) => scene === "flock").map((spec) => spec.name);
    const others = more.filter(({ scene }) => scene !== "flock").map((spec) => spec.name);
    return {
      name,
      why,
      article,
      files: [{ name: "flock.jpg", scene: "flock", xmp, ...(iim && { iim }), ...(sidecar && { sidecar }) }, ...more],
      truth: {
        captions: {
          "Shepherds lead": linked ? ["flock.jpg", ...own] : "ambiguous",
          ...(others.length > 0 ? { "A shepherd leads": others } : {}),
        },
        ...(linked ? {} : { alone: ["flock.jpg"] }),
        findings: [[kind, file]],
      },
    };
  },
);
