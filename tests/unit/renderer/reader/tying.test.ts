import { describe, expect, test } from 'vitest';
import { addSource } from '#shared/edit/sources';
import { sketch } from '#shared/model/sketch';
import { findRecord } from '#shared/model/sorted-records';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { carriedPassage } from '../../../../renderer/reader/passage-drag';
import { indexOfMark, lostIn, markFrom, markOn, marksOf } from '../../../../renderer/reader/passage-marks';
import { sourceToRead } from '../../../../renderer/reader/source-to-read';
import { stepPassage } from '../../../../renderer/reader/stepping';
import { attachPassage, chosenPassage, makeFromPassage } from '../../../../renderer/reader/tying';
import { testWorkspace } from '../../../support/test-workspace';
import { spanOfWords } from './text-page';

const text =
  'The dyke was raised.\n\fThe board of the pro-\nvince paid 190 guilders for it.\n\nNobody was told.';

function windowWith(nodes: string) {
  const source = { id: 'S1', csl: { title: 'The dykes' }, text };
  const workspace = testWorkspace({ map: addSource(source)(sketch(nodes)) });
  workspace.ui.read('S1');
  const passage = (words: string) => ({ source: 'S1', span: spanOfWords(text, words) });
  return { workspace, passage, node: (id: string) => findRecord(workspace.document.map().nodes, id) };
}

const province = 'The board of the pro-\nvince paid 190 guilders for it.';

describe('a passage becomes a statement', () => {
  test('that says what it says, cites it, and is found', () => {
    const { workspace, passage } = windowWith('C1');
    makeFromPassage(workspace, passage(province), 'evidence');
    const made = workspace.document.map().nodes.find(({ kind }) => kind === 'evidence');
    expect(made?.text).toBe('The board of the province paid 190 guilders for it.');
    expect(made?.citations).toMatchObject([
      { source: 'S1', locator: 'p. 2', quote: { exact: province, ...spanOfWords(text, province) } },
    ]);
    expect(checkQuotes(workspace.document.map()).all.map(({ anchor }) => anchor.status)).toEqual(['found']);
  });

  test('without what only leads on to the next item of its list', () => {
    const list = 'The board should:\n\n■■ Raise the dyke;\n\n■■ Pay, or borrow; and\n\n■■ Tell everybody.';
    const source = { id: 'S1', csl: { title: 'The dykes' }, text: list };
    const workspace = testWorkspace({ map: addSource(source)(sketch('C1')) });
    for (const words of ['Raise the dyke;', 'Pay, or borrow; and', 'Tell everybody.'])
      makeFromPassage(workspace, { source: 'S1', span: spanOfWords(list, words) }, 'recommendation');
    const made = workspace.document.map().nodes.filter(({ kind }) => kind === 'recommendation');
    expect(new Set(made.map((node) => node.text))).toEqual(
      new Set(['Raise the dyke', 'Pay, or borrow', 'Tell everybody.']),
    );
    expect(checkQuotes(workspace.document.map()).all.map(({ anchor }) => anchor.status)).toEqual([
      'found',
      'found',
      'found',
    ]);
  });

  test('that has no letter of the word that its end parts', () => {
    const { workspace, passage } = windowWith('C1');
    makeFromPassage(workspace, passage('The board of the pro-'), 'evidence');
    expect(workspace.document.map().nodes.at(-1)?.text).toBe('The board of the pro');
  });

  test('in one step, selected, and no longer chosen', () => {
    const { workspace, passage } = windowWith('C1');
    const before = workspace.document.map();
    workspace.ui.set({ passage: passage('Nobody was told.') });
    makeFromPassage(workspace, passage('Nobody was told.'), 'claim');
    const { current } = workspace.document.getState();
    expect(findRecord(workspace.document.map().nodes, current ?? '')?.kind).toBe('claim');
    expect(chosenPassage(workspace.ui.getState())).toBeNull();
    workspace.document.undo();
    expect(workspace.document.map()).toBe(before);
  });

  test('not of a text that is no longer there', () => {
    const { workspace, passage } = windowWith('C1');
    const before = workspace.document.map();
    makeFromPassage(workspace, { ...passage('dyke'), source: 'S9' }, 'claim');
    makeFromPassage(workspace, { source: 'S1', span: { start: 5, end: 9999 } }, 'claim');
    expect(workspace.document.map()).toBe(before);
  });
});

