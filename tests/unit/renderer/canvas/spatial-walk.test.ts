import { describe, expect, test } from 'vitest';
import type { Rect } from '#shared/drawing/rect';
import { type Direction, nextInDirection, readingOrder } from '../../../../renderer/canvas/spatial-walk';

/**
 * A map as a picture: each letter is a node, 100 wide and 50 high, at its place in the text.
 *
 *     .  A  .
 *     B  C  D
 */
function picture(...rows: readonly string[]): ReadonlyMap<string, Rect> {
  return new Map(
    rows.flatMap((row, y) =>
      [...row].flatMap((id, x): [string, Rect][] =>
        id === '.' ? [] : [[id, { x: x * 120, y: y * 100, width: 100, height: 50 }]],
      ),
    ),
  );
}

function walk(boxes: ReadonlyMap<string, Rect>, from: string, ...directions: readonly Direction[]) {
  return directions.reduce<string | null>(
    (at, direction) => at && nextInDirection(boxes, at, direction),
    from,
  );
}

describe('arrow keys', () => {
  test('go to the neighbour in that direction', () => {
    const map = picture('.A.', 'BCD');
    expect(walk(map, 'A', 'down')).toBe('C');
    expect(walk(map, 'C', 'left')).toBe('B');
    expect(walk(map, 'B', 'right', 'right')).toBe('D');
    expect(walk(map, 'D', 'up')).toBe('A');
  });

  test('keep to the row while there is something in it', () => {
    expect(walk(picture('..B..', '.....', 'A..C.'), 'A', 'right')).toBe('C');
  });

  test('stop at the edge of the map', () => {
    expect(walk(picture('AB'), 'B', 'right')).toBeNull();
    expect(walk(picture('AB'), 'B', 'up')).toBeNull();
  });

  test('lead nowhere from what is not on the map', () => {
    expect(walk(picture('A'), 'Z', 'right')).toBeNull();
  });
});

describe('reading order', () => {
  test('goes row by row and from left to right', () => {
    expect(readingOrder(picture('.A.', 'D.B', '.C.')).join('')).toBe('ADBC');
  });

  test('takes nodes that stand a little lower as part of the row', () => {
    const boxes = new Map<string, Rect>([
      ['right', { x: 200, y: 0, width: 100, height: 60 }],
      ['left', { x: 0, y: 20, width: 100, height: 60 }],
      ['below', { x: 0, y: 100, width: 100, height: 60 }],
    ]);
    expect(readingOrder(boxes)).toEqual(['left', 'right', 'below']);
  });
});
