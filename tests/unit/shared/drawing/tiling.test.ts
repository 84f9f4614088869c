import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bottomOf, holds, overlaps, type Rect, rightOf } from '#shared/drawing/rect';
import { type Frame, type Tile, type Tiling, tilingOf } from '#shared/drawing/tiling';

const side = fc.double({ min: 60, max: 1500, noNaN: true });
const margin = fc.double({ min: 0, max: 10, noNaN: true });
const anyFrame: fc.Arbitrary<Frame> = fc.record({ width: side, height: side, margin }).map((paper) => ({
  paper: { width: paper.width, height: paper.height },
  window: {
    x: paper.margin,
    y: paper.margin,
    width: paper.width - 2 * paper.margin,
    height: paper.height - 2 * paper.margin,
  },
}));
const length = fc.double({ min: 1, max: 50_000, noNaN: true });
const anyTiling = fc
  .record({
    picture: fc.record({ width: length, height: length }),
    frames: fc.tuple(anyFrame, anyFrame),
    wish: fc.record({
      sheets: fc.integer({ min: 1, max: 30 }),
      overlap: fc.double({ min: 0, max: 30, noNaN: true }),
      largest: fc.constantFrom(0.75, Infinity),
    }),
  })
  .map(({ picture, frames, wish }) => ({ picture, wish, tiling: tilingOf(picture, frames, wish) }));

/** Where a part of the picture comes to lie on the sheet of a tile. */
function onSheet({ x, y, width, height }: Rect, { origin }: Tile, { scale }: Tiling): Rect {
  return { x: origin.x + x * scale, y: origin.y + y * scale, width: width * scale, height: height * scale };
}

/** By so little that it is the arithmetic and not the sheet. */
function widened({ x, y, width, height }: Rect): Rect {
  return { x: x - 0.001, y: y - 0.001, width: width + 0.002, height: height + 0.002 };
}

test('what the sheets are cut to is the picture: nothing is lost between them, and nothing is there twice', () => {
  fc.assert(
    fc.property(anyTiling, ({ picture, tiling: { tiles, columns, rows } }) => {
      const at = (column: number, row: number) => tiles[row * columns + column]?.cut;
      expect(tiles.length).toBe(columns * rows);
      for (const { column, row, cut } of tiles) {
        const [right, below] = [at(column + 1, row), at(column, row + 1)];
        expect(column === 0 ? cut.x : 0).toBe(0);
        expect(row === 0 ? cut.y : 0).toBe(0);
        expect(rightOf(cut)).toBeCloseTo(column < columns - 1 ? (right?.x ?? Number.NaN) : picture.width, 6);
        expect(bottomOf(cut)).toBeCloseTo(row < rows - 1 ? (below?.y ?? Number.NaN) : picture.height, 6);
      }
    }),
  );
});

test('every sheet shows what it is cut to, within its window', () => {
  fc.assert(
    fc.property(anyTiling, ({ tiling }) => {
      for (const tile of tiling.tiles) {
        expect(holds(widened(tile.shown), tile.cut)).toBe(true);
        expect(holds(widened(tiling.frame.window), onSheet(tile.shown, tile, tiling))).toBe(true);
        expect(tile.cut.width * tile.cut.height).toBeGreaterThan(0);
      }
    }),
  );
});

test('there are never more sheets than asked for, and the picture is never larger than wanted', () => {
  fc.assert(
    fc.property(anyTiling, ({ wish, tiling }) => {
      expect(tiling.tiles.length).toBeLessThanOrEqual(wish.sheets);
      expect(tiling.scale).toBeLessThanOrEqual(wish.largest);
    }),
  );
});

const upright: Frame = {
  paper: { width: 100, height: 140 },
  window: { x: 10, y: 10, width: 80, height: 120 },
};
const lying: Frame = { paper: { width: 140, height: 100 }, window: { x: 10, y: 10, width: 120, height: 80 } };

test('a wide picture lies on its side', () => {
  const { frame } = tilingOf({ width: 200, height: 100 }, [upright, lying], {
    sheets: 1,
    overlap: 0,
    largest: 1,
  });
  expect(frame).toBe(lying);
});

test('a small picture is not made larger than wanted, and lies in the middle', () => {
  const { scale, tiles } = tilingOf({ width: 20, height: 20 }, [upright], {
    sheets: 1,
    overlap: 0,
    largest: 1,
  });
  expect([scale, tiles[0]?.origin]).toEqual([1, { x: 40, y: 60 }]);
});

test('sheets that would make nothing larger are not used', () => {
  const { columns, rows } = tilingOf({ width: 300, height: 100 }, [upright], {
    sheets: 6,
    overlap: 0,
    largest: 1,
  });
  expect([columns, rows]).toEqual([4, 1]);
});

test('neighbours have the overlap in common', () => {
  const tiling = tilingOf({ width: 300, height: 100 }, [upright], {
    sheets: 3,
    overlap: 20,
    largest: Infinity,
  });
  const [first, second] = tiling.tiles;
  if (!first || !second) throw new Error('There are several sheets.');
  expect(overlaps(first.shown, second.shown)).toBe(true);
  expect((rightOf(first.shown) - second.shown.x) * tiling.scale).toBeCloseTo(20);
});
