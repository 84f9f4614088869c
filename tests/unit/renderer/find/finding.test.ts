import { describe, expect, test } from 'vitest';
import { undoLabel } from '#shared/edit/history';
import { moveNodes } from '#shared/edit/move';
import { sketch } from '#shared/model/sketch';
import { hitFrom, hitsOf } from '../../../../renderer/find/hits';
import { replaceAll, replaceable, replaceHere } from '../../../../renderer/find/replacing';
import { stepHit } from '../../../../renderer/find/stepping';
import { testWorkspace } from '../../../support/test-workspace';

const terms = { today: '2026-05-31' };

/** R1 on top; beneath it C2, C1 from left to right; E1 at the bottom. */
const map = moveNodes([
  { id: 'R1', at: { x: 300, y: 0 } },
  { id: 'C2', at: { x: 0, y: 200 } },
  { id: 'C1', at: { x: 600, y: 205 } },
  { id: 'E1', at: { x: 0, y: 400 } },
])(sketch('E1 supports C1 as s1, C1 supports R1, C2 supports R1'));

const finding = (query: string) => {
  const workspace = testWorkspace({ map });
  workspace.ui.find({ query });
  return {
    ...workspace,
    workspace,
    text: (id: string) => workspace.document.map().nodes.find((node) => node.id === id)?.text,
  };
};

describe('hits', () => {
  test('are in the order of reading, a relation after its premise', () => {
    expect(hitsOf(map, map, 'kind:claim kind:recommendation kind:support', terms)).toEqual([
      'R1',
      'C2',
      'r3',
      'C1',
      'r2',
      's1',
    ]);
  });

  test('are stepped through from where somebody is, round and round', () => {
    const hits = ['R1', 'C1'];
    expect(hitFrom(map, hits, { current: null, step: 1 })).toBe('R1');
    expect(hitFrom(map, hits, { current: null, step: -1 })).toBe('C1');
    expect(hitFrom(map, hits, { current: 'R1', step: 1 })).toBe('C1');
    expect(hitFrom(map, hits, { current: 'C2', step: 1 })).toBe('C1');
    expect(hitFrom(map, hits, { current: 'C2', step: -1 })).toBe('R1');
    expect(hitFrom(map, hits, { current: 'E1', step: 1 })).toBe('R1');
    expect(hitFrom(map, [], { current: 'E1', step: 1 })).toBeUndefined();
  });

  test('are selected and said', () => {
    const { workspace, document, ui } = finding('kind:claim');
    stepHit(workspace, 1);
    expect(document.getState().current).toBe('C2');
    expect(ui.getState().announcement.text).toBe('1 of 2. Claim: C2.');
  });
});

describe('replacing', () => {
  test('everywhere is one step to undo, which says how often', () => {
    const { workspace, document, text } = finding('c kind:claim');
    replaceAll(workspace, 'K');
    expect([text('C1'), text('C2')]).toEqual(['K1', 'K2']);
    expect(undoLabel(document.getState().history)).toBe('replace 2 times');
    document.undo();
    expect(document.map()).toBe(map);
  });

  test('here goes on to the next', () => {
    const { workspace, document, text } = finding('c');
    document.select(['C2']);
    replaceHere(workspace, 'K');
    expect([text('C1'), text('C2')]).toEqual(['C1', 'K2']);
    expect(document.getState().current).toBe('C1');
  });

  test.each([
    ['rent', 'rent'],
    ['"Two words" kind:claim -not', 'two words'],
    ['two words', undefined],
    ['kind:claim', undefined],
  ])('of %s replaces %s', (query, words) => {
    expect(replaceable(query)).toBe(words);
  });
});
