import { expect, test } from 'vitest';
import { editNode } from '#shared/edit/edit-node';
import { changeTags, type TagChanges } from '#shared/edit/tags';
import { sketch } from '#shared/model/sketch';

const map = editNode('C1', { tags: ['law', 'cost'] })(
  editNode('C2', { tags: ['law'] })(sketch('C1, C2, C3')),
);

const tagsAfter = (ids: readonly string[], changes: TagChanges) =>
  changeTags(ids, changes)(map).nodes.map(({ tags }) => tags?.join(' ') ?? '');

test('a tag is put on those that lack it, after the others they have', () => {
  expect(tagsAfter(['C1', 'C2', 'C3'], { add: ['cost', 'sea'], remove: [] })).toEqual([
    'law cost sea',
    'law cost sea',
    'cost sea',
  ]);
});

test('a tag is taken off, and no empty list is left', () => {
  const after = changeTags(['C1', 'C2', 'C3'], { add: [], remove: ['law'] })(map);
  expect(after.nodes.map((node) => node.tags)).toEqual([['cost'], undefined, undefined]);
});

test('others are left alone, and so is the map where nothing changes', () => {
  expect(tagsAfter(['C2'], { add: ['sea', 'sea', ''], remove: ['cost'] })).toEqual([
    'law cost',
    'law sea',
    '',
  ]);
  expect(changeTags(['C1', 'nobody'], { add: ['law'], remove: ['sea'] })(map)).toBe(map);
});
