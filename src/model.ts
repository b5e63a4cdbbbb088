/**
 * The records that travel down the data flow: occurrence, caption, comparison, merged caption, photo, link.
 * Field names are the IPTC Photo Metadata Standard's property names wherever it has one.
 * Records are plain data (JSON-safe) and never change once made.
 */

/** [start, end) in UTF-16 units, end excluded. */
export type Span = readonly [start: number, end: number];

/** Something that went wrong with one item and did not stop the others. `code` is public API. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** The file, URL or line concerned, when one is known. */
  readonly subject: string | null;
}

// --- extract ---------------------------------------------------------------------------------

/** Kinds of places in a source where a caption can stand. */
export type PlaceKind =
  | "line" // a line of plain text
  | "figcaption"
  | "caption-element" // caption-like element outside figure
  | "alt"
  | "title"
  | "aria-label"
  | "data-attribute"
  | "noscript"
  | "meta" // og:image:alt, twitter:image:alt
  | "json-ld"
  | "json-script" // application/json and inline script state
  | "json-attribute" // JSON inside an attribute
  | "shortcode" // WordPress [caption]
  | "feed" // RSS/Atom media:description, media:credit
  | "newsml"
  | "ninjs";

/** Where one occurrence stood in its source. Offsets count UTF-16 units of the decoded source. */
export interface Place {
  readonly kind: PlaceKind;
  /** 1-based line of the decoded source. */
  readonly line: number;
  /** First unit of the text in the decoded source. */
  readonly offset: number;
  /** One past the last unit. `end - offset` may differ from `text.length` where entities were decoded. */
  readonly end: number;
  /** Element path, JSON path or attribute name, for people; null for plain text. */
  readonly path: string | null;
}

/** One URL by which the source refers to a picture. */
export interface ImageReference {
  /** Absolute when a base URL is known, else as written. */
  readonly url: string;
  /** Where the URL stood: "src", "srcset", "data-src", "href", "json" … */
  readonly from: string;
}

/** What an occurrence's text is to its picture. Only `copy` and `caption+credit` are merged as text. */
export type OccurrenceRole = "copy" | "caption+credit" | "description" | "headline" | "generic";

/** One place in a source where a caption stood. */
export interface CaptionOccurrence {
  /** As published, entities of the markup decoded, nothing else changed. */
  readonly text: string;
  readonly place: Place;
  /** Every URL of the picture that the text belongs to; empty in plain text. */
  readonly images: readonly ImageReference[];
  /** Whose picture it is: the article's own, a card for another article, or the page's furniture. */
  readonly scope: "article" | "teaser" | "page";
  readonly role: OccurrenceRole;
  /** Id of the picture within this source: occurrences of one image element share it. Null in plain text. */
  readonly picture: string | null;
  /** A credit that stood in a sibling element or JSON key, as printed; null when there is none. */
  readonly credit: string | null;
}

/** The line that says who wrote the article: never a caption. */
export interface ArticleByline {
  readonly text: string;
  readonly place: Place;
  /** The publication, as printed without quotation marks, or null. */
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** Canonical names of agencies credited for the article. */
  readonly agencies: readonly string[];
  /** Where it was written from, as printed, or null. */
  readonly city: string | null;
  /** Social handles with their sign in front, whichever side it is displayed on: "@okaz_online". */
  readonly handles: readonly string[];
}

/** A stretch of the source that is no caption: handed back, not dropped. */
export interface RestPiece {
  readonly text: string;
  readonly place: Place;
  readonly kind: "chrome" | "paragraph" | "headline" | "credit" | "other";
}

export interface ArticleExtract {
  readonly captions: readonly CaptionOccurrence[];
  readonly byline: ArticleByline | null;
  readonly rest: readonly RestPiece[];
  /** Encoding the bytes were read in ("utf-8", "utf-16le", "windows-1256" …); null for strings. */
  readonly encoding: string | null;
  readonly problems: readonly Problem[];
}

// --- parse -----------------------------------------------------------------------------------

