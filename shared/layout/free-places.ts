import type { Point } from '#shared/model/argument-map';
import type { Size } from './block';

export interface Wanted {
  readonly at: Point;
  readonly size: Size;
}

/** Larger than most boxes, so that few cells have to be looked at. */
const cell = 320;

/**
 * Places that are free, one after the other: each as wanted, or as near to that as it can be, beside or beneath what is in
 * the way, with `gap` between. What is `taken` stays free for nobody.
 */
export function freePlaces(
  wanted: readonly Wanted[],
  taken: readonly Wanted[],
  gap: number,
): readonly Point[] {
  const grid = new Map<string, Wanted[]>();
  const cellsOf = function* ({ at: { x, y }, size: { width, height } }: Wanted): Generator<string> {
    for (
      let column = Math.floor((x - gap) / cell);
      column <= Math.floor((x + width + gap) / cell);
      column += 1
    ) {
      for (let row = Math.floor((y - gap) / cell); row <= Math.floor((y + height + gap) / cell); row += 1) {
        yield `${column} ${row}`;
      }
    }
  };
  const take = (box: Wanted) => {
    for (const key of cellsOf(box)) {
      const boxes = grid.get(key);
      if (boxes) boxes.push(box);
      else grid.set(key, [box]);
    }
  };
  const inTheWay = (box: Wanted): Wanted | undefined => {
    for (const key of cellsOf(box)) {
      const other = grid.get(key)?.find((candidate) => isTooNear(box, candidate, gap));
      if (other) return other;
    }
    return undefined;
  };
  for (const box of taken) take(box);
  return wanted.map((box) => {
    const place = nearest(box, inTheWay, gap);
    take({ ...box, at: place });
    return place;
  });
}

/** What was set right beside another may be too near by this much: without it, it would be set there again for ever. */
const roundingError = 1e-6;

function isTooNear(a: Wanted, b: Wanted, wanted: number): boolean {
  const gap = wanted - roundingError;
  return (
    a.at.x < b.at.x + b.size.width + gap &&
    b.at.x < a.at.x + a.size.width + gap &&
    a.at.y < b.at.y + b.size.height + gap &&
    b.at.y < a.at.y + a.size.height + gap
  );
}

/** Past everything in the way to the left, to the right and downwards; the shortest of the three ways. */
function nearest(box: Wanted, inTheWay: (box: Wanted) => Wanted | undefined, gap: number): Point {
  if (inTheWay(box) === undefined) return box.at;
  const ways: readonly ((other: Wanted, at: Point) => Point)[] = [
    (other, at) => ({ ...at, x: other.at.x - box.size.width - gap }),
    (other, at) => ({ ...at, x: other.at.x + other.size.width + gap }),
    (other, at) => ({ ...at, y: other.at.y + other.size.height + gap }),
  ];
  const ends = ways.map((past) => {
    let { at } = box;
    for (let other = inTheWay(box); other !== undefined; other = inTheWay({ ...box, at })) {
      const next = past(other, at);
      // So far out that numbers are coarser than the gap.
      if (next.x === at.x && next.y === at.y) break;
      at = next;
    }
    return at;
  });
  const far = ({ x, y }: Point) => Math.abs(x - box.at.x) + Math.abs(y - box.at.y);
  return ends.reduce((best, end) => (far(end) < far(best) ? end : best));
}
