/** A desk day as data: an article, a folder, and what is true of them. */
import type { DiscrepancyKind } from "../../src/model.js";
import type { PictureFields } from "../../src/handon/index.js";

/** How a file is made from its scene. */
export interface FileSpec {
  /** Name in the folder; a slash makes a subfolder. */
  readonly name: string;
  /** Scenes of one name are one picture; other names are other pictures. */
  readonly scene: string;
  /** @defaultValue "full": 900 px, the others are cut down, cropped or turned over from it. */
  readonly as?: "full" | "web" | "crop" | "mirror" | "thumb";
  /** Embedded as XMP. */
  readonly xmp?: Partial<PictureFields>;
  /** Embedded as IPTC-IIM, by dataset number of record 2. */
  readonly iim?: Readonly<Record<number, string>>;
  /** Written beside it, as `name` with `.xmp` for its ending. */
  readonly sidecar?: Partial<PictureFields>;
  /** Instead of a picture: these very bytes. */
  readonly bytes?: string;
  /** The same bytes as the file of this name. */
  readonly copyOf?: string;
}

export interface Scenario {
  readonly name: string;
  readonly why: string;
  readonly article: string;
  readonly files: readonly FileSpec[];
  readonly truth: {
    /** By the beginning of the caption: its files; "alone" without any; "ambiguous". */
    readonly captions: Readonly<Record<string, readonly string[] | "alone" | "ambiguous">>;
    /** Files that belong to no caption of the page. */
    readonly alone?: readonly string[];
    /** Contradictions planted: kind, and the file where it must be said, if one. */
    readonly findings?: readonly (readonly [kind: DiscrepancyKind, file: string | null])[];
    /** Codes of problems, with their file. */
    readonly problems?: readonly (readonly [code: string, file: string])[];
  };
}