/** Control words and conditions of use that a caption line carries. */
export type CaptionFlag =
  | "topshot"
  | "file"
  | "handout"
  | "pool"
  | "stringer"
  | "staff"
  | "ugc"
  | "correction"
  | "addition"
  | "alternative-crop"
  | "combo"
  | "video-still"
  | "illustration"
  | "symbolic"
  | "restricted"
  | "mandatory-credit"
  | "third-party";

/** Fields of {@link Caption} that can be traced to a span of the input. */
export type CaptionField =
  | "description"
  | "creators"
  | "agencies"
  | "distributors"
  | "creditLine"
  | "dateCreated"
  | "city"
  | "provinceState"
  | "country"
  | "flags"
  | "handoutSource"
  | "instructions";

/** One caption line, taken apart. */
export interface Caption {
  /** The input, untouched. */
  readonly text: string;
  readonly kind: "caption" | "credit" | "not-caption";
  /** The caption proper; "" for a credit alone and for what is no caption. */
  readonly description: string;
  /** Photographers as printed; never an agency, never "STR", "Handout", "Pool". */
  readonly creators: readonly string[];
  /** `creators` in proper case, item by item: "AHMAD AL-RUBAYE" is "Ahmad al-Rubaye". */
  readonly creatorNames: readonly string[];
  /**
   * The agencies that made the picture, by their canonical names; papers and small photo houses that agency lists settle
   * no name for go by the one printed ("Sacramento Bee").
   */
  readonly agencies: readonly string[];
  /** Canonical names of those who passed it on. */
  readonly distributors: readonly string[];
  /** The credit as printed, or null. */
  readonly creditLine: string | null;
  /** "2017-11-03", "2017-11" or "2017" as far as printed (civil date, no zone), or null; never invented. */
  readonly dateCreated: string | null;
  readonly city: string | null;
  readonly provinceState: string | null;
  readonly country: string | null;
  /** ISO 3166-1 alpha-3, only for a country that is printed. */
  readonly countryCode: string | null;
  readonly flags: readonly CaptionFlag[];
  /** Body or account outside the press that supplied the picture. */
  readonly handoutSource: string | null;
  /** Restrictions as printed. */
  readonly instructions: string | null;
  /** BCP 47, or null when the text is too short to tell. */
  readonly language: string | null;
  /** For each field found: where it stands in `text`. Several spans when it was printed in pieces. */
  readonly spans: Readonly<Partial<Record<CaptionField, readonly Span[]>>>;
  /** The id of the credit rule that spoke ("afp/slash"), or null. */
  readonly rule: string | null;
}

// --- compare ---------------------------------------------------------------------------------

export type DifferenceKind =
  | "whitespace"
  | "typography"
  | "encoding"
  | "case"
  | "credit-format"
  | "credit-missing"
  | "chrome"
  | "prefix"
  | "truncation"
  | "abbreviation"
  | "spelling"
  | "number"
  | "date"
  | "place"
  | "name"
  | "side"
  | "sequence"
  | "score"
  | "negation"
  | "inflection"
  | "word"
  | "word-order"
  | "photographer"
  | "agency"
  | "correction"
  | "language"
  | "detail-missing";

/** One difference between two captions, with the words of either side. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The words of the first caption; "" when they are missing there. */
  readonly a: string;
  readonly b: string;
  /** `free`: says nothing. `weak`: counts a little. `veto`: outweighs any similarity. */
  readonly weight: "free" | "weak" | "veto";
}

export interface CaptionComparison {
  /** `same`: versions of one photo's caption. `related`: one scene, different photos. */
  readonly verdict: "same" | "related" | "different";
  /** string-similarity's Dice coefficient of the two descriptions, 0 to 1: for people, never the judge. */
  readonly similarity: number;
  readonly differences: readonly Difference[];
  /** The difference (or agreement) that decided, in one English sentence. */
  readonly explain: string;
}

// --- merge -----------------------------------------------------------------------------------

