import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite, editCitation, removeCitation } from '#shared/edit/citations';
import { allOf, type Edit } from '#shared/edit/edit';
import { editNode } from '#shared/edit/edit-node';
import { commit, startHistory, undo } from '#shared/edit/history';
import { mergeNodes } from '#shared/edit/merge-nodes';
import { editSource } from '#shared/edit/sources';
import { splitNode } from '#shared/edit/split-node';
import { mindingVerdicts } from '#shared/edit/verdicts';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { findRecord } from '#shared/model/sorted-records';
import type { Verdict } from '#shared/model/verdict';
import { fingerprintOf } from '#shared/review/fingerprint';
import { reviewOf } from '#shared/review/review-of';
import { anyMap, anyText } from '../../../support/arbitrary-map';

const quote = { exact: 'Rents rose', start: 4, end: 14 };

/** One statement with a quotation from a text, and what a reviewer said of it. */
function signedOff(verdict: Partial<Verdict> = {}): ArgumentMap {
  return allOf([
    editSource('S1', { text: 'All Rents rose.' }),
    cite('E1', { source: 'S1', quote, verdict: { by: 'Ada', at: '2026-01-01', ok: true, ...verdict } }),
  ])(sketch('E1, E2, S1'));
}

function withFingerprint(map: ArgumentMap): ArgumentMap {
  const node = findRecord(map.nodes, 'E1');
  const citation = node?.citations?.[0];
  if (!node || !citation?.verdict) throw new Error('E1 was not signed off.');
  const of = fingerprintOf(node, citation, findRecord(map.sources, citation.source));
  return editCitation('E1', 0, { verdict: { ...citation.verdict, of } })(map);
}

function reviewIn(map: ArgumentMap, id = 'E1', index = 0) {
  const node = findRecord(map.nodes, id);
  const citation = node?.citations?.[index];
  return node && citation && reviewOf(map, node, citation);
}

const changes: readonly (readonly [string, Edit])[] = [
  ['the text of the statement', editNode('E1', { text: 'Rents fell' })],
  ['the words of the quote', editCitation('E1', 0, { quote: { exact: 'Rents' } })],
  ['a quote that goes', editCitation('E1', 0, { quote: undefined })],
  ['the text of the source', editSource('S1', { text: 'All Rents rose!' })],
  ['a source that loses its text', editSource('S1', { text: undefined })],
  ['a split', splitNode('E1', 'Rents', [{ id: 'E3', text: 'rose' }])],
  ['a merger', mergeNodes(['E1', 'E2'])],
];

describe('a sign-off', () => {
  test('holds or fails, as the reviewer said', () => {
    expect(reviewIn(withFingerprint(signedOff()))).toBe('holds');
    expect(reviewIn(withFingerprint(signedOff({ ok: false })))).toBe('fails');
    expect(reviewIn(sketch('E1 cites S1'))).toBe('none');
  });

  test.each(changes)('is outdated by %s, whether or not it says what it was of', (_, edit) => {
    expect(reviewIn(edit(withFingerprint(signedOff())))).toBe('outdated');
    expect(reviewIn(mindingVerdicts(edit)(signedOff()))).toBe('outdated');
  });

  test.each([
    ['the note of the statement', editNode('E1', { note: 'Hm.' })],
    ['its confidence', editNode('E1', { confidence: 'low' })],
    ['where the quote stands', editCitation('E1', 0, { quote: { ...quote, start: 5, prefix: 'All ' } })],
    ['the locator', editCitation('E1', 0, { locator: 'p. 7' })],
    ['the title of the source', editSource('S1', { csl: { title: 'Rents' } })],
    ['another statement', editNode('E2', { text: 'Else' })],
  ])('is not outdated by %s', (_, edit) => {
    expect(reviewIn(mindingVerdicts(edit)(withFingerprint(signedOff())))).toBe('holds');
    expect(reviewIn(mindingVerdicts(edit)(signedOff()))).toBe('holds');
  });

  test('counts again once what was looked at is there again', () => {
    const edit = mindingVerdicts(editNode('E1', { text: 'Rents fell' }));
    expect(reviewIn(mindingVerdicts(editNode('E1', { text: 'E1' }))(edit(signedOff())))).toBe('holds');
  });

  test('of a source without text goes by the hash that the file gives', () => {
    const map = withFingerprint(editSource('S1', { text: undefined, hash: 'sha256:1' })(signedOff()));
    expect(reviewIn(map)).toBe('holds');
    expect(reviewIn(editSource('S1', { hash: 'sha256:2' })(map))).toBe('outdated');
  });

  test('is told from its neighbours when the citation before it goes', () => {
    const map = allOf([cite('E1', { source: 'S1', verdict: { by: 'Bo', at: '2026-01-02', ok: true } })])(
      signedOff(),
    );
    const edit = mindingVerdicts(allOf([removeCitation('E1', 0), editNode('E1', { text: 'Else' })]));
    expect(reviewIn(edit(map))).toBe('outdated');
    expect(reviewIn(mindingVerdicts(removeCitation('E1', 0))(map))).toBe('holds');
  });
});

describe('in any map', () => {
  /** A map one of whose citations another program has signed off; the rest of it is as it comes. */
  const signed = fc
    .tuple(anyMap, anyText)
    .filter(([map]) => map.nodes.length > 0 && map.sources.length > 0)
    .map(([map, minutes]) => {
      const id = map.nodes[0]?.id ?? '';
      const verdict = { by: 'Bo', at: '2026-01-01', ok: true, minutes };
      const cited = cite(id, { source: map.sources[0]?.id ?? '', quote, verdict })(map);
      return { map: cited, id, index: (findRecord(cited.nodes, id)?.citations?.length ?? 0) - 1, verdict };
    });

  test('another text of a statement outdates its sign-offs and loses nothing of them, and undo brings them back', () => {
    fc.assert(
      fc.property(signed, anyText, ({ map, id, index, verdict }, text) => {
        fc.pre(findRecord(map.nodes, id)?.text !== text);
        expect(reviewIn(map, id, index)).toBe('holds');
        const after = commit(startHistory(map), {
          edit: mindingVerdicts(editNode(id, { text })),
          label: 'x',
        });
        expect(reviewIn(after.present, id, index)).toBe('outdated');
        expect(findRecord(after.present.nodes, id)?.citations?.[index]?.verdict).toMatchObject(verdict);
        expect(undo(after).present).toBe(map);
      }),
      { numRuns: 30 },
    );
  });
});
