/** Texts that a wire's dateline opens: "KABUL, Afghanistan (AP) — …", "Hamburg (dpa/lno) – …", "(EFE).- …". */
import { type Line, ROUND } from "../../text-line.js";
import type { Lexicon } from "../lexicon.js";
import { proseWeight } from "../words/prose.js";
import { pointsPlainly, showsPicture } from "./body-text.js";
import { tellsScene } from "./scenes.js";

/** Captions with a wire's dateline are shorter. */
const SHORTEST_WIRE = 160;
/** Shorter lines are captions though a dash follows the wire. */
const SHORTEST_DASHED = 64;
const LONGEST_DATELINE = 80;

/** `باساو، ألمانيا(د ب أ) أهدى …`, `KABUL (AP) — …`: a wire's dateline in front of a text. */
const WIRE_DATELINE =
  /^[\p{L}\p{M}][\p{L}\p{M},،.'’/\d -]{1,47} ?[(（]([^()（）]{2,24})[)）](?<dash> ?(?:[.:]?[-–—]{1,2}|:) ?)? ?["“«„]?[\p{L}\d]/u;
/** `(ANSA) - ROMA, 28 LUG - …`, `(EFE).- …` */
const WIRE_FIRST = /^[(（]([^()（）]{2,24})[)）](?<dash>\.?,? ?[-–—]{1,2} ?)["“«„]?[\p{L}\d]/u;
/** "Lena Okoro (AFP) - …" names who took the picture. */
const PERSON_IN_FRONT = /^\p{Lu}\p{Ll}[\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){1,3} ?[(（]/u;

interface Dateline {
  /** Where the text begins behind it. */
  readonly end: number;
  readonly dashed: boolean;
}

function datelineOf({ text, traits }: Line, lexicon: Lexicon): Dateline | null {
  if ((traits & ROUND) === 0) return null;
  const head = text.slice(0, LONGEST_DATELINE);
  const match = WIRE_DATELINE.exec(head) ?? WIRE_FIRST.exec(head);
  if (match === null) return null;
  // "dpa/lno": the wire and one of its desks.
  const [wire = ""] = match[1]!.split("/", 1);
  if (lexicon.agency(wire)?.kind !== "wire") return null;
  return { end: match[0].length - 1, dashed: match.groups!.dash !== undefined };
}

/** Where a wire's dateline ends that opens the line with a dash behind it and names no person; else 0. */
export function wireDatelineEnd(line: Line, lexicon: Lexicon): number {
  const dateline = datelineOf(line, lexicon);
  return dateline?.dashed === true && !PERSON_IN_FRONT.test(line.text) ? dateline.end : 0;
}

/** Whether a wire's dateline opens a text: of some length, or with a dash in front of words that argue. */
export function opensWithWire(line: Line, lexicon: Lexicon): boolean {
  if (line.length < SHORTEST_DASHED) return false;
  const dateline = datelineOf(line, lexicon);
  if (dateline === null) return false;
  if (line.length >= SHORTEST_WIRE) return dateline.dashed ? !pointsPlainly(line) : !showsPicture(line);
  return (
    dateline.dashed && !showsPicture(line) && !tellsScene(line) && proseWeight(line, dateline.end, line.length, 1) > 0
  );
}