/** A line, a parsed caption or an occurrence: what {@link MergeResult} was made from. */
export type MergeInput = string | Caption | CaptionOccurrence;

export interface MergeMember {
  /** Position in the input. */
  readonly index: number;
  /** Where it stood, when the input was an occurrence. */
  readonly occurrence: CaptionOccurrence | null;
  /** The differences from the merged caption that were set aside; found when they are read. */
  readonly forgiven: readonly Difference[];
}

export interface MergedCaption {
  /** Made from the content, so it is the same whatever the order of the input. */
  readonly id: string;
  /** The fullest and cleanest text, parsed, fields united. */
  readonly caption: Caption;
  readonly members: readonly MergeMember[];
  /** Ids of captions of the same scene that are other photos. */
  readonly relatedTo: readonly string[];
  /** For each united field, the input index it came from. */
  readonly origins: Readonly<Partial<Record<CaptionField, number>>>;
}

export interface CaptionSeries {
  readonly id: string;
  /** Ids of the related captions. */
  readonly captions: readonly string[];
  /** What holds them apart; found when it is read. */
  readonly differences: readonly Difference[];
}

export interface UndecidedCaption {
  readonly index: number;
  /** Ids of the captions it could belong to. */
  readonly candidates: readonly string[];
}

/** Members of all captions and the undecided together are the input: nothing is lost. */
export interface MergeResult {
  readonly captions: readonly MergedCaption[];
  readonly series: readonly CaptionSeries[];
  readonly undecided: readonly UndecidedCaption[];
}

// --- read ------------------------------------------------------------------------------------

export type PhotoFormat =
  | "jpeg"
  | "png"
  | "webp"
  | "tiff"
  | "avif"
  | "heif"
  | "gif"
  | "psd"
  | "jxl"
  | "jp2"
  | "dng"
  | "cr2"
  | "cr3"
  | "nef"
  | "arw"
  | "raf"
  | "rw2"
  | "orf"
  | "xmp";

export interface GpsPosition {
  /** Degrees, north positive. */
  readonly latitude: number;
  /** Degrees, east positive. */
  readonly longitude: number;
}

/** One reconciled record; each property named as in the IPTC Photo Metadata Standard. Absent is null or []. */
export interface PhotoMetadata {
  readonly description: string | null;
  readonly headline: string | null;
  readonly title: string | null;
  readonly creators: readonly string[];
  readonly creatorJobTitle: string | null;
  readonly creditLine: string | null;
  readonly source: string | null;
  readonly copyrightNotice: string | null;
  readonly rightsUsageTerms: string | null;
  readonly webStatementOfRights: string | null;
  readonly licensorUrls: readonly string[];
  readonly instructions: string | null;
  readonly jobId: string | null;
  readonly descriptionWriter: string | null;
  readonly keywords: readonly string[];
  readonly category: string | null;
  readonly supplementalCategories: readonly string[];
  readonly urgency: string | null;
  /** ISO 8601 as far as written, with the offset that was written and no other. */
  readonly dateCreated: string | null;
  readonly sublocation: string | null;
  readonly city: string | null;
  readonly provinceState: string | null;
  readonly country: string | null;
  readonly countryCode: string | null;
  readonly personsShown: readonly string[];
  readonly altText: string | null;
  readonly extendedDescription: string | null;
  /** IPTC NewsCode URI; `…/trainedAlgorithmicMedia` is an AI-made picture. */
  readonly digitalSourceType: string | null;
  /** Unique ids of the document: `xmpMM:DocumentID`, `xmpMM:OriginalDocumentID`, EXIF ImageUniqueID. */
  readonly documentIds: readonly string[];
  readonly cameraMake: string | null;
  readonly cameraModel: string | null;
  readonly lensModel: string | null;
  readonly gps: GpsPosition | null;
  /** The file carries a C2PA manifest (its presence only; nothing is verified). */
  readonly c2pa: boolean;
}

export type PhotoMetadataProperty = keyof PhotoMetadata;

