/** The records of a result. Beyond a size they are made when they are read. */
import type { Caption, CaptionSeries, Difference, MergedCaption, MergeMember, MergeResult } from "../../model.js";
import { contentId } from "../nodes/content.js";
import {
  idOf,
  forgivenOf,
  LEAN_FROM,
  memberInputs,
  mergedCaption,
  type MergedSet,
  relatedTo,
  seriesCaptions,
  seriesCount,
  seriesDifferences,
  undecidedOf,
} from "./merged-set.js";

export function resultOf(set: MergedSet): MergeResult {
  const clusters = Array.from({ length: set.size }, (_, cluster) => cluster);
  if (set.size < LEAN_FROM) {
    return {
      captions: clusters.map((cluster) => mergedCaption(set, cluster)),
      series: Array.from({ length: seriesCount(set) }, (_, series) => captionSeries(set, series)),
      undecided: undecidedOf(set),
    };
  }
  let series: readonly CaptionSeries[] | undefined;
  return {
    captions: clusters.map((cluster) => new LeanCaption(set, cluster)),
    get series() {
      series ??= Array.from({ length: seriesCount(set) }, (_, number) => new LeanSeries(set, number));
      return series;
    },
    undecided: undecidedOf(set),
  };
}

function captionSeries(set: MergedSet, series: number): CaptionSeries {
  const captions = seriesCaptions(set, series);
  return { id: seriesId(captions), captions, differences: seriesDifferences(set, series) };
}

/** Id of a series: made from its captions, in whatever order. */
const seriesId = (captions: readonly string[]): string => contentId("series", [...captions].sort().join(" "));

/** Makes a property of the object itself, which spreading and cloning see, of what is read through a getter. */
function own(object: object, name: string, get: () => unknown): void {
  Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
}

/** A merged caption whose parts are made each time they are read. */
class LeanCaption implements MergedCaption {
  declare readonly id: string;
  declare readonly caption: Caption;
  declare readonly members: readonly MergeMember[];
  declare readonly relatedTo: readonly string[];
  declare readonly origins: MergedCaption["origins"];
  readonly #set: MergedSet;
  readonly #cluster: number;

  constructor(set: MergedSet, cluster: number) {
    this.#set = set;
    this.#cluster = cluster;
    for (const [name, get] of LeanCaption.#parts) own(this, name, get);
  }

  // One function for each part, so that a million captions share them.
  static readonly #parts = Object.entries<(this: LeanCaption) => unknown>({
    id() {
      return idOf(this.#set, this.#cluster);
    },
    caption() {
      return mergedCaption(this.#set, this.#cluster).caption;
    },
    members() {
      return memberInputs(this.#set, this.#cluster).map(
        ({ index, node }) => new LeanMember(this.#set, this.#cluster, index, node),
      );
    },
    relatedTo() {
      return relatedTo(this.#set, this.#cluster);
    },
    origins() {
      return mergedCaption(this.#set, this.#cluster).origins;
    },
  });

  /** The plain record. */
  toJSON(): MergedCaption {
    return mergedCaption(this.#set, this.#cluster);
  }
}

/** A member whose differences are found each time they are read. */
class LeanMember implements MergeMember {
  readonly index: number;
  readonly occurrence: MergeMember["occurrence"];
  declare readonly forgiven: MergeMember["forgiven"];

  constructor(set: MergedSet, cluster: number, index: number, node: number) {
    this.index = index;
    this.occurrence = set.nodes.occurrences.get(index) ?? null;
    own(this, "forgiven", () => forgivenOf(set, cluster, node));
  }
}

/** A series whose parts are made each time they are read. */
class LeanSeries implements CaptionSeries {
  declare readonly id: string;
  declare readonly captions: readonly string[];
  declare readonly differences: readonly Difference[];
  readonly #set: MergedSet;
  readonly #series: number;

  constructor(set: MergedSet, series: number) {
    this.#set = set;
    this.#series = series;
    for (const [name, get] of LeanSeries.#parts) own(this, name, get);
  }

  static readonly #parts = Object.entries<(this: LeanSeries) => unknown>({
    id() {
      return seriesId(seriesCaptions(this.#set, this.#series));
    },
    captions() {
      return seriesCaptions(this.#set, this.#series);
    },
    differences() {
      return seriesDifferences(this.#set, this.#series);
    },
  });

  /** The plain record. */
  toJSON(): CaptionSeries {
    return captionSeries(this.#set, this.#series);
  }
}
