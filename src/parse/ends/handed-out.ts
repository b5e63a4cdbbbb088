/** Who supplied a picture that carries the mark HANDOUT. */
import type { Credit } from "../credits/credit.js";
import type { Draft } from "../draft.js";
import type { Lexicon } from "../lexicon.js";

/**
 * `HANDOUT - … Foto: SpaceX/dpa`: under the mark the house in front of the wire's slash supplied the picture, and the
 * wire credits it.
 */
export function turnHandedOut(draft: Draft, lexicon: Lexicon): void {
  const [credit] = draft.credits;
  if (draft.credits.length !== 1 || credit === undefined || !draft.flags.has("handout")) return;
  const [source, ...more] = credit.agencies;
  const [wire, ...rest] = credit.distributors;
  if (source === undefined || wire === undefined || more.length > 0 || credit.handoutSource !== null) return;
  const between = draft.line.text.slice(source.span[1], wire.span[0]);
  if (!/^ ?\/ ?$/u.test(between) || lexicon.agency(source.value) !== null) return;
  if (lexicon.agency(wire.value)?.kind !== "wire") return;
  const turned: Credit = { ...credit, agencies: [wire], distributors: rest, handoutSource: source };
  draft.credits[0] = turned;
}
