import { addTo } from '#shared/model/add-to';
import { bottomOf, boundsOf, overlaps, type Rect, rightOf } from './rect';

export type PlacedBox = readonly [id: string, box: Rect];

/**
 * The boxes of a map by id of the node, in a grid, so that what lies somewhere is found without asking every box.
 *
 * A value, like the map it is of: `with` gives another index and leaves this one as it is. What differs is kept beside
 * a grid that both share, so that moving one box among ten thousand costs as much as moving one among ten.
 */
export interface BoxIndex {
  readonly size: number;
  /** Around all boxes; an empty one at the origin around none. */
  readonly extent: Rect;
  readonly get: (id: string) => Rect | undefined;
  readonly has: (id: string) => boolean;
  readonly entries: () => readonly PlacedBox[];
  /** The boxes that overlap a part of the map, each once. */
  readonly over: (part: Rect) => readonly PlacedBox[];
  /** Calls `look` with every box that overlaps the part, and with some near it; with some of them twice. */
  readonly lookNear: (part: Rect, look: (box: Rect, id: string) => void) => void;
  /** The index in which these boxes are new, elsewhere, or gone (null). */
  readonly with: (changes: ReadonlyMap<string, Rect | null>) => BoxIndex;
}

export function boxIndexOf(boxes: Iterable<PlacedBox>): BoxIndex {
  const byId = new Map(boxes);
  return indexOver({ byId, cells: cellsOf(byId) }, new Map());
}

interface Grid {
  readonly byId: ReadonlyMap<string, Rect>;
  readonly cells: ReadonlyMap<number, readonly PlacedBox[]>;
}

type Changes = ReadonlyMap<string, Rect | null>;

/** So many changes are looked through one by one; with more a new grid is made. */
const mostBeside = 200;

function indexOver(grid: Grid, beside: Changes): BoxIndex {
  const { byId, cells } = grid;
  const lookNear: BoxIndex['lookNear'] = (part, look) => {
    for (const [id, box] of beside) if (box && overlaps(box, part)) look(box, id);
    // Without taking the pairs apart: every line of a map asks a thousand times.
    const visit = (cell: readonly PlacedBox[]) => {
      for (const entry of cell) if (beside.size === 0 || !beside.has(entry[0])) look(entry[1], entry[0]);
    };
    const { left, top, right, bottom } = reachOf(part);
    // Of a part that is larger than the map every box is near.
    if ((right - left + 1) * (bottom - top + 1) > cells.size) for (const cell of cells.values()) visit(cell);
    else
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) {
          const cell = cells.get(keyOf(column, row));
          if (cell) visit(cell);
        }
  };
  const entries = () => {
    const all: PlacedBox[] = [...byId].filter(([id]) => !beside.has(id));
    for (const [id, box] of beside) if (box) all.push([id, box]);
    return all;
  };
  let size = byId.size;
  for (const [id, box] of beside) size += (box ? 1 : 0) - (byId.has(id) ? 1 : 0);
  let extent: Rect | undefined;
  return {
    size,
    get extent() {
      extent ??= boundsOf(entries().map(([, box]) => box));
      return extent;
    },
    get: (id) => {
      const changed = beside.get(id);
      return changed === undefined ? byId.get(id) : (changed ?? undefined);
    },
    has: (id) => (beside.has(id) ? beside.get(id) !== null : byId.has(id)),
    entries,
    over: (part) => {
      const found = new Map<string, Rect>();
      lookNear(part, (box, id) => {
        if (overlaps(box, part)) found.set(id, box);
      });
      return [...found];
    },
    lookNear,
    with: (changes) => {
      const next = indexOver(grid, new Map([...beside, ...changes]));
      return beside.size + changes.size > mostBeside ? boxIndexOf(next.entries()) : next;
    },
  };
}

/** Map units. A box of usual size lies in one cell, or in two. */
const side = 384;

function cellsOf(boxes: Iterable<PlacedBox>): Grid['cells'] {
  const cells = new Map<number, PlacedBox[]>();
  for (const entry of boxes) {
    const { left, top, right, bottom } = reachOf(entry[1]);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const key = keyOf(column, row);
        addTo(cells, key, entry);
      }
    }
  }
  return cells;
}

/** The cells from the first to the last that a part of the map touches. */
function reachOf(part: Rect) {
  return {
    left: cellAt(part.x),
    top: cellAt(part.y),
    right: cellAt(rightOf(part)),
    bottom: cellAt(bottomOf(part)),
  };
}

/** Columns and rows beyond this are one: a file may hold any number. */
const outermost = 2 ** 25 - 1;

function cellAt(coordinate: number): number {
  return Math.max(-outermost, Math.min(outermost, Math.floor(coordinate / side)));
}

/** A small whole number, which engines find fastest. Where two cells have the same, both hold the boxes of both. */
function keyOf(column: number, row: number): number {
  return (Math.imul(row, 0x9e3779b1) ^ Math.imul(column, 0x85ebca6b)) & 0x3fffffff;
}