/** One value read from one tag of one block. */
export interface MetadataReading {
  readonly from: "exif" | "iptc" | "xmp" | "sidecar";
  /** "IPTC:2:120", "dc:description", "IFD0:ImageDescription" … */
  readonly tag: string;
  readonly value: string | number | boolean | readonly string[] | GpsPosition;
  readonly chosen: boolean;
}

/** All readings of one property, and the rule that chose. */
export interface PropertySources {
  readonly readings: readonly MetadataReading[];
  /** "only", "agree", "mwg/digest-current-xmp", "mwg/truncated-iptc" … */
  readonly rule: string;
}

/** All that the metadata blocks of one file say, without its pixels. */
export interface MetadataRecord {
  /** Path as given; null when bytes were given. */
  readonly file: string | null;
  /** Size of the file. */
  readonly bytes: number;
  /** By its first bytes, whatever its name says; null when unknown. */
  readonly format: PhotoFormat | null;
  /** Size in pixels as stored, before any rotation; null when no header says. */
  readonly width: number | null;
  readonly height: number | null;
  /** EXIF orientation 1 to 8. */
  readonly orientation: number;
  readonly metadata: PhotoMetadata;
  readonly sources: Readonly<Partial<Record<PhotoMetadataProperty, PropertySources>>>;
  /** Every value read, in the order of the file, tags without a property among them. */
  readonly readings: readonly BlockReading[];
  /** Kinds of blocks that are there and hold anything. */
  readonly blocks: {
    readonly exif: boolean;
    readonly iptc: boolean;
    readonly xmp: boolean;
    readonly icc: boolean;
    /** Path of the XMP sidecar that was read, or null. */
    readonly sidecar: string | null;
  };
  readonly problems: readonly Problem[];
}

/** One value read from one tag of one block, whether or not it belongs to a property. */
export interface BlockReading {
  readonly from: MetadataReading["from"];
  /** As {@link MetadataReading.tag}. */
  readonly tag: string;
  readonly value: MetadataReading["value"];
  /** BCP 47, for an XMP language alternative that is not the default one; else null. */
  readonly language: string | null;
  /** False for a block outside its format's usual place. */
  readonly standard: boolean;
}

/** Perceptual fingerprint of the upright picture; JSON-safe, at most 16 kB, below 1 kB without its thumbnail. */
export interface Fingerprint {
  /** Format of this record; comparing different versions throws. */
  readonly version: number;
  /** Upright size of the decoded picture in pixels. */
  readonly width: number;
  readonly height: number;
  /** 256-bit hash as 64 hex digits. */
  readonly hash: string;
  /** 0 to 1: how much structure the hash rests on; flat pictures are near 0. */
  readonly quality: number;
  /** Hashes of fixed regions, for crops; 64 hex digits each. */
  readonly crops: readonly string[];
  /** Mean, standard deviation (grey levels 0 to 255), shares of clipped black and white (0 to 1). */
  readonly tone: readonly number[];
  /** Grey, 128 px on the long side (less when square), rows top to bottom in base64; null when left out to save space. */
  readonly thumbnail: { readonly width: number; readonly height: number; readonly grey: string } | null;
  /** The picture was decoded from a cut file: never `same` by itself. */
  readonly truncated: boolean;
}

export interface Photo {
  /** Path as given; null when bytes were given. */
  readonly file: string | null;
  /** Size of the file. */
  readonly bytes: number;
  /** Hex; null when the file could not be read. */
  readonly sha256: string | null;
  /** By its first bytes, whatever its name says; null when unknown. */
  readonly format: PhotoFormat | null;
  /** Upright size in pixels. */
  readonly width: number | null;
  readonly height: number | null;
  /** EXIF orientation 1 to 8. */
  readonly orientation: number;
  readonly metadata: PhotoMetadata;
  readonly sources: Readonly<Partial<Record<PhotoMetadataProperty, PropertySources>>>;
  /** The description through `parseCaption`, reconciled with creators, agency and place; null without one. */
  readonly caption: Caption | null;
  readonly fingerprint: Fingerprint | null;
  readonly problems: readonly Problem[];
}

