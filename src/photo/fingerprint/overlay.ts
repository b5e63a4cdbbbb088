/**
 * What sits on a picture, and what moved in it. A logo, a bar and a watermark spoil blocks in ways that the next frame
 * of a burst does not: a solid box near the edge, a whole strip along one side, or a veil that is brighter (or darker)
 * than the picture everywhere.
 */
import { type Block, type BlockReport, type EvenBlock, isBad } from "./blocks.js";
import { type Cluster, clusters, type Place, type Span, spanOf, within } from "./clusters.js";

/** What explains the blocks that do not fit. */
export interface Explanation {
  readonly kind: "clean" | "overlay" | "veil" | "moved";
  /** Where logos and bars lie, in blocks. */
  readonly covered: readonly Span[];
}

/** A block of either kind. */
type Changed = Place & Pick<Block, "brighter" | "darker">;

/** Misfit of bad blocks, over all blocks, that hard compression and fine patterns make; and what one block may have. */
const STRAY_SHARE = 0.02;
const STRAY_BLOCK = 1.5;
/**
 * Root mean square difference, in grey levels, up to which a block changed both ways can be a stray. Strays of
 * compression stay below 13; people who move a little in a wide room, as strays until now, reached 15 to 35.
 */
const STRAY_TONE = 14;
/** No block counts for more misfit than this. */
const MOST_MISFIT = 3;
/** A patch covers at most this share of the picture, this much of its own box is bad, and a corner is this near. */
const PATCH_SHARE = 0.1;
const PATCH_FILL = 0.6;
const PATCH_MARGIN = 1;
/** What a patch leaves uncovered fits this well: 97 % of the other blocks. A moving hand has an arm. */
const QUIET_MISFIT = 0.45;
/** A strip runs along one whole side, at most this deep, with this share of it changed. */
const STRIP_DEPTH = 0.3;
const STRIP_FILL = 0.8;
/** So much of the strip must be seen to have changed: where it lies on its own colour nothing is seen. */
const STRIP_LEAST = 0.5;
/**
 * Share of the blocks that must be left beside what was put on top: 1,005 renditions with a bar, a logo or a watermark
 * came to 0.55 and more; two even grounds, each with something else at one side, came to 0.23.
 */
const LEFT_SHARE = 0.5;
/** Root mean square difference, in grey levels, from which on a block has another tone than its curve says. */
const OFF_TONE = 6;
/** The same under a strip along the left or right side: at the rim of a crop a person's shade alone comes to 6. */
const SIDE_TONE = 15;
/**
 * The same of a flat or clipped block that shows something else: what clips stays below 53 in 4,362 copies without a
 * logo. A move between black and white grounds goes both ways, this share of it at least the lesser way.
 */
const OTHER_TONE = 60;
const OTHER_SIDED = 0.05;
/** A veil spans this share of the width, has this share of its energy on one side, and spoils at most this share. */
const VEIL_WIDTH = 0.3;
const VEIL_SIDED = 0.97;
const VEIL_SHARE = 0.45;
/**
 * Root mean square, in grey levels, that a block of a veil may go the other way, and the share of its own change that
 * the rims of sharpened strokes make. Of 2,207 watermarked photos and frames none had more than a stray block beyond;
 * of 148 watermarked next frames that passed without this, 49 had.
 */
const VEIL_CONTRARY = 4.5;
const VEIL_RIM = 0.3;
/** Share of its box that something which came in fills. */
const COMPACT = 0.75;
/** Share that strokes cover of two blocks one above the other: below 0.59 in all those 2,207; a person covers more. */
const VEIL_SOLID = 0.62;

function weightOf(bad: readonly Block[]): number {
  return bad.reduce((sum, { misfit }) => sum + Math.min(MOST_MISFIT, misfit), 0);
}

