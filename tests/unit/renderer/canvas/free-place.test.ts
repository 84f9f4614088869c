import { describe, expect, test } from 'vitest';
import { boxIndexOf } from '#shared/drawing/box-index';
import { overlaps, type Rect } from '#shared/drawing/rect';
import { freePlace } from '../../../../renderer/canvas/free-place';

const among = (boxes: readonly Rect[]) => boxIndexOf(boxes.map((box, index) => [`n${index}`, box] as const));

const size = { width: 240, height: 80 };

describe('the place for a new node', () => {
  test('is the one that is wanted, if it is free', () => {
    expect(freePlace(among([]), { x: 10.4, y: 20.6 }, size)).toEqual({ x: 10, y: 21 });
  });

  test('is one beside it, if it is taken', () => {
    const first = { x: 0, y: 0, ...size };
    expect(freePlace(among([first]), first, size)).toEqual({ x: 264, y: 0 });
  });

  test('never lies on another node, however many are added to one spot', () => {
    const boxes: Rect[] = [];
    for (let count = 0; count < 40; count++)
      boxes.push({ ...freePlace(among(boxes), { x: 0, y: 0 }, size), ...size });
    const clashes = boxes.filter((box, index) =>
      boxes.some((other, place) => place > index && overlaps(box, other)),
    );
    expect(clashes).toEqual([]);
  });
});
