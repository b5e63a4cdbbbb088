/** Clusters that show one scene without being one photo. */
import { find } from "./cluster.js";
import type { Edges } from "../pairs/edges.js";

export interface Relations {
  /** For each cluster that has any, the clusters it was found related to, in reading order. */
  readonly neighbours: ReadonlyMap<number, readonly number[]>;
  /** Clusters of each series: two or more. */
  readonly series: readonly (readonly number[])[];
}

/** @param clusterOf - Cluster of each node; -1 for none. @param size - Number of clusters. */
export function relateClusters({ apart, areRelated }: Edges, clusterOf: Int32Array, size: number): Relations {
  const parent = new Int32Array(size);
  for (let cluster = 0; cluster < size; cluster++) parent[cluster] = cluster;
  const neighbours = new Map<number, Set<number>>();
  const link = (from: number, to: number): void => {
    const known = neighbours.get(from);
    if (known === undefined) neighbours.set(from, new Set([to]));
    else known.add(to);
  };
  apart.forEach((a, b) => {
    const [x, y] = [clusterOf[a]!, clusterOf[b]!];
    if (x < 0 || y < 0 || x === y || neighbours.get(x)?.has(y) === true || !areRelated(a, b)) return;
    link(x, y);
    link(y, x);
    parent[find(parent, x)] = find(parent, y);
  });
  const series = new Map<number, number[]>();
  for (const cluster of [...neighbours.keys()].sort((p, q) => p - q)) {
    const root = find(parent, cluster);
    const known = series.get(root);
    if (known === undefined) series.set(root, [cluster]);
    else known.push(cluster);
  }
  return {
    neighbours: new Map([...neighbours].map(([cluster, others]) => [cluster, [...others].sort((p, q) => p - q)])),
    series: [...series.values()],
  };
}
