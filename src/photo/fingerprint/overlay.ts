/**
 * What sits on a picture, and what moved in it. A logo, a bar and a watermark spoil blocks in ways that the next frame
 * of a burst does not: a solid box near the edge, a whole strip along one side, or a veil that is brighter (or darker)
 * than the picture everywhere.
 */
import type { Block, BlockReport } from "./blocks.js";

/** What explains the blocks that do not fit. */
export type Explanation = "clean" | "overlay" | "veil" | "moved";

/** Misfit, about pixels of the thumbnail, from which on a block does not fit: 97 % of renditions stay below. */
const BAD_MISFIT = 0.7;
const BAD_CORRELATION = 0.6;
/** Misfit of bad blocks, over all blocks, that hard compression and fine patterns make; and what one block may have. */
const STRAY_SHARE = 0.02;
const STRAY_BLOCK = 1.5;
/** No block counts for more misfit than this. */
const MOST_MISFIT = 3;
/** A patch covers at most this share of the picture, this much of its own box is bad, and a corner is this near. */
const PATCH_SHARE = 0.1;
const PATCH_FILL = 0.6;
const PATCH_MARGIN = 1;
/** What a patch leaves uncovered fits this well: 97 % of the other blocks. A moving hand has an arm. */
const QUIET_MISFIT = 0.45;
/** A strip runs along one whole side, at most this deep, with this share of it changed. */
const STRIP_DEPTH = 0.25;
const STRIP_FILL = 0.8;
/** Root mean square difference, in grey levels, from which on a block has another tone than its curve says. */
const OFF_TONE = 6;
/** A veil spans this share of the width, has this share of its energy on one side, and spoils at most this share. */
const VEIL_WIDTH = 0.3;
const VEIL_SIDED = 0.97;
const VEIL_SHARE = 0.45;

export function isBad({ misfit, correlation }: Block): boolean {
  return misfit > BAD_MISFIT || correlation < BAD_CORRELATION;
}

function weightOf(bad: readonly Block[]): number {
  return bad.reduce((sum, { misfit }) => sum + Math.min(MOST_MISFIT, misfit), 0);
}

/** Bad blocks that touch, corners included. */
function clusters(bad: readonly Block[], across: number): Block[][] {
  const left = new Map(bad.map((block) => [block.y * across + block.x, block]));
  const found: Block[][] = [];
  for (const [key, first] of left) {
    left.delete(key);
    const cluster = [first];
    for (let i = 0; i < cluster.length; i++) {
      const { x, y } = cluster[i]!;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          if (x + dx < 0 || x + dx >= across) continue;
          const beside = (y + dy) * across + x + dx;
          const block = left.get(beside);
          if (!block) continue;
          left.delete(beside);
          cluster.push(block);
        }
      }
    }
    found.push(cluster);
  }
  return found;
}

interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function spanOf(cluster: readonly Block[]): Span {
  const xs = cluster.map((block) => block.x);
  const ys = cluster.map((block) => block.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function within(blocks: readonly Block[], { left, right, top, bottom }: Span): Block[] {
  return blocks.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** A caption bar: the structure under it may survive, its tone does not. */
function isStrip(span: Span, { blocks, across, down }: BlockReport): boolean {
  const { left, right, top, bottom } = span;
  const strips: Span[] = [];
  if (bottom === down - 1) strips.push({ left: 0, right: across - 1, top, bottom });
  if (top === 0) strips.push({ left: 0, right: across - 1, top, bottom });
  if (left === 0 || right === across - 1) strips.push({ left, right, top: 0, bottom: down - 1 });
  return strips.some((strip) => {
    const lying = strip.right - strip.left + 1 === across;
    const depth = lying ? (strip.bottom - strip.top + 1) / down : (strip.right - strip.left + 1) / across;
    if (depth > STRIP_DEPTH) return false;
    const inside = within(blocks, strip);
    const changed = inside.filter((block) => isBad(block) || block.brighter + block.darker > OFF_TONE * OFF_TONE);
    return changed.length >= STRIP_FILL * inside.length;
  });
}

/** A logo: a box in a corner, lying or square. A person who walks in stands. */
function isPatch(cluster: readonly Block[], span: Span, { blocks, across, down }: BlockReport): boolean {
  const { left, right, top, bottom } = span;
  const width = right - left + 1;
  const height = bottom - top + 1;
  // Flat and clipped blocks inside the box were not measured: they neither fill it nor leave holes.
  const fill = cluster.length / within(blocks, span).length;
  const cornered =
    Math.min(left, across - 1 - right) <= PATCH_MARGIN && Math.min(top, down - 1 - bottom) <= PATCH_MARGIN;
  return cornered && width >= height && width * height <= PATCH_SHARE * across * down && fill >= PATCH_FILL;
}

/** A watermark: brighter than the picture everywhere, or darker everywhere, and written across a good part of its width. */
function isVeil(rest: readonly Block[], { blocks, across }: BlockReport): boolean {
  const { left, right } = spanOf(rest);
  const brighter = rest.reduce((sum, block) => sum + block.brighter, 0);
  const darker = rest.reduce((sum, block) => sum + block.darker, 0);
  return (
    right - left + 1 >= VEIL_WIDTH * across &&
    Math.max(brighter, darker) >= VEIL_SIDED * (brighter + darker) &&
    rest.length <= VEIL_SHARE * blocks.length
  );
}

/** Misfit of the block that 97 % are no worse than. */
function quietness(blocks: readonly Block[]): number {
  const misfits = blocks.map((block) => block.misfit).sort((a, b) => a - b);
  return misfits[Math.floor(0.97 * (misfits.length - 1))] ?? 0;
}

/** Says what explains the blocks that do not fit; "moved" when nothing put on top does. */
export function explain(report: BlockReport): Explanation {
  const { blocks, across } = report;
  const bad = blocks.filter(isBad);
  const stray = Math.max(STRAY_BLOCK, STRAY_SHARE * blocks.length);
  if (weightOf(bad) <= stray) return "clean";
  const quiet = quietness(blocks.filter((block) => !isBad(block))) <= QUIET_MISFIT;
  const unexplained = clusters(bad, across).filter((cluster) => {
    const span = spanOf(cluster);
    return !(quiet && (isStrip(span, report) || isPatch(cluster, span, report)));
  });
  const rest = unexplained.flat();
  if (weightOf(rest) <= stray) return "overlay";
  return isVeil(rest, report) ? "veil" : "moved";
}
