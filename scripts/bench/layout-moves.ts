import type { ArgumentMap } from '#shared/model/argument-map';

/** What a person who knows a map notices when it has been laid out again. */
export interface Moves {
  /** How far a node moved on average, in map units. */
  readonly mean: number;
  /** Neighbours of one row that changed places. */
  readonly flips: number;
}

/** Of the nodes that both maps have. */
export function moved(before: ArgumentMap, after: ArgumentMap): Moves {
  const places = new Map(after.view.placements.map(({ id, at }) => [id, at]));
  const both = before.view.placements.flatMap(({ id, at }) => {
    const now = places.get(id);
    return now ? [{ was: at, now }] : [];
  });
  const far = both.reduce((sum, { was, now }) => sum + Math.hypot(now.x - was.x, now.y - was.y), 0);
  const sorted = both.toSorted((a, b) => a.was.y - b.was.y || a.was.x - b.was.x);
  const flips = sorted.filter((node, index) => {
    const next = sorted[index + 1];
    return next?.was.y === node.was.y && next.now.y === node.now.y && next.now.x < node.now.x;
  });
  return { mean: far / Math.max(both.length, 1), flips: flips.length };
}
