import type { MergeResult } from "../../model.js";
import type { PlacedLines } from "../lines.js";
import { count, cut, type Paint, plain } from "../paint.js";
import { differencesText } from "./link.js";

/** Merged captions with the lines they were made from, then series and what stayed undecided. */
export function mergeTable(result: MergeResult, { lines, placeOf }: PlacedLines, paint: Paint): string {
  const numbers = new Map(result.captions.map((merged, i) => [merged.id, i + 1]));
  const blocks = result.captions.map(({ caption, members }, i) => {
    const told = members.map(({ index, forgiven }) => {
      const kinds = [...new Set(forgiven.map((difference) => difference.kind))].join(", ");
      return `  ${paint.dim(plain(placeOf(index)))}  ${cut(lines[index] ?? "", 90)}${kinds ? paint.dim(`  set aside: ${kinds}`) : ""}`;
    });
    return [`${paint.bold(`[${i + 1}]`)} ${plain(caption.description || caption.text)}`, ...told].join("\n");
  });
  for (const { captions, differences } of result.series) {
    const who = captions.map((id) => `[${numbers.get(id)}]`).join(" ");
    blocks.push(`${paint.bold("Series")}  ${who}: ${differencesText(differences)}`);
  }
  for (const { index, candidates } of result.undecided) {
    const who = candidates.map((id) => `[${numbers.get(id)}]`).join(" or ");
    blocks.push(`${paint.yellow("Undecided")}  ${plain(placeOf(index))}: ${cut(lines[index] ?? "", 90)} (${who})`);
  }
  blocks.push(paint.dim(`${count(lines.length, "line")} · ${count(result.captions.length, "caption")}`));
  return blocks.join("\n");
}
