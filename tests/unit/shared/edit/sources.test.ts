import { describe, expect, test } from 'vitest';
import { addSources } from '#shared/edit/add-sources';
import { cite, editCitation, removeCitation } from '#shared/edit/citations';
import { allOf } from '#shared/edit/edit';
import { addSource, editSource, removeSource } from '#shared/edit/sources';
import { addWaiver, removeWaiver } from '#shared/edit/waivers';
import { emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';

describe('sources', () => {
  test('one is added in its place', () => {
    const map = addSource({ id: 'S1', csl: {}, derivedFrom: ['S2'] })(sketch('S0, S2'));
    expect(map.sources.map(({ id }) => id)).toEqual(['S0', 'S1', 'S2']);
  });

  test('nothing is added under an id that is taken, or that derives from what is not there', () => {
    const map = sketch('S1');
    expect([
      addSource({ id: 'S1', csl: {} })(map) === map,
      addSource({ id: 'S2', csl: {}, derivedFrom: ['S9'] })(map) === map,
      editSource('S1', { derivedFrom: ['S9'] })(map) === map,
    ]).toEqual([true, true, true]);
  });

  test('no source derives from itself', () => {
    const map = sketch('E1 cites S1');
    expect(addSource({ id: 'S2', csl: {}, derivedFrom: ['S2'] })(map)).toBe(map);
    expect(editSource('S1', { derivedFrom: ['S1'] })(map)).toBe(map);
  });

  test('many are added as one change, but for those whose id is taken', () => {
    const map = sketch('E1 cites S2');
    const added = addSources([
      { id: 'S3', csl: { title: 'C' } },
      { id: 'S1', csl: { title: 'A' } },
      { id: 'E1', csl: {} },
    ])(map);
    expect(added.sources.map(({ id }) => id)).toEqual(['S1', 'S2', 'S3']);
    expect(addSources([{ id: 'S2', csl: {} }])(map)).toBe(map);
  });

  test('a new text takes the old hash away, unless it brings its own', () => {
    const map = addSource({ id: 'S1', csl: {}, text: 'old', hash: 'sha256:old' })(emptyMap());
    const hashes = [
      editSource('S1', { text: 'new' }),
      editSource('S1', { text: 'new', hash: 'sha256:new' }),
      editSource('S1', { text: 'old', file: 'f' }),
    ].map((edit) => edit(map).sources[0]?.hash);
    expect(hashes).toEqual([undefined, 'sha256:new', 'sha256:old']);
  });

  test('a source that goes leaves no citation, origin or waiver behind', () => {
    const map = addWaiver({ rule: 'r', subject: 'S1', reason: '', by: 'me', at: '2026-01-01' })(
      sketch('E1 cites S1, E1 cites S2, E2 cites S1, S2 derives from S1'),
    );
    expect(removeSource('S1')(map)).toEqual(sketch('E1 cites S2, E2'));
  });

  test('removing what is not there changes nothing', () => {
    const map = sketch('E1 cites S1');
    expect([removeSource('E1')(map), removeSource('S9')(map)].every((same) => same === map)).toBe(true);
  });
});

describe('citations', () => {
  const map = sketch('E1 cites S1, S2');
  const citations = (edit: (start: typeof map) => typeof map) => edit(map).nodes[0]?.citations;

  test('one more, one changed, one gone', () => {
    expect([
      citations(cite('E1', { source: 'S2', locator: 'p. 7' })),
      citations(editCitation('E1', 0, { source: 'S2', locator: 'p. 8' })),
      citations(removeCitation('E1', 0)),
    ]).toEqual([
      [{ source: 'S1' }, { source: 'S2', locator: 'p. 7' }],
      [{ source: 'S2', locator: 'p. 8' }],
      undefined,
    ]);
  });

  test('nothing changes for a source, a node or a place that is not there', () => {
    const edits = [
      cite('E1', { source: 'S9' }),
      cite('E9', { source: 'S1' }),
      editCitation('E1', 0, { source: 'S9' }),
      editCitation('E1', 1, { locator: 'p. 1' }),
      editCitation('E1', 0, { source: 'S1', locator: '' }),
      removeCitation('E1', 1),
      removeCitation('E1', -1),
    ];
    expect(edits.map((edit) => edit(map) === map)).toEqual(edits.map(() => true));
  });
});

describe('waivers', () => {
  const waiver = { rule: 'isolated-node', subject: 'C1', reason: 'later', by: 'me', at: '2026-01-01' };

  test('one for each rule and subject', () => {
    const map = allOf([addWaiver(waiver), addWaiver({ ...waiver, reason: 'never' })])(sketch('C1'));
    expect(map.waivers).toEqual([{ ...waiver, reason: 'never' }]);
  });

  test('none for what is not there, and none twice', () => {
    const map = addWaiver(waiver)(sketch('C1'));
    expect([addWaiver({ ...waiver, subject: 'C9' })(map) === map, addWaiver(waiver)(map) === map]).toEqual([
      true,
      true,
    ]);
  });

  test('taken back', () => {
    const map = sketch('C1');
    expect([removeWaiver(waiver)(addWaiver(waiver)(map)), removeWaiver(waiver)(map) === map]).toEqual([
      map,
      true,
    ]);
  });
});
