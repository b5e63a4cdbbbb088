import { choices } from "../words/any-of.js";
import { addFlags, type Draft } from "../draft.js";
import type { PictureKind } from "../locale.js";
import { locales } from "../locales/index.js";
import { phrasePattern, requiredWords } from "../words/phrases.js";

const KINDS: readonly PictureKind[] = ["file", "combo", "handout", "illustration", "video-still", "symbolic"];
const phrasesOf = (kind: PictureKind): readonly string[] =>
  locales.flatMap((locale) => locale.pictureKinds[kind] ?? []);

/** What a caption's own words say about the picture; the words stay in the description. */
const RUNNING = KINDS.map((kind) => [phrasePattern(phrasesOf(kind), "anywhere", "printed"), kind] as const);
/** Without one of these none of the above can match, so most captions are read once. */
const HINT = requiredWords(KINDS.flatMap(phrasesOf));

/** `(Archiv, 3. Mai)`, `(FILE 2019`: a word for the archive opens a bracket that goes on. */
const BRACKETED = new RegExp(
  `[([](?:${choices(({ fileWords }) => fileWords.filter((word) => !word.includes(" ")))})(?:,| \\p{L}{0,5} ?\\p{Nd})`,
  "iu",
);
/** Such words open a caption. */
const HEAD = 600;

export function addRunningFlags(draft: Draft): void {
  const head = draft.line.text.slice(draft.start, Math.min(draft.end, draft.start + HEAD));
  if (head.includes("(") || head.includes("[")) addFlag(draft, "file", BRACKETED.exec(head));
  if (!HINT.test(head.toLowerCase())) return;
  for (const [pattern, kind] of RUNNING) addFlag(draft, kind, pattern.exec(head));
}

function addFlag(draft: Draft, kind: PictureKind, match: RegExpExecArray | null): void {
  if (match === null) return;
  addFlags(draft, [kind], [draft.start + match.index, draft.start + match.index + match[0].length]);
}
