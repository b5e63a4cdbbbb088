/** The crop bank: regions that desks and CMS cut most often, hashed beforehand so that an index finds crops too. */
import type { Box, Grey } from "./grey.js";

/** Ratio of width to height, and where the region stands in the room left over: 0 left or top, 1 right or bottom. */
interface Region {
  readonly aspect: number;
  readonly across: number;
  readonly down: number;
}

/** 16:9 as hero picture, kept towards the top where heads are; square and 4:5 for cards and social feeds. */
const REGIONS: readonly Region[] = [
  { aspect: 16 / 9, across: 0.5, down: 0.5 },
  { aspect: 16 / 9, across: 0.5, down: 0.15 },
  { aspect: 16 / 9, across: 0.5, down: 0.85 },
  { aspect: 1, across: 0.5, down: 0.5 },
  { aspect: 1, across: 0.1, down: 0.3 },
  { aspect: 1, across: 0.9, down: 0.3 },
  { aspect: 4 / 5, across: 0.5, down: 0.5 },
  { aspect: 4 / 5, across: 0.2, down: 0.3 },
  { aspect: 4 / 5, across: 0.8, down: 0.3 },
  { aspect: 4 / 3, across: 0.5, down: 0.5 },
];

/** The largest box of that ratio, in whole pixels of `grey`. */
export function cropBoxes(grey: Grey): readonly Box[] {
  return REGIONS.map(({ aspect, across, down }) => {
    const wide = grey.width > grey.height * aspect;
    const width = wide ? Math.max(1, Math.round(grey.height * aspect)) : grey.width;
    const height = wide ? grey.height : Math.max(1, Math.round(grey.width / aspect));
    return {
      left: Math.round((grey.width - width) * across),
      top: Math.round((grey.height - height) * down),
      width: Math.min(width, grey.width),
      height: Math.min(height, grey.height),
    };
  });
}
