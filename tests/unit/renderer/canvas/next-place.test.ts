import { expect, test } from 'vitest';
import { boxIndexOf } from '#shared/drawing/box-index';
import { overlaps, type Rect } from '#shared/drawing/rect';
import { nextPlace } from '../../../../renderer/canvas/next-place';

const seen = { x: 0, y: 0, width: 800, height: 500 };

function made(heights: readonly number[], others: readonly Rect[] = []): readonly Rect[] {
  const boxes = [...others];
  for (const height of heights) {
    const size = { width: 240, height };
    const index = boxIndexOf(boxes.map((box, place) => [`n${place}`, box]));
    boxes.push({ ...nextPlace(index, seen, size), ...size });
  }
  return boxes.slice(others.length);
}

test('nodes that are made one after the other come in rows, over what is in sight', () => {
  expect(made([80, 80, 80, 80]).map(({ x, y }) => [x, y])).toEqual([
    [24, 24],
    [288, 24],
    [24, 128],
    [288, 128],
  ]);
});

test('they never lie on each other or on what is there, however high they are', () => {
  const there = { x: 250, y: 60, width: 240, height: 120 };
  const boxes = [there, ...made([80, 140, 60, 220, 100, 80, 300, 40, 90, 160], [there])];
  const clashes = boxes.filter((box, index) =>
    boxes.some((other, place) => place > index && overlaps(box, other)),
  );
  expect(clashes).toEqual([]);
});

test('where what is in sight is full, the next one comes beneath', () => {
  const [last] = made([100, 100, 100, 100, 100, 100, 100, 100, 100]).slice(-1);
  expect(last?.y).toBeGreaterThan(seen.height);
});

test('what is in sight may be narrower than a node', () => {
  const narrow = { x: 10, y: 10, width: 100, height: 100 };
  expect(nextPlace(boxIndexOf([]), narrow, { width: 240, height: 80 })).toEqual({ x: 34, y: 34 });
});
