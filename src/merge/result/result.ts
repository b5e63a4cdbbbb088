/** The records of a result. What differs is found when it is read; beyond a size whole records are made then. */
import type { Caption, CaptionSeries, Difference, MergedCaption, MergeMember, MergeResult } from "../../model.js";
import { contentId } from "../nodes/content.js";
import {
  bestOf,
  forgivenOf,
  idOf,
  memberInputs,
  type MergedSet,
  relatedTo,
  seriesCaptions,
  seriesCount,
  seriesDifferences,
  undecidedOf,
  unitedCaption,
} from "./merged-set.js";

export function resultOf(set: MergedSet): MergeResult {
  const makeCaptions = (make: (set: MergedSet, cluster: number) => MergedCaption): MergedCaption[] =>
    Array.from({ length: set.size }, (_, cluster) => make(set, cluster));
  const makeSeries = (make: (set: MergedSet, series: number) => CaptionSeries): CaptionSeries[] =>
    Array.from({ length: seriesCount(set) }, (_, series) => make(set, series));
  const undecided = undecidedOf(set);
  if (set.kept !== null) {
    return { captions: makeCaptions(mergedCaption), series: makeSeries(captionSeries), undecided };
  }
  let captions: readonly MergedCaption[] | undefined;
  let series: readonly CaptionSeries[] | undefined;
  return {
    get captions() {
      captions ??= makeCaptions((set, cluster) => new LeanCaption(set, cluster));
      return captions;
    },
    get series() {
      series ??= makeSeries((set, series) => new LeanSeries(set, series));
      return series;
    },
    undecided,
  };
}

const mergedCaption = (set: MergedSet, cluster: number): MergedCaption => {
  const { caption, origins } = unitedCaption(set, cluster);
  return {
    id: idOf(set, cluster),
    caption,
    members: membersOf(set, cluster),
    relatedTo: relatedTo(set, cluster),
    origins,
  };
};

function membersOf(set: MergedSet, cluster: number): MergeMember[] {
  const best = bestOf(set, cluster)[0]!;
  return memberInputs(set, cluster).map(({ index, node }) => {
    const occurrence = set.nodes.occurrences.get(index) ?? null;
    if (node === best) return { index, occurrence, forgiven: [] };
    return own({ index, occurrence }, "forgiven", () => forgivenOf(set, node, best));
  });
}

function captionSeries(set: MergedSet, series: number): CaptionSeries {
  const captions = seriesCaptions(set, series);
  return own({ id: seriesId(captions), captions }, "differences", () => seriesDifferences(set, series));
}

/** Id of a series: made from its captions, in whatever order. */
const seriesId = (captions: readonly string[]): string => contentId("series", [...captions].sort().join(" "));

/** Makes a property of the object itself, which spreading and cloning see, of what is read through a getter. */
const own = <Base extends object, Name extends string, Value>(
  object: Base,
  name: Name,
  get: () => Value,
): Base & Readonly<Record<Name, Value>> =>
  Object.defineProperty(object, name, { get, enumerable: true, configurable: true }) as Base &
    Readonly<Record<Name, Value>>;

/** Properties of the object itself again, one for each function. */
const gettersOf = <Owner>(parts: Readonly<Record<string, (this: Owner) => unknown>>): PropertyDescriptorMap =>
  Object.fromEntries(Object.entries(parts).map(([name, get]) => [name, { get, enumerable: true, configurable: true }]));

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
    Object.defineProperties(this, LeanCaption.#parts);
  }

  // One function for each part, so that a million captions share them.
  static readonly #parts = gettersOf<LeanCaption>({
    id() {
      return idOf(this.#set, this.#cluster);
    },
    caption() {
      return unitedCaption(this.#set, this.#cluster).caption;
    },
    members() {
      return membersOf(this.#set, this.#cluster);
    },
    relatedTo() {
      return relatedTo(this.#set, this.#cluster);
    },
    origins() {
      return unitedCaption(this.#set, this.#cluster).origins;
    },
  });

  /** The plain record. */
  toJSON(): MergedCaption {
    return mergedCaption(this.#set, this.#cluster);
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
    Object.defineProperties(this, LeanSeries.#parts);
  }

  static readonly #parts = gettersOf<LeanSeries>({
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
