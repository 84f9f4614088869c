import { expect, test } from 'vitest';
import { editNode } from '#shared/edit/edit-node';
import { sketch } from '#shared/model/sketch';
import { outlineOf } from '#shared/outline/outline';
import { createLineCounter } from '../../../../renderer/outline/line-counter';

const map = sketch('E1 supports C1, E2 + E1 attacks C1');
const outline = outlineOf(map);
const visible = [0, 1, 2, 3, 4];
const writing = (text: string) => editNode('E1', { text })(map).nodes;

test('a text that grows has more lines wherever it is shown', () => {
  const count = createLineCounter();
  expect(count({ outline, visible, nodes: map.nodes, width: 25 })).toEqual([1, 1, 1, 1, 1]);
  const longer = count({ outline, visible, nodes: writing('Rents rise. '.repeat(9)), width: 25 });
  expect(longer).toEqual([1, 2, 1, 1, 2]);
});

test('the lines are the very same while a text stays as long', () => {
  const count = createLineCounter();
  const before = count({ outline, visible, nodes: map.nodes, width: 25 });
  expect(count({ outline, visible, nodes: writing('E1!'), width: 25 })).toBe(before);
});
