import type { Point } from '#shared/model/argument-map';
import { flattened, type Stroke } from './curve';
import { bottomOf, boundsOf, type Rect, rightOf } from './rect';

/** The boxes of a map, to be asked what is in the way. */
export interface Obstacles {
  /** The first box that the stroke runs through, other than `except`. */
  readonly firstOn: (stroke: Stroke, except: ReadonlySet<Rect>) => Rect | undefined;
}

const smallestCell = 256;
/** Far-flung maps get larger cells, so that a line never crosses more than this many of them either way. */
const mostCells = 512;

/** In a grid of cells: what a line may hit is in the cells it passes. */
export function obstaclesOf(boxes: readonly Rect[]): Obstacles {
  const extent = boundsOf(boxes);
  const cell = Math.max(smallestCell, extent.width / mostCells, extent.height / mostCells);
  const columns = Math.ceil(extent.width / cell) + 1;
  const column = (x: number) => Math.floor((x - extent.x) / cell);
  const row = (y: number) => Math.floor((y - extent.y) / cell);
  const cells = new Map<number, Rect[]>();
  for (const box of boxes) {
    for (let y = row(box.y); y <= row(bottomOf(box)); y += 1) {
      for (let x = column(box.x); x <= column(rightOf(box)); x += 1) {
        const key = y * columns + x;
        const inCell = cells.get(key);
        if (inCell) inCell.push(box);
        else cells.set(key, [box]);
      }
    }
  }

  const firstOnLine = (from: Point, to: Point, except: ReadonlySet<Rect>): Rect | undefined => {
    let first: Rect | undefined;
    let share = Infinity;
    const lastRow = row(Math.max(from.y, to.y));
    const lastColumn = column(Math.max(from.x, to.x));
    for (let y = row(Math.min(from.y, to.y)); y <= lastRow; y += 1) {
      for (let x = column(Math.min(from.x, to.x)); x <= lastColumn; x += 1) {
        const inCell = cells.get(y * columns + x);
        if (inCell === undefined) continue;
        for (const box of inCell) {
          const enters = entersAt(from, to, box);
          if (enters >= share || except.has(box)) continue;
          first = box;
          share = enters;
        }
      }
    }
    return first;
  };

  return {
    firstOn: (stroke, except) => {
      let from: Point | undefined;
      for (const to of flattened(stroke)) {
        const box = from && firstOnLine(from, to, except);
        if (box) return box;
        from = to;
      }
      return undefined;
    },
  };
}

/** The share of the line after which it is inside the box, Infinity where it never is: the slabs of Kay and Kajiya (1986). */
function entersAt(from: Point, to: Point, box: Rect): number {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  if (dx === 0 && (from.x <= box.x || from.x >= right)) return Infinity;
  if (dy === 0 && (from.y <= box.y || from.y >= bottom)) return Infinity;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    enter = Math.max(enter, ((dx > 0 ? box.x : right) - from.x) / dx);
    leave = Math.min(leave, ((dx > 0 ? right : box.x) - from.x) / dx);
  }
  if (dy !== 0) {
    enter = Math.max(enter, ((dy > 0 ? box.y : bottom) - from.y) / dy);
    leave = Math.min(leave, ((dy > 0 ? bottom : box.y) - from.y) / dy);
  }
  return enter < leave ? enter : Infinity;
}
