/** Differences between lines of a merge: found among the lines as they are, printed as their captions have them. */
import { printerFor, surfaceDifferences } from "../../compare/compare.js";
import { type Evidence, judge } from "../../compare/judge.js";
import type { Caption, Difference } from "../../model.js";
import { type Edges, foundBetween } from "../pairs/edges.js";
import { captionOf, type Nodes } from "../nodes/nodes.js";

export interface Differences {
  readonly captionOf: (node: number) => Caption;
  /** Everything that differs. */
  readonly between: (a: number, b: number) => readonly Difference[];
  /** The first difference that keeps them apart. */
  readonly vetoBetween: (a: number, b: number) => Difference | undefined;
}

/** What it reads of captions it keeps: made for one record, or for a merge of few. */
export function differencesOf(nodes: Nodes, edges: Edges, evidence: Evidence): Differences {
  const captions = new Map<number, Caption>();
  const read = (node: number): Caption => {
    const caption = captions.get(node) ?? captionOf(nodes, node);
    captions.set(node, caption);
    return caption;
  };
  const { lines } = nodes;
  const untilVeto = { ...evidence, untilVeto: true };
  const print = printerFor(lines, read);
  return {
    captionOf: read,
    between(a, b) {
      const findings = foundBetween(edges, a, b) ?? judge(lines, a, b, evidence).findings;
      return [...findings.map((finding) => print(finding, a, b)), ...surfaceDifferences(read(a), read(b))];
    },
    vetoBetween(a, b) {
      const veto = judge(lines, a, b, untilVeto).findings.find(({ weight }) => weight === "veto");
      return veto === undefined ? undefined : print(veto, a, b);
    },
  };
}
