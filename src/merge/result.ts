/** The records of a result. Beyond a size they are made when they are read. */
import type { Caption, CaptionSeries, MergedCaption, MergeMember, MergeResult } from "../model.js";
import { contentId } from "./content.js";
import {
  idOf,
  forgivenOf,
  memberInputs,
  mergedCaption,
  type MergedSet,
  relatedTo,
  seriesDifferences,
  undecidedOf,
} from "./merged-set.js";

/** Captions from which on records are made on demand. */
const LEAN_FROM = 2000;

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

/** A merged caption whose parts are made each time they are read. */
class LeanCaption implements MergedCaption {
  readonly #set: MergedSet;
  readonly #cluster: number;

  constructor(set: MergedSet, cluster: number) {
    this.#set = set;
    this.#cluster = cluster;
  }

  get id(): string {
    return idOf(this.#set, this.#cluster);
  }

  get caption(): Caption {
    return this.toJSON().caption;
  }

  get members(): readonly MergeMember[] {
    return memberInputs(this.#set, this.#cluster).map(
      ({ index, node }) => new LeanMember(this.#set, this.#cluster, index, node),
    );
  }

  get relatedTo(): readonly string[] {
    return relatedTo(this.#set, this.#cluster);
  }

  get origins(): MergedCaption["origins"] {
    return this.toJSON().origins;
  }

  /** The plain record. */
  toJSON(): MergedCaption {
    return mergedCaption(this.#set, this.#cluster);
  }
}

/** A member whose differences are found each time they are read. */
class LeanMember implements MergeMember {
  readonly index: number;
  readonly #set: MergedSet;
  readonly #cluster: number;
  readonly #node: number;

  constructor(set: MergedSet, cluster: number, index: number, node: number) {
    this.index = index;
    this.#set = set;
    this.#cluster = cluster;
    this.#node = node;
  }

  get occurrence(): MergeMember["occurrence"] {
    return this.#set.nodes.occurrences.get(this.index) ?? null;
  }

  get forgiven(): MergeMember["forgiven"] {
    return forgivenOf(this.#set, this.#cluster, this.#node);
  }

  /** The plain record. */
  toJSON(): MergeMember {
    return { index: this.index, occurrence: this.occurrence, forgiven: this.forgiven };
  }
}
