/** Blocks that belong together because they touch. */

/** Where a block stands: column and row. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Blocks that touch, corners included. */
export interface Cluster<B extends Place> {
  readonly bad: readonly B[];
  /** Of the bad blocks, and of the even ones that hold them together. */
  readonly span: Span;
}

/** Clusters of the bad blocks; those of `between`, which are not bad, hold them together. */
export function clusters<B extends Place>(bad: readonly B[], between: readonly Place[], across: number): Cluster<B>[] {
  const place = ({ x, y }: Place) => y * across + x;
  const badAt = new Map(bad.map((block) => [place(block), block]));
  const left = new Map<number, Place>(badAt);
  for (const block of between) if (!badAt.has(place(block))) left.set(place(block), block);
  const found: Cluster<B>[] = [];
  for (const first of bad) {
    if (!left.delete(place(first))) continue;
    const places: Place[] = [first];
    for (let i = 0; i < places.length; i++) {
      const { x, y } = places[i]!;
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          if (x + dx < 0 || x + dx >= across) continue;
          const beside = (y + dy) * across + x + dx;
          const block = left.get(beside);
          if (!block) continue;
          left.delete(beside);
          places.push(block);
        }
      }
    }
    found.push({ bad: places.flatMap((at) => badAt.get(place(at)) ?? []), span: spanOf(places) });
  }
  return found;
}

export interface Span {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function spanOf(places: readonly Place[]): Span {
  const xs = places.map((block) => block.x);
  const ys = places.map((block) => block.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export function within<B extends { x: number; y: number }>(
  blocks: readonly B[],
  { left, right, top, bottom }: Span,
): B[] {
  return blocks.filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
}