/** The strips along whole sides that a cluster may be the inner edge of; its first or last row may be ringing. */
function stripsOf({ left, right, top, bottom }: Span, { across, down }: BlockReport): Span[] {
  const lying = { left: 0, right: across - 1 };
  const standing = { top: 0, bottom: down - 1 };
  const atFoot = [top, top + 1].map((first) => ({ ...lying, top: first, bottom: down - 1 }));
  const atHead = [bottom, bottom - 1].map((last) => ({ ...lying, top: 0, bottom: last }));
  const deep = ({ top: first, bottom: last }: Span) => last >= first && last - first + 1 <= STRIP_DEPTH * down;
  const wide = (strip: Span) => strip.right - strip.left + 1 <= STRIP_DEPTH * across;
  const beside = [
    { ...standing, left, right: across - 1 },
    { ...standing, left: 0, right },
  ];
  return [...[...atFoot, ...atHead].filter(deep), ...beside.filter(wide)];
}

function isLoud(block: Block): boolean {
  return changeOf(block) > STRAY_TONE ** 2 && isTwoSided(block);
}

/** Brighter here and darker there, more than noise and the rims of sharpened strokes are. */
function isTwoSided({ brighter, darker }: Block): boolean {
  return Math.min(brighter, darker) > Math.max(VEIL_CONTRARY ** 2, VEIL_RIM ** 2 * Math.max(brighter, darker));
}

function isOther(block: EvenBlock): boolean {
  return changeOf(block) > OTHER_TONE ** 2;
}

/** Whether flat and clipped blocks, those under a logo left out, show other things, some brighter and some darker. */
function showOthers(even: readonly EvenBlock[], covered: readonly Span[]): boolean {
  const others = even.filter((block) => isOther(block) && !covered.some((span) => within([block], span).length > 0));
  const brighter = others.reduce((sum, block) => sum + block.brighter, 0);
  const darker = others.reduce((sum, block) => sum + block.darker, 0);
  return Math.min(brighter, darker) > OTHER_SIDED * (brighter + darker);
}

function changeOf({ brighter, darker }: Changed): number {
  return brighter + darker;
}

function isOffTone(block: Changed): boolean {
  return changeOf(block) > OFF_TONE ** 2;
}

/**
 * A caption bar: the structure under it may survive, its tone does not. Its edge rings in the blocks beside it, so
 * those may be bad if they are on tone, and need not be quiet.
 */
function stripOf(cluster: Cluster<Changed>, report: BlockReport): Span | null {
  const found = stripsOf(cluster.span, report).find((strip) => {
    const inside = within(report.blocks, strip);
    const least = strip.right - strip.left + 1 < report.across ? SIDE_TONE : OFF_TONE;
    const changed = inside.filter((block) => isBad(block) || changeOf(block) > least ** 2).length;
    const toned = within(report.even, strip).filter((block) => changeOf(block) > least ** 2).length;
    const size = (strip.right - strip.left + 1) * (strip.bottom - strip.top + 1);
    const beside = cluster.bad.filter((block) => within([block], strip).length === 0);
    const near = within(report.blocks, {
      left: strip.left - 1,
      right: strip.right + 1,
      top: strip.top - 1,
      bottom: strip.bottom + 1,
    });
    return (
      changed + toned >= STRIP_FILL * (inside.length + toned) &&
      changed + toned >= STRIP_LEAST * size &&
      !beside.some(isOffTone) &&
      isQuiet(report.blocks.filter((block) => !near.includes(block)))
    );
  });
  return found ?? null;
}

/** A logo: a box in a corner, lying or square. A person who walks in stands. */
function isPatch({ span }: Cluster<Changed>, { blocks, across, down }: BlockReport): boolean {
  const { left, right, top, bottom } = span;
  const width = right - left + 1;
  const height = bottom - top + 1;
  // Flat and clipped blocks inside the box were not measured: they neither fill it nor leave holes.
  const covered = within(blocks, span);
  const changed = covered.filter((block) => isBad(block) || isOffTone(block)).length;
  const cornered =
    Math.min(left, across - 1 - right) <= PATCH_MARGIN && Math.min(top, down - 1 - bottom) <= PATCH_MARGIN;
  return (
    cornered &&
    width >= height &&
    width * height <= PATCH_SHARE * across * down &&
    changed >= PATCH_FILL * covered.length &&
    isQuiet(blocks.filter((block) => !covered.includes(block)))
  );
}

