import { expect, test } from 'vitest';
import { moveNodes } from '#shared/edit/move';
import { sketch } from '#shared/model/sketch';
import { madeLarge, madeSmall, smallMapOf } from '../../../../renderer/canvas/minimap-picture';
import { everything } from '../../../../renderer/store/shown';

const map = moveNodes([
  { id: 'R1', at: { x: -500, y: 0 } },
  { id: 'C1', at: { x: 4000, y: 900 } },
  { id: 'E1', at: { x: 0, y: 3000 } },
])(sketch('E1 supports C1, C1 supports R1'));
const size = { width: 180, height: 120 };

test('the whole map lies in the picture', () => {
  const small = smallMapOf(map, everything, size);
  if (small === null) throw new Error('It is not empty.');
  for (const box of small.boxes) {
    const { x, y, width, height } = madeSmall(box, small);
    expect(Math.min(x, y)).toBeGreaterThan(0);
    expect(x + width).toBeLessThan(size.width);
    expect(y + height).toBeLessThan(size.height);
  }
});

test('a point of the picture is the point of the map that it shows', () => {
  const small = smallMapOf(map, everything, size);
  if (small === null) throw new Error('It is not empty.');
  const { x, y } = madeSmall({ x: 1234, y: 567, width: 0, height: 0 }, small);
  const back = madeLarge({ x, y }, small);
  expect(back.x).toBeCloseTo(1234);
  expect(back.y).toBeCloseTo(567);
});

test('what is hidden is left out, and what is set back is pale', () => {
  const small = smallMapOf(map, { lit: new Set(['R1']), hidden: new Set(['E1']) }, size);
  expect(small?.boxes.map(({ isDimmed }) => isDimmed)).toEqual([true, false]);
});

test('of nothing there is no picture', () => {
  expect(smallMapOf(sketch(''), everything, size)).toBeNull();
});
