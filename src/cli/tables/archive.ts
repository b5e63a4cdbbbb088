import type { AddedAll, ArchiveMatch, ArchiveStats } from "../../archive/index.js";
import { count, cut, type Paint, plain } from "../paint.js";
import { rowLines } from "./caption.js";

/** What was looked for, as given, and what the archive has of it. */
export interface Finding {
  readonly query: string;
  readonly matches: readonly ArchiveMatch[];
}

export function addedTable({ added, replaced, skipped, problems }: AddedAll): string {
  const lines = problems.map(({ message, subject }) => `  item ${subject}: ${plain(message)}`);
  return [`${count(added, "new entry", "new entries")} · ${replaced} known · ${skipped} skipped`, ...lines].join("\n");
}

export function findTable(findings: readonly Finding[], paint: Paint): string {
  return findings.map((finding) => findingBlock(finding, paint)).join("\n\n");
}

function findingBlock({ query, matches }: Finding, paint: Paint): string {
  const head = paint.bold(plain(query));
  if (matches.length === 0) return `${head}\n  ${paint.dim("not seen")}`;
  return [head, ...matches.map((match) => matchBlock(match, paint))].join("\n");
}

const WIDTH = 160;

function matchBlock({ id, verdict, entry, explain }: ArchiveMatch, paint: Paint): string {
  const { data } = entry;
  const rows: [string, string][] = [
    ["caption", cut(entry.caption?.text ?? "", WIDTH)],
    ["data", data === null ? "" : cut(JSON.stringify(data), WIDTH)],
    ["because", explain],
  ];
  const colour = verdict === "same" ? paint.green : paint.yellow;
  const shown = rows.filter(([, value]) => value !== "");
  return [`  ${colour(verdict.padEnd(7))}  ${plain(id)}`, rowLines(shown, paint, "    ")].join("\n");
}

export function statsTable({ entries, store, formatVersion }: ArchiveStats, paint: Paint): string {
  const rows: [string, string][] = [
    ["entries", String(entries)],
    ["store", store],
    ["format", String(formatVersion)],
  ];
  return rowLines(rows, paint);
}
