/** How much of one picture the other shows, and whether either of them can have been cut from the other. */
import type { Placement } from "./align.js";
import type { Framing } from "./movement.js";
import type { Sheet } from "./sheets.js";

/** Standard deviation, in grey levels, of what is still one tone. */
const FRAME_SPREAD = 8;
/** Share of the outer picture from which on nothing is missing in the inner one. */
const WHOLE_SHARE = 0.98;
/** How far one picture may stick out of the other, in shares of its side, before neither is a crop of the other. */
const BEYOND = 0.012;
/**
 * How far, in pixels of the thumbnail, a copy may stick out on the one side while as much is missing on the other: so
 * much does a camera show that turned a little. Of 4,838 copies graded "same" without this the farthest came to 0.17.
 */
const SHIFTED = 0.22;
/**
 * How far, in pixels along the longer side, a copy may lean: it is stretched or turned as a whole, and what leans besides
 * is another view. Of 379 copies that were stretched or turned one came above, a frame of which little is seen.
 */
const SLANTED = 1;
/** How far, in pixels, the sides of two pictures may lie apart that show the same frame. */
const SAME_FRAME = 0.6;

/** The box around one picture in shares of the other, whose own sides are at 0 and 1. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(p: Placement): Box {
  const xs = [p.x0, p.x0 + p.xx, p.x0 + p.xy, p.x0 + p.xx + p.xy];
  const ys = [p.y0, p.y0 + p.yx, p.y0 + p.yy, p.y0 + p.yx + p.yy];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/**
 * Whether the one can be a crop of the other: a camera that moved shows something new on one side and no longer shows
 * as much on the other.
 */
export function isCrop(placement: Placement, inner: Sheet, outer: Sheet): boolean {
  const { left, right, top, bottom } = boxOf(placement);
  const across = Math.max(Math.min(-left, 1 - right), Math.min(left, right - 1)) * outer.width;
  const down = Math.max(Math.min(-top, 1 - bottom), Math.min(top, bottom - 1)) * outer.height;
  const beyond = Math.max(-left, right - 1, -top, bottom - 1);
  return beyond <= BEYOND && across <= SHIFTED && down <= SHIFTED && slantOf(placement, inner, outer) <= SLANTED;
}

/** How far apart the two directions turned, in pixels along the longer side: 0 for what only turned. */
function slantOf({ xy, yx }: Placement, inner: Sheet, outer: Sheet): number {
  const apart = (xy * outer.width) / inner.height + (yx * outer.height) / inner.width;
  return Math.abs(apart) * Math.max(inner.width, inner.height);
}

/** Whether the sides of both lie on each other. */
export function framingOf(placement: Placement, outer: Sheet): Framing {
  const { left, right, top, bottom } = boxOf(placement);
  const across = Math.max(Math.abs(left), Math.abs(right - 1)) * outer.width;
  const down = Math.max(Math.abs(top), Math.abs(bottom - 1)) * outer.height;
  return Math.max(across, down) <= SAME_FRAME ? "whole" : "part";
}

/**
 * Whether all that the outer shows beyond the inner is one even tone: a border or a strip added, not a wider scene.
 * The pixels next to the edge are half scene and left out.
 */
function isFramed({ pixels, width, height }: Sheet, p: Placement): boolean {
  const left = Math.min(p.x0, p.x0 + p.xy) * width - 2;
  const right = Math.max(p.x0 + p.xx, p.x0 + p.xx + p.xy) * width + 1;
  const top = Math.min(p.y0, p.y0 + p.yx) * height - 2;
  const bottom = Math.max(p.y0 + p.yy, p.y0 + p.yy + p.yx) * height + 1;
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (x > left && x < right && y > top && y < bottom) continue;
      const value = pixels[y * width + x]! / 16;
      n++;
      sum += value;
      squares += value * value;
    }
  }
  return n > 0 && squares / n - (sum / n) ** 2 < FRAME_SPREAD * FRAME_SPREAD;
}

/** Share of the inner picture inside the outer, and share of the outer covered, an even frame around it left out. */
export function coverageOf(placement: Placement, outer: Sheet): { inner: number; outer: number } {
  const { left, right, top, bottom } = boxOf(placement);
  const shown = (Math.min(1, right) - Math.max(0, left)) * (Math.min(1, bottom) - Math.max(0, top));
  const covered = Math.min(1, shown);
  return {
    inner: Math.min(1, shown / ((right - left) * (bottom - top))),
    outer: covered < WHOLE_SHARE && isFramed(outer, placement) ? 1 : covered,
  };
}
