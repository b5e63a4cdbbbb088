import type {
  ArticleByline,
  CaptionOccurrence,
  Difference,
  Discrepancy,
  Evidence,
  LinkRecord,
  LinkResult,
  MergedCaption,
  Photo,
  Problem,
} from "../../model.js";
import { unmatchedByScope } from "../../handon/scope.js";
import { compareCaptions } from "../library.js";
import { count, cut, type Paint, plain } from "../paint.js";
import { captionRows, rowLines } from "./caption.js";

/** A whole link result for a terminal: the records first, then everything a person must look at. */
export function linkTable(result: LinkResult, paint: Paint): string {
  const numbers = new Map<string, number>();
  result.records.forEach((record, i) => {
    if (record.caption) numbers.set(record.caption.id, i + 1);
  });
  const blocks = result.records.map((record, i) => recordBlock(record, i + 1, numbers, result, paint));
  return [...blocks, ...openMatters(result, paint), restBlock(result, paint), summary(result, paint)]
    .filter((block) => block !== "")
    .join("\n\n");
}

function recordBlock(
  record: LinkRecord,
  number: number,
  numbers: ReadonlyMap<string, number>,
  result: LinkResult,
  paint: Paint,
): string {
  const head = `${paint.bold(`[${number}]`)} ${paint.bold(record.caption ? plain(record.caption.caption.description) : "(no caption)")}`;
  const rows: [string, string][] = [];
  if (record.caption) {
    rows.push(...captionRows(record.caption.caption).filter(([label]) => !["description", "rule"].includes(label)));
    for (const member of record.caption.members)
      if (member.occurrence) rows.push(["stood at", placeText(member.occurrence)]);
  }
  record.photos.forEach((photo, i) => {
    rows.push([i === 0 ? "photo" : "rendition", photoText(photo)]);
  });
  if (record.photos.length > 0) rows.push(["score", record.score.toFixed(2)]);
  for (const evidence of record.evidence) rows.push(["evidence", evidenceText(evidence)]);
  for (const id of record.caption?.relatedTo ?? [])
    rows.push(["related to", relatedText(record.caption!, id, numbers, result)]);
  const findings = record.discrepancies.map((finding) => `  ${findingText(finding, paint)}`);
  return [head, rowLines(rows, paint, "  "), ...findings].join("\n");
}

export function placeText(occurrence: CaptionOccurrence): string {
  const { kind, line, offset, end, path } = occurrence.place;
  const where = kind === "line" ? "" : `${kind} `;
  return `${where}line ${line}, offset ${offset}–${end}${path ? ` (${path})` : ""}`;
}

export function photoText(photo: Photo): string {
  const size = photo.width && photo.height ? `${photo.width}×${photo.height}` : "size unknown";
  const about = [size, photo.format ?? "format unknown", bytesText(photo.bytes)];
  return `${fileText(photo.file)}  ${about.join(", ")}`;
}

/** A file's name is a stranger's text too. */
function fileText(file: string | null): string {
  return file === null ? "(bytes)" : plain(file);
}

export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function evidenceText(evidence: Evidence): string {
  const sign = evidence.weight < 0 ? "−" : "+";
  const strength = `${sign}${Math.abs(evidence.weight).toFixed(2)}`;
  const file = evidence.file ? `  ${evidence.file}` : "";
  return `${evidence.kind} ${strength}  “${cut(evidence.caption, 48)}” · “${cut(evidence.photo, 48)}”${file}`;
}

/** Compared anew: the differences of a series are those of all its captions, this row is about two. */
function relatedText(
  own: MergedCaption,
  id: string,
  numbers: ReadonlyMap<string, number>,
  { records, unmatchedCaptions }: LinkResult,
): string {
  const number = numbers.get(id);
  const other = number === undefined ? unmatchedCaptions.find((one) => one.id === id) : records[number - 1]?.caption;
  if (!other) return `caption ${id}`;
  const who = number === undefined ? `“${cut(other.caption.description, 48)}” (no photo)` : `[${number}]`;
  const { differences } = compareCaptions(own.caption, other.caption);
  return differences.length > 0 ? `${who}: ${differencesText(differences)}` : who;
}

const SHOWN_DIFFERENCES = 3;

export function differencesText(differences: readonly Difference[]): string {
  const vetoes = differences.filter((difference) => difference.weight === "veto");
  const told = vetoes.length > 0 ? vetoes : differences;
  const shown = told.slice(0, SHOWN_DIFFERENCES).map(({ kind, a, b }) => `${kind} “${plain(a)}” ≠ “${plain(b)}”`);
  return shown.join(", ") + (told.length > SHOWN_DIFFERENCES ? `, and ${told.length - SHOWN_DIFFERENCES} more` : "");
}

export function findingText(finding: Discrepancy, paint: Paint): string {
  const colour = { error: paint.red, warning: paint.yellow, info: paint.cyan }[finding.severity];
  const file = finding.file ? `${plain(finding.file)}: ` : "";
  return `${colour(finding.severity)} ${finding.kind}  ${file}“${cut(finding.a, 60)}” · “${cut(finding.b, 60)}” (${plain(finding.rule)})`;
}

