import type { Size } from '#shared/layout/block';
import type { Point } from '#shared/model/argument-map';
import type { Rect } from './rect';

/** Paper, and where on it the picture may be; in points. */
export interface Frame {
  readonly paper: Size;
  readonly window: Rect;
}

export interface TilingWish {
  /** Sheets at most. */
  readonly sheets: number;
  /** Points that neighbours have in common, so that they can be cut or glued. Less than a window is wide or high. */
  readonly overlap: number;
  /** Points to each unit of the picture, at most. */
  readonly largest: number;
}

/** A picture on sheets of one size. */
export interface Tiling<F extends Frame = Frame> {
  readonly frame: F;
  readonly columns: number;
  readonly rows: number;
  /** Points to each unit of the picture. */
  readonly scale: number;
  /** Row by row. */
  readonly tiles: readonly Tile[];
}

export interface Tile {
  /** Both from 0. */
  readonly column: number;
  readonly row: number;
  /** Where on the sheet the picture has its origin, in points. */
  readonly origin: Point;
  /** What of the picture shows on the sheet, in its units. */
  readonly shown: Rect;
  /** The same without what neighbours are to show: together these are the picture, and none overlap. */
  readonly cut: Rect;
}

/**
 * The picture as large as it can be on so many sheets, in the middle of them: on the fewest sheets that show it so
 * large, and of frames as good as each other on the first.
 */
export function tilingOf<F extends Frame>(
  picture: Size,
  frames: readonly [F, ...F[]],
  wish: TilingWish,
): Tiling<F> {
  let best = gridOn(picture, frames[0], { columns: 1, rows: 1 }, wish);
  for (const frame of frames) {
    for (let columns = 1; columns <= wish.sheets; columns += 1) {
      for (let rows = 1; columns * rows <= wish.sheets; rows += 1) {
        const grid = gridOn(picture, frame, { columns, rows }, wish);
        if (isBetter(grid, best)) best = grid;
      }
    }
  }
  return { ...best, tiles: tilesOf(picture, best, wish.overlap) };
}

type Grid<F extends Frame> = Omit<Tiling<F>, 'tiles'>;

function gridOn<F extends Frame>(
  picture: Size,
  frame: F,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  { overlap, largest }: TilingWish,
): Grid<F> {
  const width = lengthOf(columns, frame.window.width, overlap);
  const height = lengthOf(rows, frame.window.height, overlap);
  const scale = Math.min(largest, width / picture.width, height / picture.height);
  return { frame, columns, rows, scale };
}

function isBetter(grid: Grid<Frame>, than: Grid<Frame>): boolean {
  if (grid.scale !== than.scale) return grid.scale > than.scale;
  return grid.columns * grid.rows < than.columns * than.rows;
}

/** Of so many windows side by side. */
function lengthOf(count: number, length: number, overlap: number): number {
  return count * length - (count - 1) * overlap;
}

function tilesOf(picture: Size, grid: Grid<Frame>, overlap: number): readonly Tile[] {
  const { columns, rows, scale, frame } = grid;
  const { window } = frame;
  const across = bandsOf({ length: picture.width, window: window.width, count: columns, scale, overlap });
  const down = bandsOf({ length: picture.height, window: window.height, count: rows, scale, overlap });
  return down.flatMap((y, row) =>
    across.map(
      (x, column): Tile => ({
        column,
        row,
        origin: { x: window.x + x.origin, y: window.y + y.origin },
        shown: rectOf(x.shown, y.shown),
        cut: rectOf(x.cut, y.cut),
      }),
    ),
  );
}

/** From and to, in units of the picture. */
type Span = readonly [from: number, to: number];

interface Band {
  /** Of the picture, in points from the edge of the window. */
  readonly origin: number;
  readonly shown: Span;
  readonly cut: Span;
}

interface Row {
  /** Of the picture, in its units. */
  readonly length: number;
  /** Of a window, in points. */
  readonly window: number;
  readonly count: number;
  readonly scale: number;
  readonly overlap: number;
}

/** What the windows of one row or column show, along it. */
function bandsOf({ length, window, count, scale, overlap }: Row): readonly Band[] {
  const before = (lengthOf(count, window, overlap) - length * scale) / 2;
  const within = (points: number) => Math.min(Math.max((points - before) / scale, 0), length);
  return Array.from({ length: count }, (_, index) => {
    const start = index * (window - overlap);
    const isFirst = index === 0;
    const isLast = index === count - 1;
    return {
      origin: before - start,
      shown: [isFirst ? 0 : within(start), isLast ? length : within(start + window)],
      cut: [
        isFirst ? 0 : within(start + overlap / 2),
        isLast ? length : within(start + window - overlap / 2),
      ],
    };
  });
}

function rectOf([left, right]: Span, [top, bottom]: Span): Rect {
  return { x: left, y: top, width: right - left, height: bottom - top };
}
