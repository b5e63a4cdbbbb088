/** The eight ways a picture can face: turned by quarters, and mirrored or not. */
import type { Grey } from "./grey.js";
import { flipHash, mirrorHash, transposeHash } from "./hash.js";

/** Quarter turns clockwise, then a mirroring left to right. */
export interface Facing {
  readonly turns: 0 | 1 | 2 | 3;
  readonly mirrored: boolean;
}

/** As it is first, so that it wins ties; a mirrored picture that is turned as well is not looked for. */
export const FACINGS: readonly Facing[] = [
  { turns: 0, mirrored: false },
  { turns: 0, mirrored: true },
  { turns: 1, mirrored: false },
  { turns: 3, mirrored: false },
  { turns: 2, mirrored: false },
];

/** The hash that the picture would have, turned. Exact but for coefficients of zero, which flat pictures have. */
export function turnHash(hash: Uint32Array, { turns, mirrored }: Facing): Uint32Array {
  let turned = hash;
  if (turns === 1) turned = mirrorHash(transposeHash(hash));
  else if (turns === 2) turned = flipHash(mirrorHash(hash));
  else if (turns === 3) turned = flipHash(transposeHash(hash));
  return mirrored ? mirrorHash(turned) : turned;
}

export function turnGrey(grey: Grey, { turns, mirrored }: Facing): Grey {
  if (turns === 0 && !mirrored) return grey;
  const sideways = turns % 2 === 1;
  const width = sideways ? grey.height : grey.width;
  const height = sideways ? grey.width : grey.height;
  const data = new Uint8Array(grey.data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const seen = mirrored ? width - 1 - x : x;
      let fromX = seen;
      let fromY = y;
      if (turns === 1) [fromX, fromY] = [y, grey.height - 1 - seen];
      else if (turns === 2) [fromX, fromY] = [grey.width - 1 - seen, grey.height - 1 - y];
      else if (turns === 3) [fromX, fromY] = [grey.width - 1 - y, seen];
      data[y * width + x] = grey.data[fromY * grey.width + fromX]!;
    }
  }
  return { data, width, height };
}