describe('a passage is attached', () => {
  test('to statements of every kind, in one step', () => {
    const { workspace, passage, node } = windowWith('E1 supports C1');
    const before = workspace.document.map();
    attachPassage(workspace, passage('Nobody was told.'), ['C1', 'E1']);
    expect(['C1', 'E1'].map((id) => node(id)?.citations?.length)).toEqual([1, 1]);
    workspace.document.undo();
    expect(workspace.document.map()).toBe(before);
  });

  test('beside what is cited already, and not twice', () => {
    const { workspace, passage, node } = windowWith('C1');
    attachPassage(workspace, passage('The dyke was raised.'), ['C1']);
    attachPassage(workspace, passage('Nobody was told.'), ['C1']);
    attachPassage(workspace, passage('Nobody was told.'), ['C1']);
    expect(node('C1')?.citations?.map(({ quote }) => quote?.exact)).toEqual([
      'The dyke was raised.',
      'Nobody was told.',
    ]);
  });
});

describe('passages that are tied', () => {
  const tied = () => {
    const { workspace, passage } = windowWith('C1, C2, E1');
    attachPassage(workspace, passage('Nobody was told.'), ['C1']);
    attachPassage(workspace, passage('The dyke was raised.'), ['C2', 'E1']);
    attachPassage(workspace, passage('dyke was'), ['C1']);
    workspace.document.judge(workspace.document.map());
    return workspace;
  };

  test('are marked in the order of the text, those on the same words as one', () => {
    const marks = marksOf(tied().document.map(), 'S1');
    expect(marks.map((mark) => mark.tied.map(({ node }) => node.id).join())).toEqual(['C2,E1', 'C1', 'C1']);
  });

  test('are gone through round and round', () => {
    const marks = marksOf(tied().document.map(), 'S1');
    const way = (from: number, step: 1 | -1) => {
      const next = markFrom(marks, marks[from]?.span ?? null, step);
      return next && indexOfMark(marks, next.span);
    };
    expect([way(0, 1), way(2, 1), way(0, -1)]).toEqual([1, 0, 2]);
    expect(markFrom(marks, null, 1)).toBe(marks[0]);
    expect(markFrom(marks, { start: 30, end: 31 }, 1)).toBe(marks[2]);
    expect(markFrom(marks, { start: 30, end: 31 }, -1)).toBe(marks[1]);
    expect(markFrom([], null, 1)).toBeUndefined();
  });

  test('the shortest is the one that is meant', () => {
    const marks = marksOf(tied().document.map(), 'S1');
    expect(markOn(marks, { start: 5, end: 6 })).toBe(marks[1]);
    expect(markOn(marks, { start: 0, end: 1 })).toBe(marks[0]);
    expect(markOn(marks, { start: 30, end: 31 })).toBeUndefined();
  });

  test('the command selects all that stands on the next, and the reader goes there', () => {
    const workspace = tied();
    workspace.ui.read('S1');
    workspace.document.select([]);
    stepPassage(workspace, 1);
    expect([...workspace.document.getState().selection]).toEqual(['C2', 'E1']);
    expect(workspace.ui.getState().reading?.span).toEqual(spanOfWords(text, 'The dyke was raised.'));
  });

  test('quotes that the text lacks are counted', () => {
    const { workspace } = windowWith('E1');
    const { nodes } = workspace.document.map();
    const lost = { source: 'S1', quote: { exact: 'These words are nowhere in all of it.' } };
    const map = {
      ...workspace.document.map(),
      nodes: nodes.map((node) => ({ ...node, citations: [lost] })),
    };
    expect([lostIn(map, 'S1'), marksOf(map, 'S1').length]).toEqual([1, 0]);
  });
});

describe('the source that is shown', () => {
  const map = [
    { id: 'S1', csl: {} },
    { id: 'S2', csl: {}, text: 'Two.' },
    { id: 'S3', csl: {}, text: 'Three.', role: 'brief' as const },
  ].reduce((made, source) => addSource(source)(made), sketch('C1'));

  test('is the one asked for, else the brief, else one with a text', () => {
    const { sources } = map;
    expect(sourceToRead(map, 'S1', null)?.id).toBe('S1');
    expect(sourceToRead(map, 'gone', null)?.id).toBe('S3');
    expect(sourceToRead({ ...map, sources: sources.slice(0, 2) }, null, null)?.id).toBe('S2');
    expect(sourceToRead({ ...map, sources: [] }, null, null)).toBeUndefined();
  });
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['no span', '{"source":"S1"}'],
  ['an empty span', '{"source":"S1","span":{"start":3,"end":3}}'],
  ['a span of text', '{"source":"S1","span":{"start":"3","end":"9"}}'],
  ['a span before the text', '{"source":"S1","span":{"start":-3,"end":9}}'],
])('what another program lets drop is no passage: %s', (_, dropped) => {
  expect(carriedPassage({ getData: () => dropped } as unknown as DataTransfer)).toBeNull();
});