/** Something as wide as a block and twice as high, with no gap between strokes; on even ground its inside is even. */
function isSolid(rest: readonly Block[], even: readonly EvenBlock[], across: number): boolean {
  const covered = new Map(even.filter(isOffTone).map((block) => [block.y * across + block.x, block.covered]));
  for (const block of rest) covered.set(block.y * across + block.x, block.covered);
  return rest.some(({ x, y, covered: upper }) => Math.min(upper, covered.get((y + 1) * across + x) ?? 0) > VEIL_SOLID);
}

/** A hand or a head at the edge: all in one box that touches it and that is nearly filled. Writing is not that compact. */
function comesIn(rest: readonly Block[], across: number, down: number): boolean {
  const { left, right, top, bottom } = spanOf(rest);
  const width = right - left + 1;
  const height = bottom - top + 1;
  const atEdge = left === 0 || top === 0 || right === across - 1 || bottom === down - 1;
  const isBox = width > 1 && height > 1 && width < across && height < down;
  return atEdge && isBox && rest.length >= COMPACT * width * height;
}

/** A watermark: brighter than the picture everywhere, or darker everywhere, and written across a good part of its width. */
function isVeil(rest: readonly Block[], { blocks, even, across, down }: BlockReport): boolean {
  const { left, right } = spanOf(rest);
  const steady = even.filter((block) => !isOffTone(block)).length;
  const brighter = rest.reduce((sum, block) => sum + block.brighter, 0);
  const darker = rest.reduce((sum, block) => sum + block.darker, 0);
  const [along, against] = brighter > darker ? (["brighter", "darker"] as const) : (["darker", "brighter"] as const);
  const contrary = rest.filter((block) => block[against] > Math.max(VEIL_CONTRARY ** 2, VEIL_RIM ** 2 * block[along]));
  return (
    right - left + 1 >= VEIL_WIDTH * across &&
    Math.max(brighter, darker) >= VEIL_SIDED * (brighter + darker) &&
    rest.length <= VEIL_SHARE * (blocks.length + steady) &&
    weightOf(contrary) <= STRAY_BLOCK &&
    !isSolid(rest, even, across) &&
    !comesIn(rest, across, down)
  );
}

/** Whether 97 % of the blocks that are not bad fit well. */
function isQuiet(blocks: readonly Block[]): boolean {
  const misfits = blocks.filter((block) => !isBad(block)).map((block) => block.misfit);
  misfits.sort((a, b) => a - b);
  return (misfits[Math.floor(0.97 * (misfits.length - 1))] ?? 0) <= QUIET_MISFIT;
}

/** Says what explains the blocks that do not fit; "moved" when nothing put on top does. */
export function explain(report: BlockReport): Explanation {
  const { blocks, even, across } = report;
  const bad = blocks.filter(isBad);
  const stray = Math.max(STRAY_BLOCK, STRAY_SHARE * blocks.length);
  const areStray = (some: readonly Block[]) => weightOf(some) <= stray && !some.some(isLoud);
  const covered: Span[] = [];
  const unexplained = <B extends Changed>(some: readonly B[], between: readonly Place[]) =>
    clusters(some, between, across)
      .filter((cluster) => {
        const overlay = stripOf(cluster, report) ?? (isPatch(cluster, report) ? cluster.span : null);
        if (overlay) covered.push(overlay);
        return !overlay;
      })
      .flatMap((cluster) => cluster.bad);
  // Blocks that a logo changes in tone alone, flat ones among them, belong to it.
  const toned = [...blocks.filter(isOffTone), ...even.filter(isOffTone)];
  const rest = unexplained(unexplained(bad, []), toned);
  // A logo on flat ground is a change of flat blocks alone.
  unexplained(even.filter(isOther), toned);
  const decide = (kind: Explanation["kind"]) => ({ kind, covered });
  if (areStray(bad)) return decide(showOthers(even, covered) ? "moved" : "clean");
  if (areStray(rest)) {
    const isLeft = blocks.length - bad.length >= LEFT_SHARE * blocks.length;
    return decide(isLeft && !showOthers(even, covered) ? "overlay" : "moved");
  }
  // A corner of a watermark looks like a logo: without it the rest may be no whole watermark any more.
  return decide(isVeil(rest, report) || isVeil(bad, report) ? "veil" : "moved");
}
