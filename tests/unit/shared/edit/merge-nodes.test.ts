import { describe, expect, test } from 'vitest';
import { cite } from '#shared/edit/citations';
import { allOf } from '#shared/edit/edit';
import { editNode } from '#shared/edit/edit-node';
import { mergeNodes } from '#shared/edit/merge-nodes';
import { addWaiver } from '#shared/edit/waivers';
import { sketch, sketchOf } from '#shared/model/sketch';

const merged = (ids: readonly string[], text: string) => sketchOf(mergeNodes(ids)(sketch(text)));

describe('merging nodes', () => {
  test.each([
    ['points their relations to the first', 'E1 supports C1, C2 attacks R1', 'E1 supports C1, C1 attacks R1'],
    ['drops what would bear on itself', 'C1 supports C2, E1 supports C2', 'E1 supports C1'],
    ['drops with it what ends on it', 'C1 supports C2 as s1, E1 attacks s1', 'C1, E1'],
    ['keeps one of two that become the same', 'C1 supports R1, C2 supports R1', 'C1 supports R1'],
    [
      'lets what ended on one of two end on the other',
      'C1 supports R1 as a1, C2 supports R1 as a2, E1 attacks a1, E2 attacks a2',
      'C1 supports R1 as a1, E1 attacks a1, E2 attacks a1',
    ],
    [
      'makes one of objections that end on what has become one',
      'C1 supports R1 as a1, C2 supports R1 as a2, E1 attacks a1, E1 attacks a2',
      'C1 supports R1 as a1, E1 attacks a1',
    ],
    ['makes one premise of linked ones', 'C1 + C2 + C3 supports R1', 'C1 + C3 supports R1'],
    [
      'keeps what is for apart from what is against',
      'C1 supports R1, C2 attacks R1',
      'C1 supports R1, C1 attacks R1',
    ],
    ['leaves other circles alone', 'C3 supports C3, C1, C2', 'C3 supports C3, C1'],
  ])('%s', (_, before, after) => {
    expect(merged(['C1', 'C2'], before)).toBe(after);
  });

  test('joins texts, notes, tags and citations, and keeps the judgement of the first', () => {
    const map = allOf([
      editNode('E1', { text: 'A', note: 'N', tags: ['t'] }),
      editNode('E2', { text: 'B', note: 'M', tags: ['t', 'u'], status: 'defeated' }),
      cite('E1', { source: 'S1' }),
      cite('E2', { source: 'S1' }),
      cite('E2', { source: 'S2' }),
    ])(sketch('E1, E2, S1, S2'));
    expect(mergeNodes(['E1', 'E2'])(map).nodes).toEqual([
      {
        id: 'E1',
        kind: 'evidence',
        text: 'A\nB',
        note: 'N\n\nM',
        tags: ['t', 'u'],
        citations: [{ source: 'S1' }, { source: 'S2' }],
      },
    ]);
  });

  test('takes away waivers of what is gone', () => {
    const waiver = { rule: 'x', reason: 'r', by: 'me', at: '2026-01-01' };
    const map = allOf(['C1', 'C2', 'r1'].map((subject) => addWaiver({ ...waiver, subject })))(
      sketch('C1 supports C2'),
    );
    expect(mergeNodes(['C1', 'C2'])(map).waivers.map(({ subject }) => subject)).toEqual(['C1']);
  });

  test('needs two of them', () => {
    const map = sketch('C1, C2');
    expect([mergeNodes(['C1'])(map) === map, mergeNodes(['C1', 'C1', 'nobody'])(map) === map]).toEqual([
      true,
      true,
    ]);
  });
});
