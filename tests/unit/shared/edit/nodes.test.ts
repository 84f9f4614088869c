import { describe, expect, test } from 'vitest';
import { addNode } from '#shared/edit/add-node';
import { changeKind } from '#shared/edit/change-kind';
import { allOf } from '#shared/edit/edit';
import { editNode } from '#shared/edit/edit-node';
import { editMap, setTitle } from '#shared/edit/map-fields';
import { emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';

const graded = addNode({
  id: 'E1',
  kind: 'evidence',
  text: 'T',
  grade: { reliability: 'B', credibility: 2 },
})(emptyMap());

describe('adding a node', () => {
  test('puts it in its place in the list and on the canvas, rounded', () => {
    const map = addNode({ id: 'C1', kind: 'claim', text: 'Rents rise', at: { x: 0.4, y: -0.4 } })(
      sketch('C2, C0'),
    );
    expect([map.nodes.map(({ id }) => id), map.view.placements]).toEqual([
      ['C0', 'C1', 'C2'],
      [{ id: 'C1', at: { x: 0, y: 0 } }],
    ]);
  });

  test('does nothing if a node, a relation or a source has the id', () => {
    const map = sketch('E1 supports C1 as s1, E1 cites S1');
    for (const id of ['E1', 's1', 'S1']) expect(addNode({ id, kind: 'claim', text: '' })(map)).toBe(map);
  });

  test('does nothing if it cites what is not there, or is graded and no evidence', () => {
    const map = emptyMap();
    const grade = { reliability: 'A', credibility: 1 } as const;
    expect([
      addNode({ id: 'E1', kind: 'evidence', text: '', citations: [{ source: 'S1' }] })(map) === map,
      addNode({ id: 'C1', kind: 'claim', text: '', grade })(map) === map,
    ]).toEqual([true, true]);
  });
});

describe('editing a node', () => {
  test('changes the fields that are named and no others', () => {
    const map = editNode('C1', { text: 'Rents rise', status: 'assumed' })(sketch('C1'));
    expect(map.nodes).toEqual([{ id: 'C1', kind: 'claim', text: 'Rents rise', status: 'assumed' }]);
  });

  test('takes optional fields away when they are empty, and keeps an empty text', () => {
    const full = editNode('C1', { note: 'N', tags: ['t'], status: 'assumed', confidence: 'low' })(
      sketch('C1'),
    );
    const bare = editNode('C1', { text: '', note: '', tags: [], status: undefined, confidence: undefined })(
      full,
    );
    expect(bare.nodes).toEqual([{ id: 'C1', kind: 'claim', text: '' }]);
  });

  test('gives the same map if it says the same', () => {
    const map = editNode('C1', { tags: ['a', 'b'] })(sketch('C1'));
    expect(editNode('C1', { text: 'C1', tags: ['a', 'b'], note: '' })(map)).toBe(map);
  });

  test('grades evidence only', () => {
    const map = sketch('C1');
    expect(editNode('C1', { grade: { reliability: 'A', credibility: 1 } })(map)).toBe(map);
  });

  test('does nothing to a node that is not there', () => {
    const map = sketch('C1');
    expect(editNode('C9', { text: 'T' })(map)).toBe(map);
  });
});

describe('changing the kind of nodes', () => {
  test('takes the grade away from what is no longer evidence', () => {
    expect(changeKind(['E1'], 'claim')(graded).nodes).toEqual([{ id: 'E1', kind: 'claim', text: 'T' }]);
  });

  test('changes nothing about nodes of that kind', () => {
    expect(changeKind(['E1', 'C9'], 'evidence')(graded)).toBe(graded);
  });
});

describe('editing the map itself', () => {
  test('title and description', () => {
    const { title, description } = allOf([setTitle('T'), editMap({ description: 'D' })])(emptyMap());
    expect([title, description]).toEqual(['T', 'D']);
  });

  test('a description that is empty goes, a title stays', () => {
    const map = editMap({ title: '', description: 'D' })(emptyMap());
    expect(editMap({ description: '' })(map)).toEqual(emptyMap(''));
  });
});