/** How far two fingerprints are from each other, in the units of each measure. */
export interface PhotoDistances {
  /** Differing bits of the whole-picture hashes in the orientation that fits best, 0 to 256. */
  readonly hash: number;
  /** Smallest distance between the hash of one and that of a region of the other, 0 to 256. */
  readonly crop: number;
  /** Share of aligned blocks that correlate, 0 to 1; null when no alignment was tried. */
  readonly blocks: number | null;
}

export interface PhotoComparison {
  /** `same`: renditions of one picture. `near`: same scene, a person decides. */
  readonly grade: "same" | "near" | "different";
  readonly mirrored: boolean;
  readonly distances: PhotoDistances;
  /** Share of either picture, 0 to 1, that the other shows too (even borders not counted): 1 and 0.6 are a crop and its whole; null when no alignment held. */
  readonly overlap: { readonly a: number; readonly b: number } | null;
  /** The deciding rule: "bytes", "hash", "blocks", "motion", "time", "flat", "truncated" … */
  readonly rule: string;
}

export interface PhotoGroup {
  readonly id: string;
  /** Renditions of one picture, best first. */
  readonly photos: readonly Photo[];
  /** Ids of groups that show the same scene: bursts, next frames. */
  readonly nearTo: readonly string[];
}

// --- link ------------------------------------------------------------------------------------

export type EvidenceKind =
  | "caption" // the file's metadata carries the same caption
  | "related-caption" // the file's metadata carries a look-alike
  | "image-url"
  | "file-name"
  | "asset-id"
  | "photographer"
  | "agency"
  | "date"
  | "place"
  | "position"
  | "pixels";

export interface Evidence {
  readonly kind: EvidenceKind;
  /** Positive speaks for the link, negative against it; the scale of `LinkRecord.score`. */
  readonly weight: number;
  /** The value on the caption's side. */
  readonly caption: string;
  /** The value on the photo's side. */
  readonly photo: string;
  /** The file concerned. */
  readonly file: string | null;
}

export type DiscrepancyKind =
  | "caption-mismatch"
  | "photographer"
  | "date"
  | "place"
  | "agency"
  | "credit-missing"
  | "restriction"
  | "ai-source"
  | "sidecar-mismatch"
  | "one-photo-two-captions"
  | "duplicate-file"
  | "mirrored"
  | "newer-than-caption";

export type Severity = "error" | "warning" | "info";

/** A contradiction between page, metadata blocks and sidecar. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly severity: Severity;
  readonly file: string | null;
  /** Id of the merged caption concerned. */
  readonly caption: string | null;
  readonly a: string;
  readonly b: string;
  /** The rule that found it, in words an editor understands. */
  readonly rule: string;
}

/** One photo of the article. */
export interface LinkRecord {
  readonly id: string;
  readonly caption: MergedCaption | null;
  /** The renditions, best first. */
  readonly photos: readonly Photo[];
  /** 0 to 1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly discrepancies: readonly Discrepancy[];
}

export interface AmbiguousLink {
  /** Id of the merged caption. */
  readonly caption: string;
  /** Files that fit about as well as each other. */
  readonly candidates: readonly { readonly file: string | null; readonly score: number }[];
  readonly reason: string;
}

export interface LinkResult {
  readonly records: readonly LinkRecord[];
  readonly unmatchedCaptions: readonly MergedCaption[];
  readonly unmatchedPhotos: readonly Photo[];
  readonly ambiguous: readonly AmbiguousLink[];
  readonly series: readonly CaptionSeries[];
  /** Occurrences that fit more than one caption; `index` counts within `occurrences`. */
  readonly undecided: readonly UndecidedCaption[];
  /** Findings that belong to no single record. */
  readonly discrepancies: readonly Discrepancy[];
  /** The article's own parts when the source was an article; null when only captions were given. */
  readonly article: ArticleExtract | null;
  readonly problems: readonly Problem[];
}
