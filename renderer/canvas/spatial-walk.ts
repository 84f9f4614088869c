import { centreOf, type Rect } from '#shared/drawing/rect';

export type Direction = 'up' | 'down' | 'left' | 'right';

const steps = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
} as const satisfies Record<Direction, unknown>;

/** A step sideways counts double, so that a walk keeps to its row or column while there is something in it. */
const sidewaysWeight = 2;

/** What lies next to `from` as the eye goes, or null at the edge of the map. */
export function nextInDirection(
  boxes: ReadonlyMap<string, Rect>,
  from: string,
  direction: Direction,
): string | null {
  const start = boxes.get(from);
  if (start === undefined) return null;
  const { x, y } = centreOf(start);
  const step = steps[direction];
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, box] of boxes) {
    if (id === from) continue;
    const centre = centreOf(box);
    const along = (centre.x - x) * step.x + (centre.y - y) * step.y;
    if (along <= 0) continue;
    const sideways = Math.abs((centre.x - x) * step.y) + Math.abs((centre.y - y) * step.x);
    const distance = along + sidewaysWeight * sideways;
    if (distance < least) {
      least = distance;
      nearest = id;
    }
  }
  return nearest;
}

/** All ids row by row, from left to right: what starts above the middle of a row's first box belongs to the row. */
export function readingOrder(boxes: ReadonlyMap<string, Rect>): readonly string[] {
  const byTop = [...boxes].sort(([a, p], [b, q]) => p.y - q.y || p.x - q.x || (a < b ? -1 : 1));
  const rows: [string, Rect][][] = [];
  for (const entry of byTop) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && entry[1].y < centreOf(first[1]).y) row.push(entry);
    else rows.push([entry]);
  }
  return rows.flatMap((row) => row.sort(([, p], [, q]) => p.x - q.x).map(([id]) => id));
}
