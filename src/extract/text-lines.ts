/** Plain text: caption lines among chrome, bylines and paragraphs. */
import type { ArticleByline, Caption, CaptionOccurrence, Place, RestPiece } from "../model.js";
import { readByline } from "../parse/index.js";
import { parseAllAt } from "../parse/parse-caption.js";

export interface TextExtract {
  readonly captions: readonly CaptionOccurrence[];
  readonly byline: ArticleByline | null;
  readonly rest: readonly RestPiece[];
}

/** A paragraph is longer than this, or has several sentences; a headline is shorter. */
const LONGEST_HEADLINE = 140;
/** Sentences of a line that still may be a caption without saying so by a credit. */
const MOST_SENTENCES = 2;

interface Line {
  readonly text: string;
  readonly place: Place;
}

export function extractLines(source: string): TextExtract {
  const lines = splitLines(source);
  const captions: CaptionOccurrence[] = [];
  const rest: RestPiece[] = [];
  let byline: ArticleByline | null = null;
  const others: Line[] = [];
  for (const line of lines) {
    const own = readByline(line.text);
    if (own === null) others.push(line);
    else if (byline === null) byline = { ...line, ...own };
    else rest.push({ ...line, kind: "other" });
  }
  const read = parseAllAt(
    "candidate",
    others.map(({ text }) => text),
  );
  others.forEach(({ text, place }, at) => {
    const parsed = read[at]!;
    if (isCaptionLine(parsed)) {
      captions.push({
        text,
        place,
        images: [],
        scope: "article",
        role: parsed.creditLine === null ? "copy" : "caption+credit",
        picture: null,
        credit: null,
      });
    } else rest.push({ text, place, kind: restKind(parsed) });
  });
  rest.sort((a, b) => a.place.offset - b.place.offset);
  return { captions, byline, rest };
}

function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let line = 1;
  let start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (start <= source.length) {
    let end = start;
    const feed = source.indexOf("\n", start);
    end = feed < 0 ? source.length : feed;
    // A lone CR ended lines on old desks.
    const carriage = source.indexOf("\r", start);
    const next = carriage >= 0 && carriage < end && carriage !== end - 1 ? carriage : end;
    const raw = source.slice(start, next);
    const text = raw.trim();
    if (text !== "") {
      const offset = start + raw.indexOf(text);
      lines.push({ text, place: { kind: "line", line, offset, end: offset + text.length, path: null } });
    }
    start = next + 1;
    line += 1;
  }
  return lines;
}

/**
 * In a text that holds an article as well, a line is a caption when it says so: by a credit, a control word, or the
 * date of the picture in one or two sentences. The parser alone only knows what cannot be one.
 */
function isCaptionLine(parsed: Caption): boolean {
  if (parsed.kind !== "caption") return false;
  if (parsed.creditLine !== null || parsed.flags.length > 0) return true;
  return parsed.dateCreated !== null && countSentences(parsed.text) <= MOST_SENTENCES;
}

const countSentences = (text: string): number => {
  let count = 0;
  for (const _end of text.matchAll(/(?<=[\p{L}\p{M}\p{N}\p{P}]{2})[.!?؟。！？…](?=["'”’»)\]]{0,3}(?:\s|$))|[。！？]/gu))
    count += 1;
  return Math.max(count, 1);
};

function restKind(parsed: Caption): RestPiece["kind"] {
  if (parsed.kind === "credit") return "credit";
  const { text } = parsed;
  const ends = /[.!?؟。！？…]["'”’»)\]]{0,3}$/u.test(text);
  const words = text.split(/\s+/u).length;
  if (text.length > LONGEST_HEADLINE || countSentences(text) > 1 || (ends && words > 4)) return "paragraph";
  if (parsed.kind === "not-caption") return "chrome";
  return words >= 3 || text.length >= 20 ? "headline" : "other";
}
