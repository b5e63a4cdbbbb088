/** The records of a result. Beyond a size they are made when they are read. */
import type { Caption, CaptionSeries, MergedCaption, MergeMember, MergeResult } from "../../model.js";
import { contentId } from "../nodes/content.js";
import {
  idOf,
  forgivenOf,
  LEAN_FROM,
  memberInputs,
  mergedCaption,
  type MergedSet,
  relatedTo,
  seriesDifferences,
  undecidedOf,
} from "./merged-set.js";

export function resultOf(set: MergedSet): MergeResult {
  const clusters = Array.from({ length: set.size }, (_, cluster) => cluster);
  if (set.size < LEAN_FROM) {
    return {
      captions: clusters.map((cluster) => mergedCaption(set, cluster)),
      series: seriesOf(set),
      undecided: undecidedOf(set),
    };
  }
  let series: readonly CaptionSeries[] | undefined;
  return {
    captions: clusters.map((cluster) => new LeanCaption(set, cluster)),
    get series() {
      series ??= seriesOf(set);
      return series;
    },
    undecided: undecidedOf(set),
  };
}

function seriesOf(set: MergedSet): CaptionSeries[] {
  return set.relations().series.map((clusters) => {
    const captions = clusters.map((cluster) => idOf(set, cluster));
    const id = contentId("series", [...captions].sort().join(" "));
    return { id, captions, differences: seriesDifferences(set, clusters) };
  });
}

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
