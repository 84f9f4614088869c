import { describe, expect, test } from 'vitest';
import { addNode } from '#shared/edit/add-node';
import { allOf } from '#shared/edit/edit';
import { moveNodes } from '#shared/edit/move';
import { pin } from '#shared/edit/pin';
import { addRelation } from '#shared/edit/relations';
import { sketch } from '#shared/model/sketch';
import { grownMap } from '../../../../scripts/bench/grown-map';
import { moved } from '../../../../scripts/bench/layout-moves';
import { laidOut, placedBox } from '../../../support/laid-out';

const withLeaf = (target: string) =>
  allOf([
    addNode({ id: 'n-new', kind: 'evidence', text: 'New.' }),
    addRelation({ id: 'r-new', kind: 'support', premises: ['n-new'], target }),
  ]);

describe('tidying again', () => {
  test.each([20, 80, 120, 160, 250])(
    'moves hardly anything where nothing changed, among %i nodes',
    (count) => {
      const map = laidOut(grownMap(count));
      expect(moved(map, laidOut(map, 'keep')).mean).toBeLessThan(5);
    },
  );

  test.each([40, 100, 250])(
    'after one more leaf moves little and lets the order be, among %i nodes',
    (count) => {
      const map = laidOut(grownMap(count));
      const after = laidOut(withLeaf('n-000007')(map), 'keep');
      const { mean, flips } = moved(map, after);
      expect(flips).toBe(0);
      expect(mean).toBeLessThan(100);
    },
  );

  test('takes up the order that a person gave', () => {
    const map = laidOut(sketch('C1 supports R1, C2 supports R1'));
    const first = placedBox(map, 'C1').x < placedBox(map, 'C2').x ? 'C1' : 'C2';
    const { x, y, width } = placedBox(map, 'R1');
    const turned = moveNodes([{ id: first, at: { x: x + 4 * width, y: y + 180 } }])(map);
    const after = laidOut(turned, 'keep');
    const other = first === 'C1' ? 'C2' : 'C1';
    expect(placedBox(after, other).x).toBeLessThan(placedBox(after, first).x);
  });

  test('brings a long row of loose statements into the shape of a window, in its order', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `C${10 + index}`);
    const inRow = moveNodes(ids.map((id, index) => ({ id, at: { x: index * 300, y: 0 } })));
    const map = laidOut(inRow(sketch(ids.join(', '))), 'keep');
    const boxes = ids.map((id) => placedBox(map, id));
    expect(Math.max(...boxes.map(({ x }) => x))).toBeLessThan(1600);
    const inOrder = ids.toSorted((a, b) => {
      const [one, other] = [placedBox(map, a), placedBox(map, b)];
      return one.y - other.y || one.x - other.x;
    });
    expect(inOrder).toEqual(ids);
    expect(laidOut(map, 'keep')).toEqual(map);
  });

  test('lets a few loose statements stay where they are, however far apart', () => {
    const map = moveNodes([
      { id: 'C1', at: { x: 0, y: 0 } },
      { id: 'C2', at: { x: 9000, y: 0 } },
    ])(sketch('C1, C2'));
    expect(laidOut(map, 'keep')).toEqual(map);
  });

  test('takes the reasons of a pinned conclusion along', () => {
    const map = laidOut(sketch('E1 supports C1, C1 supports R1, C2 supports R1'));
    const away = allOf([moveNodes([{ id: 'C1', at: { x: 3000, y: 900 } }]), pin(['C1'])])(map);
    const after = laidOut(away, 'anew');
    expect(placedBox(after, 'C1')).toMatchObject({ x: 3000, y: 900 });
    expect(Math.abs(placedBox(after, 'E1').x - 3000)).toBeLessThan(300);
    expect(placedBox(after, 'E1').y).toBeGreaterThan(900);
  });
});