export function problemText(problem: Problem, paint: Paint): string {
  const subject = problem.subject ? `${problem.subject}: ` : "";
  const message = problem.subject && problem.message.startsWith(subject) ? problem.message : subject + problem.message;
  return `${paint.yellow(problem.code)}  ${plain(message)}`;
}

/** What nobody but a person can settle, and what could not be read. */
function openMatters(result: LinkResult, paint: Paint): string[] {
  const captionOf = new Map(
    [...result.records.flatMap((record) => record.caption ?? []), ...result.unmatchedCaptions].map((merged) => [
      merged.id,
      merged.caption.description,
    ]),
  );
  const { own, beside } = unmatchedByScope(result);
  const titled = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : [paint.bold(title), ...lines.map((line) => `  ${line}`)].join("\n");
  return [
    titled(
      "Captions without a photo",
      own.flatMap((merged) => [
        plain(merged.caption.description || merged.caption.text),
        ...merged.members.flatMap((member) => (member.occurrence ? [`  ${placeText(member.occurrence)}`] : [])),
      ]),
    ),
    titled("Photos without a caption", result.unmatchedPhotos.map(photoText)),
    titled(
      "Beside the article, without a photo",
      beside.length === 0
        ? []
        : [`${count(beside.length, "caption")} of cards for other articles, logos and the like (see --json)`],
    ),
    titled(
      "Ambiguous",
      result.ambiguous.map(({ caption, candidates, reason }) => {
        const files = candidates.map(({ file, score }) => `${fileText(file)} ${score.toFixed(2)}`).join(", ");
        return `“${cut(captionOf.get(caption) ?? caption, 60)}”: ${files} (${plain(reason)})`;
      }),
    ),
    titled(
      "Undecided lines",
      result.undecided.map(({ index, candidates }) => {
        const line = result.article?.captions[index];
        const fits = candidates.map((id) => `“${cut(captionOf.get(id) ?? id, 40)}”`).join(" or ");
        return `“${cut(line?.text ?? `item ${index}`, 60)}” fits ${fits}`;
      }),
    ),
    titled(
      "Findings",
      result.discrepancies.map((finding) => findingText(finding, paint)),
    ),
    titled(
      "Problems",
      [
        ...result.problems,
        ...result.records.flatMap((record) => record.photos.flatMap((photo) => photo.problems)),
        ...result.unmatchedPhotos.flatMap((photo) => photo.problems),
      ]
        .filter(firstOfItsKind())
        .map((problem) => problemText(problem, paint)),
    ),
  ];
}

/** The same problem may stand with its photo and in the result's list: it is told once. */
function firstOfItsKind(): (problem: Problem) => boolean {
  const told = new Set<string>();
  return ({ code, subject, message }) => {
    const key = JSON.stringify([code, subject, message]);
    if (told.has(key)) return false;
    told.add(key);
    return true;
  };
}

function restBlock(result: LinkResult, paint: Paint): string {
  const article = result.article;
  if (!article) return "";
  const lines: string[] = [];
  if (article.byline) lines.push(`byline, line ${article.byline.place.line}: ${bylineText(article.byline)}`);
  for (const piece of article.rest.slice(0, SHOWN_REST))
    lines.push(`${piece.kind}, line ${piece.place.line}: ${cut(piece.text, 72)}`);
  if (article.rest.length > SHOWN_REST) lines.push(`and ${article.rest.length - SHOWN_REST} more (see --json)`);
  return lines.length === 0
    ? ""
    : [paint.bold("Not captions, handed back"), ...lines.map((line) => `  ${line}`)].join("\n");
}

/** What an article's byline says, part by part. */
export function bylineText(byline: ArticleByline): string {
  const parts = [
    byline.outlet ? `outlet ${byline.outlet}` : "",
    byline.authors.length > 0 ? `by ${byline.authors.join(", ")}` : "",
    byline.agencies.length > 0 ? `agency ${byline.agencies.join(", ")}` : "",
    byline.city ? `place ${byline.city}` : "",
    byline.handles.join(", "),
  ];
  return plain(parts.filter(Boolean).join(" · "));
}

const SHOWN_REST = 8;

export function summary(result: LinkResult, paint: Paint): string {
  const captions = result.records.filter((record) => record.caption !== null).length;
  const photos = result.records.reduce((sum, record) => sum + record.photos.length, 0);
  const findings = [...result.discrepancies, ...result.records.flatMap((record) => record.discrepancies)];
  const occurrences = result.article?.captions.length;
  const parts = [
    count(result.records.length, "record"),
    `${count(captions, "caption")}${occurrences === undefined ? "" : ` from ${count(occurrences, "occurrence")}`}`,
    `${count(photos, "file")} linked`,
    count(unmatchedByScope(result).own.length, "unmatched caption"),
    count(result.unmatchedPhotos.length, "unmatched file"),
    count(result.undecided.length, "undecided line"),
    count(findings.length, "finding"),
    count(result.problems.length, "problem"),
  ];
  return paint.dim(parts.join(" · "));
}
