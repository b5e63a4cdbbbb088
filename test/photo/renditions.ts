/** Renditions and next frames of one picture, made in the test. */
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";

const folder = join(import.meta.dirname, "../fixtures/pixels");

export type PictureName = "child-tent" | "children-tent" | "forces-advance";

export function picture(name: PictureName): string {
  return join(folder, `${name}.jpg`);
}

export const WIDTH = 480;
export const HEIGHT = 320;

function svg(body: string, width = WIDTH, height = HEIGHT): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`);
}

type Make = (file: string | Buffer) => Promise<Buffer>;

function jpeg(pipeline: Sharp, quality = 80): Promise<Buffer> {
  return pipeline.jpeg({ quality }).toBuffer();
}

const over =
  (body: string): Make =>
  (file) =>
    jpeg(sharp(file).composite([{ input: svg(body) }]));
const cut =
  (left: number, top: number, width: number, height: number): Make =>
  (file) =>
    jpeg(sharp(file).extract({ left, top, width, height }));

const WATERMARK =
  '<g fill="#fff" fill-opacity="0.4" transform="rotate(-30 240 160)"><rect x="60" y="140" width="30" height="40"/><rect x="110" y="140" width="30" height="40"/><rect x="160" y="140" width="160" height="40"/><rect x="340" y="140" width="40" height="40"/></g>';
const PERSON =
  '<circle cx="300" cy="210" r="14" fill="#643"/><rect x="286" y="224" width="28" height="50" fill="#a22"/>';

/** A chequered cloth over the sky, its squares narrower than two pixels of the thumbnail. */
export const WEAVE: Make = over(
  '<defs><pattern id="w" width="7" height="7" patternUnits="userSpaceOnUse"><rect width="3.5" height="3.5" fill="#fff"/><rect x="3.5" y="3.5" width="3.5" height="3.5" fill="#333"/></pattern></defs><rect x="240" width="240" height="150" fill="url(#w)"/>',
);

export interface Case {
  readonly why: string;
  readonly make: Make;
}

/** Each is the same photo. */
export const RENDITIONS: readonly (Case & { readonly mirrored?: true })[] = [
  { why: "a CMS size", make: (file) => jpeg(sharp(file).resize(240), 60) },
  { why: "hard compression", make: (file) => jpeg(sharp(file), 30) },
  { why: "a WebP copy", make: (file) => sharp(file).resize(400).webp({ quality: 60 }).toBuffer() },
  { why: "an AVIF copy", make: (file) => sharp(file).avif({ quality: 45, effort: 0 }).toBuffer() },
  { why: "a lossless copy", make: (file) => sharp(file).png().toBuffer() },
  { why: "a TIFF for print", make: (file) => sharp(file).tiff().toBuffer() },
  { why: "black and white", make: (file) => jpeg(sharp(file).greyscale()) },
  { why: "brightened by the desk", make: (file) => jpeg(sharp(file).modulate({ brightness: 1.2 })) },
  { why: "darkened by the desk", make: (file) => jpeg(sharp(file).modulate({ brightness: 0.7 })) },
  { why: "gamma", make: (file) => jpeg(sharp(file).gamma(1.5)) },
  { why: "sharpened", make: (file) => jpeg(sharp(file).sharpen({ sigma: 1.5 })) },
  { why: "softened", make: (file) => jpeg(sharp(file).blur(1)) },
  {
    why: "the agency's logo in the corner",
    make: over('<rect x="370" y="280" width="96" height="24" fill="#1030d0"/>'),
  },
  {
    why: "a caption bar across the foot",
    make: over(
      '<rect y="284" width="480" height="36" fill-opacity="0.75"/><rect x="12" y="298" width="300" height="9" fill="#fff"/>',
    ),
  },
  { why: "a watermark across the picture", make: over(WATERMARK) },
  {
    why: "a white border",
    make: (file) => jpeg(sharp(file).extend({ top: 16, bottom: 16, left: 16, right: 16, background: "#fff" })),
  },
  { why: "a white strip below", make: (file) => jpeg(sharp(file).extend({ bottom: 38, background: "#fff" })) },
  { why: "a 16:9 crop", make: cut(0, 25, 480, 270) },
  { why: "a 16:9 crop towards the top", make: cut(0, 8, 480, 270) },
  { why: "a square crop off the centre", make: cut(16, 0, 320, 320) },
  { why: "a 4:5 crop", make: cut(112, 0, 256, 320) },
  { why: "a trim of a tenth", make: cut(31, 12, 432, 288) },
  { why: "a trim of a fifth", make: cut(70, 30, 384, 256) },
  { why: "stretched by a careless template", make: (file) => jpeg(sharp(file).resize(480, 340, { fit: "fill" })) },
  { why: "mirrored", make: (file) => jpeg(sharp(file).flop()), mirrored: true },
  { why: "turned, pixels and all", make: (file) => jpeg(sharp(file).rotate(90)) },
  {
    why: "stored lying and turned by its EXIF orientation",
    make: (file) => jpeg(sharp(file).rotate(270).withMetadata({ orientation: 6 })),
  },
  {
    why: "a crop with a logo",
    make: async (file) =>
      jpeg(
        sharp(await cut(0, 25, 480, 270)(file)).composite([
          { input: svg('<rect x="370" y="230" width="96" height="24" fill="#1030d0"/>', 480, 270) },
        ]),
      ),
  },
];

/** A piece of the picture moved, as a person who walks on moves between two frames. */
function moved(left: number, top: number, width: number, height: number, dx: number, dy: number): Make {
  return async (file) => {
    const piece = await sharp(file).extract({ left, top, width, height }).png().toBuffer();
    return jpeg(sharp(file).composite([{ input: piece, left: left + dx, top: top + dy }]), 92);
  };
}

/** Each is another photo of the scene, for the picture of children at a tent. */
export const NEXT_FRAMES: readonly Case[] = [
  { why: "one child has taken a step", make: moved(95, 185, 36, 92, 9, 0) },
  { why: "the children have moved a little", make: moved(60, 185, 160, 92, 5, 2) },
  {
    why: "a person has walked in",
    make: over(PERSON),
  },
  {
    why: "the camera has panned: either shows what the other does not",
    make: async (file) =>
      jpeg(
        sharp(await sharp(file).extract({ left: 24, top: 0, width: 456, height: 320 }).png().toBuffer()).extend({
          right: 24,
          extendWith: "mirror",
        }),
      ),
  },
  {
    why: "the children have moved a little, under a watermark",
    make: async (file) => over(WATERMARK)(await moved(60, 185, 160, 92, 5, 2)(file)),
  },
  { why: "a person has walked in, under a watermark", make: over(PERSON + WATERMARK) },
  {
    why: "the children have moved a little, above a caption bar",
    make: async (file) =>
      over('<rect y="284" width="480" height="36" fill-opacity="0.75"/>')(await moved(60, 185, 160, 92, 5, 2)(file)),
  },
];

/** Darker everywhere, and no watermark. */
export const DARK_CAR: Make = over('<rect x="40" y="170" width="150" height="110" rx="30" fill="#101014"/>');
