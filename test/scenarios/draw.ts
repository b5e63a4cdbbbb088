/** Pictures drawn from a name: the same name is the same picture, another name another. */
import sharp from "sharp";
import { escapeMarkup } from "../../src/handon/escape.js";

/** Mulberry32: enough to scatter shapes. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function seedOf(name: string): number {
  let hash = 2166136261;
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619);
  return hash >>> 0;
}

export const WIDTH = 900;
export const HEIGHT = 600;

/** The scene as SVG: sky, ground line, and a dozen objects of several kinds, none where another scene has its own. */
function svgOf(name: string): string {
  const next = random(seedOf(name));
  const between = (from: number, to: number): number => Math.round(from + next() * (to - from));
  const colour = (): string => `hsl(${between(0, 360)} ${between(25, 80)}% ${between(20, 80)}%)`;
  const horizon = between(200, 420);
  const shapes = Array.from({ length: 14 }, () => {
    const [x, y] = [between(0, WIDTH), between(60, HEIGHT)];
    const size = between(40, 190);
    switch (between(0, 3)) {
      case 0:
        return `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="${colour()}"/>`;
      case 1:
        return `<rect x="${x}" y="${y}" width="${size}" height="${between(30, 240)}" fill="${colour()}"/>`;
      case 2:
        return `<path d="M${x} ${y}l${size} ${between(-160, 20)}l${between(20, 120)} ${between(40, 200)}z" fill="${colour()}"/>`;
      default:
        return `<line x1="${x}" y1="${y}" x2="${between(0, WIDTH)}" y2="${between(0, HEIGHT)}" stroke="${colour()}" stroke-width="${between(6, 26)}"/>`;
    }
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><title>${escapeMarkup(name)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${colour()}"/><rect y="${horizon}" width="${WIDTH}" height="${HEIGHT - horizon}" fill="${colour()}"/>${shapes.join("")}</svg>`;
}

/** The upright pixels of a scene, before any rendition. */
export function drawScene(name: string): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(name)))
    .blur(0.8)
    .png()
    .toBuffer();
}
