import { expect, test } from 'vitest';
import { boxIndexOf } from '#shared/drawing/box-index';
import type { Rect } from '#shared/drawing/rect';
import { sketch } from '#shared/model/sketch';
import { placeBeside } from '../../../../renderer/canvas/place-beside';
import type { Side } from '../../../../renderer/canvas-handle';

const size = { width: 240, height: 65 };
const box = (x: number, y: number): Rect => ({ x, y, ...size });

/** Where a new node goes beside C1, which lies at the origin. */
function beside(side: Side, text: string, others: Readonly<Record<string, Rect>> = {}) {
  const place = box(0, 0);
  const boxes = boxIndexOf([['C1', place], ...Object.entries(others)]);
  return placeBeside({ map: sketch(text), boxes }, { id: 'C1', place, side }, size);
}

test.each<[string, Side, string, Readonly<Record<string, Rect>>, { x: number; y: number }]>([
  ['the first reason goes beneath', 'below', 'C1', {}, { x: 0, y: 137 }],
  ['the next to the right of the last', 'below', 'E1 supports C1', { E1: box(-20, 137) }, { x: 252, y: 137 }],
  ['past what is in the way', 'right', 'C1, C2', { C2: box(280, 10) }, { x: 552, y: 0 }],
  ['also to the left', 'left', 'C1, C2', { C2: box(-280, 10) }, { x: -552, y: 0 }],
  ['a conclusion goes above', 'above', 'C1', {}, { x: 0, y: -137 }],
  ['the next beside the last', 'above', 'C1 supports R1', { R1: box(0, -200) }, { x: 272, y: -200 }],
  [
    'reasons that stand above do not count',
    'below',
    'E1 supports C1',
    { E1: box(0, -200) },
    { x: 0, y: 137 },
  ],
])('%s', (_, side, text, others, at) => {
  expect(beside(side, text, others)).toEqual(at);
});

test('a row that is full for long gives way to a nearer place', () => {
  const row = Array.from({ length: 30 }, (_, index) => [`C${index + 2}`, box(250 + index * 250, 0)] as const);
  const at = beside('right', 'C1', Object.fromEntries(row));
  expect(Math.hypot(at.x - 272, at.y)).toBeLessThan(600);
});
