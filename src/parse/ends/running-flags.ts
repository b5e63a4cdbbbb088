import { choicesOf } from "../words/any-of.js";
import { addFlags, type Draft } from "../draft.js";
import type { PictureKind } from "../locale.js";
import { locales } from "../locales/index.js";
import { hintFor, mayHoldIn } from "../words/hints.js";
import { phrasePattern } from "../words/phrases.js";

const KINDS: readonly PictureKind[] = ["file", "combo", "handout", "illustration", "video-still", "symbolic"];
const phrasesOf = (kind: PictureKind): readonly string[] =>
  locales.flatMap((locale) => locale.pictureKinds[kind] ?? []);

/** What a caption's own words say about the picture; the words stay in the description. */
const RUNNING = KINDS.map((kind) => ({
  kind,
  pattern: phrasePattern(phrasesOf(kind), "anywhere", "printed"),
  hint: hintFor(phrasesOf(kind)),
}));
const MAY_TELL_KIND = RUNNING.reduce((hints, { hint }) => hints | hint, 0);

const fileWords = locales.flatMap((locale) => locale.fileWords.filter((word) => !word.includes(" ")));
/** `(Archiv, 3. Mai)`, `(FILE 2019`: a word for the archive opens a bracket that goes on. */
const BRACKETED = new RegExp(`[([](?:${choicesOf(fileWords)})(?:,| \\p{L}{0,5} ?\\p{Nd})`, "iu");
const MAY_BE_FILED = hintFor(fileWords);
/** Such words open a caption. */
const HEAD = 600;

export function addRunningFlags(draft: Draft): void {
  const { line, start, end } = draft;
  const isTold = mayHoldIn(line, MAY_TELL_KIND, start, end);
  const isBracketed = mayHoldIn(line, MAY_BE_FILED, start, end);
  if (!isTold && !isBracketed) return;
  const head = line.text.slice(start, Math.min(end, start + HEAD));
  if (isBracketed && (head.includes("(") || head.includes("["))) addFlag(draft, "file", BRACKETED.exec(head));
  if (!isTold) return;
  for (const { kind, pattern, hint } of RUNNING)
    if (mayHoldIn(line, hint, start, end)) addFlag(draft, kind, pattern.exec(head));
}

function addFlag(draft: Draft, kind: PictureKind, match: RegExpExecArray | null): void {
  if (match === null) return;
  addFlags(draft, [kind], [draft.start + match.index, draft.start + match.index + match[0].length]);
}
