import { describe, expect, test } from 'vitest';
import { cite } from '#shared/edit/citations';
import { editNode } from '#shared/edit/edit-node';
import { splitNode } from '#shared/edit/split-node';
import { halvesAt, statementsIn } from '#shared/edit/split-text';
import { sketch, sketchOf } from '#shared/model/sketch';

describe('splitting a node', () => {
  test('makes linked premises of its parts, and leaves what bore on it with the first', () => {
    const map = sketch('C1 supports R1, E1 supports C1, C1 + C2 attacks R1');
    expect(sketchOf(splitNode('C1', 'A', [{ id: 'C9', text: 'B' }])(map))).toBe(
      'C1 + C9 supports R1, E1 supports C1, C1 + C9 + C2 attacks R1',
    );
  });

  test('gives every part its words, the kind and the sources of the whole, but no verdict', () => {
    const verdict = { by: 'me', at: '2026-01-01', ok: true };
    const map = cite('E1', { source: 'S1', locator: 'p. 7', verdict })(
      editNode('E1', { note: 'N', tags: ['t'] })(sketch('E1, S1')),
    );
    expect(splitNode('E1', 'A', [{ id: 'E2', text: 'B' }])(map).nodes).toEqual([
      {
        id: 'E1',
        kind: 'evidence',
        text: 'A',
        note: 'N',
        tags: ['t'],
        citations: [{ source: 'S1', locator: 'p. 7', verdict }],
      },
      {
        id: 'E2',
        kind: 'evidence',
        text: 'B',
        tags: ['t'],
        citations: [{ source: 'S1', locator: 'p. 7' }],
      },
    ]);
  });

  test('does nothing if an id is taken, comes twice, or there is nothing to split off', () => {
    const map = sketch('C1 supports R1');
    const unchanged = [
      splitNode('C1', 'A', [{ id: 'R1', text: 'B' }]),
      splitNode('C1', 'A', [
        { id: 'C2', text: 'B' },
        { id: 'C2', text: 'C' },
      ]),
      splitNode('C1', 'A', []),
      splitNode('nobody', 'A', [{ id: 'C2', text: 'B' }]),
    ].map((edit) => edit(map) === map);
    expect(unchanged).toEqual([true, true, true, true]);
  });
});

describe('the statements in a text', () => {
  test.each([
    ['Rents rise. Wages do not.', ['Rents rise.', 'Wages do not.']],
    ['Rents rise. Still\n\n Wages do not.', ['Rents rise. Still', 'Wages do not.']],
    ['家賃は上がる。賃金は上がらない。', ['家賃は上がる。', '賃金は上がらない。']],
    ['It rose by 2.5 per cent', ['It rose by 2.5 per cent']],
    [' \n ', []],
  ])('%j', (text, statements) => {
    expect(statementsIn(text)).toEqual(statements);
  });

  test('are found in a text as long as a book, also where one is as long as a chapter', () => {
    const text = `${'Rents rise. '.repeat(20_000)}${'And '.repeat(5000)}so on. Wages do not.`;
    expect(statementsIn(text)).toHaveLength(20_002);
  });

  test('are two at the cursor, unless it stands at an end', () => {
    expect([
      halvesAt('Rents rise and wages fall', 10),
      halvesAt('Rents rise ', 10),
      halvesAt('A', 0),
    ]).toEqual([['Rents rise', 'and wages fall'], [], []]);
  });
});
