/** Clusters that show one scene without being one photo. */
import { find } from "./cluster.js";
import type { Edges } from "../pairs/edges.js";
import { type Lists, listsBy, listsOfPairs } from "../tables/lists.js";
import { PairList } from "../tables/pair-list.js";
import { PairSet } from "../tables/pair-set.js";

export interface Relations {
  /** Clusters of each series: two or more, in reading order. */
  readonly series: Lists;
  /** For each cluster the clusters it was found related to, in reading order. */
  readonly neighbours: () => Lists;
}

/**
 * A pair of clusters that other pairs hold in one series already is not looked at before the neighbours are asked for:
 * that is half of the pairs of a large merge.
 *
 * @param clusterOf - Cluster of each node; -1 for none. @param size - Number of clusters.
 */
export function relateClusters({ apart, areRelated }: Edges, clusterOf: Int32Array, size: number): Relations {
  const parent = Int32Array.from({ length: size }, (_, cluster) => cluster);
  const related = new PairSet();
  let putOff = new PairList();
  const relate = (a: number, b: number): void => {
    const [x, y] = [clusterOf[a]!, clusterOf[b]!];
    if (related.has(x, y) || !areRelated(a, b)) return;
    related.add(x, y);
    parent[find(parent, x)] = find(parent, y);
  };
  apart.forEach((a, b) => {
    const [x, y] = [clusterOf[a]!, clusterOf[b]!];
    if (x < 0 || y < 0 || x === y) return;
    if (find(parent, x) === find(parent, y)) putOff.push(a, b);
    else relate(a, b);
  });
  let neighbours: Lists | undefined;
  return {
    series: seriesOf(parent),
    neighbours() {
      if (neighbours === undefined) {
        putOff.forEach(relate);
        putOff = new PairList();
        const { a, b } = related;
        neighbours = listsOfPairs(a.values.subarray(0, a.size), b.values.subarray(0, b.size), size);
      }
      return neighbours;
    },
  };
}

/** Clusters with one root, where there are two or more, by their first. */
function seriesOf(parent: Int32Array): Lists {
  const members = new Int32Array(parent.length);
  for (let cluster = 0; cluster < parent.length; cluster++) members[find(parent, cluster)]!++;
  const numbers = new Int32Array(parent.length).fill(-1);
  const numberOf = new Int32Array(parent.length).fill(-1);
  let size = 0;
  for (let cluster = 0; cluster < parent.length; cluster++) {
    const root = find(parent, cluster);
    if (members[root]! < 2) continue;
    if (numberOf[root] === -1) numberOf[root] = size++;
    numbers[cluster] = numberOf[root]!;
  }
  return listsBy(numbers, size);
}
