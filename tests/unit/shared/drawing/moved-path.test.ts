import { expect, test } from 'vitest';
import { nodeIcons } from '#shared/drawing/icons';
import { movedPath } from '#shared/drawing/moved-path';
import { quoteSignPaths } from '#shared/drawing/quote-signs';
import { relationStyles } from '#shared/drawing/relation-style';
import { standingSigns } from '../../../../renderer/items/standing-signs';

test('a path that is moved by nothing runs through the same points', () => {
  expect(movedPath('M1 2 H5 V7 L0 0 Q1 2 3 4 Z', { x: 0, y: 0 })).toBe('M1 2L5 2L5 7L0 0Q1 2 3 4Z');
});

test('every point is moved', () => {
  expect(movedPath('M0 0 L-10 -5 V5 Z', { x: 100, y: 20.5 })).toBe('M100 20.5L90 15.5L90 25.5Z');
});

test('it is turned clockwise on the screen, about its origin, before it is moved', () => {
  expect(movedPath('M0 0 L-10 -5 V5 Z', { x: 100, y: 50 }, 90)).toBe('M100 50L105 40L95 40Z');
});

test('of every sign that is drawn all numbers are understood', () => {
  const paths = [
    ...Object.values(nodeIcons),
    ...Object.values(quoteSignPaths),
    ...Object.values(relationStyles).flatMap(({ head, mark }) => [head, mark]),
    ...Object.values(standingSigns),
  ];
  for (const path of paths) {
    const moved = movedPath(path, { x: 3, y: 4 }, 30);
    expect(moved).toMatch(/^(M|[MLQC]-?[\d.]+ -?[\d.]+( -?[\d.]+ -?[\d.]+)*|Z)+$/);
    const count = (text: string) => text.match(/[A-Z]/g)?.length;
    expect(count(moved)).toBe(count(path));
  }
});
