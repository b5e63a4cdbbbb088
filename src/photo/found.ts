/** What a walker finds in a file: the metadata blocks, still unread. */
import type { PhotoFormat } from "../model.js";
import type { Bytes } from "./bytes.js";
import type { Directories } from "./blocks/directories.js";
import type { ProblemList } from "./problems.js";

/** Most bytes read of one block, in bytes. Blocks of real files reach about 5 MB (XMP with depth maps inside). */
export interface WalkLimits {
  readonly maxBlockBytes: number;
  /** Most bytes that the compressed blocks of one file may grow to. */
  readonly maxInflatedBytes: number;
}

export interface IptcBlock {
  readonly bytes: Bytes;
  /** False where the block stands outside its format's usual place: MWG then ignores it. */
  readonly standard: boolean;
}

export interface XmpBlock {
  readonly bytes: Bytes;
  readonly standard: boolean;
}

export interface Found {
  format: PhotoFormat | null;
  /** Stored size in pixels, before any rotation; null when the container does not say. */
  width: number | null;
  height: number | null;
  /** The container itself turns the picture by a quarter (HEIF `irot`). */
  turned: boolean;
  exif: Directories[];
  iptc: IptcBlock[];
  xmp: XmpBlock[];
  /** IPTC digest that the writing program left (Photoshop resource 0x0425), 32 hex digits. */
  iptcDigest: string | null;
  icc: boolean;
  /** Holds a C2PA manifest store (JUMBF). */
  c2pa: boolean;
  /** Text comments of the container that name a caption or author (PNG tEXt, JPEG COM, GIF). */
  comments: { readonly tag: string; readonly text: string }[];
  /** Bytes that compressed blocks have grown to so far. */
  inflatedBytes: number;
  readonly limits: WalkLimits;
  readonly problems: ProblemList;
}

export function nothingFound(limits: WalkLimits, problems: ProblemList): Found {
  return {
    format: null,
    width: null,
    height: null,
    turned: false,
    exif: [],
    iptc: [],
    xmp: [],
    iptcDigest: null,
    icc: false,
    c2pa: false,
    comments: [],
    inflatedBytes: 0,
    limits,
    problems,
  };
}
