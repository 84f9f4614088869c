import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxOf } from '#shared/drawing/node-box';
import { placesOf } from '#shared/drawing/places-of';
import { moveNodes } from '#shared/edit/move';
import { arrange } from '#shared/layout/arrange';
import { fittedIn, selectionTask } from '#shared/layout/selection';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { anyMap } from '../../../support/arbitrary-map';
import { clashes, laidOut, placedBox } from '../../../support/laid-out';

function tidied(map: ArgumentMap, isChosen: (id: string) => boolean): ArgumentMap {
  const nodes = map.nodes.map((node) => {
    const { width, height } = boxOf(node);
    return { id: node.id, at: placesOf(map).get(node.id) ?? { x: 0, y: 0 }, size: { width, height } };
  });
  const before = nodes.filter(({ id }) => isChosen(id));
  const others = nodes.filter(({ id }) => !isChosen(id));
  const pinned = new Set(map.view.pinned);
  return moveNodes(fittedIn(arrange(selectionTask(map, before)), { before, others, pinned }))(map);
}

const scattered = moveNodes([
  { id: 'C1', at: { x: 0, y: 0 } },
  { id: 'E1', at: { x: 400, y: 10 } },
  { id: 'E2', at: { x: 200, y: 30 } },
  { id: 'C9', at: { x: 0, y: 900 } },
])(sketch('E1 supports C1, E2 supports C1, C9'));

test('what is chosen is laid out where it was, and the rest stays', () => {
  const map = tidied(scattered, (id) => id !== 'C9');
  const [C1, E1, E2] = ['C1', 'E1', 'E2'].map((id) => placedBox(map, id));
  expect([C1?.y, (E1?.y ?? 0) > 0, E1?.y === E2?.y]).toEqual([0, true, true]);
  expect(C1?.x).toBe(200);
  expect(placedBox(map, 'C9')).toMatchObject({ x: 0, y: 900 });
});

test('the order in which the reasons lay is kept', () => {
  const map = tidied(scattered, (id) => id !== 'C9');
  expect(placedBox(map, 'E2').x).toBeLessThan(placedBox(map, 'E1').x);
});

test('whatever is chosen, nothing comes to lie on anything else', () => {
  fc.assert(
    fc.property(anyMap, fc.nat(), (drawn, choice) => {
      const map = laidOut({ ...drawn, view: { placements: [], collapsed: [] } });
      const after = tidied(map, (id) => (id.length + choice) % 2 === 0);
      expect(clashes(after)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
