import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addNode } from '#shared/edit/add-node';
import { collapse } from '#shared/edit/collapse';
import { editNode } from '#shared/edit/edit-node';
import { removeItems } from '#shared/edit/remove';
import { sketch } from '#shared/model/sketch';
import { matchesIn } from '#shared/query/matches';
import { parseQuery } from '#shared/query/query';
import { followShown } from '../../../../renderer/session/shown';
import { queryContext } from '../../../../renderer/store/derived';
import type { Emphasis } from '../../../../renderer/store/shown';
import { smallMap } from '../../../support/small-maps';
import { testWorkspace } from '../../../support/test-workspace';

const filter = (query: string, hides = true): Emphasis => ({ kind: 'filter', query, hides });

function following(map: ReturnType<typeof sketch>) {
  const workspace = testWorkspace({ map });
  followShown(workspace);
  const { document } = workspace;
  return {
    document,
    lit: () => [...(document.getState().shown.lit ?? [])].toSorted().join(' '),
    hidden: () => [...document.getState().shown.hidden].toSorted().join(' '),
  };
}

const text = 'E1 supports C1, E2 attacks C1, C1 supports R1';

describe('a filter', () => {
  test('hides what is not found', () => {
    const { document, hidden } = following(sketch(text));
    document.look({ emphasis: filter('kind:evidence') });
    expect(hidden()).toBe('C1 R1 r1 r2 r3');
  });

  test('that dims hides nothing', () => {
    const { document, lit, hidden } = following(sketch(text));
    document.look({ emphasis: filter('kind:evidence', false) });
    expect([lit(), hidden()]).toEqual(['E1 E2', '']);
  });

  test('that asks for nothing lets everything stand out', () => {
    const { document } = following(sketch(text));
    document.look({ emphasis: filter(' ') });
    expect(document.getState().shown).toEqual({ lit: null, hidden: new Set() });
  });

  test('follows the map, but not while a text is written', () => {
    const { document, hidden } = following(sketch(text));
    document.look({ emphasis: filter('E1') });
    document.edit('E1');
    document.apply(editNode('E1', { text: 'other' }), { label: 'edit' });
    expect(hidden()).toBe('C1 E2 R1 r1 r2 r3');
    document.edit(null);
    document.select([]);
    expect(hidden()).toBe('C1 E1 E2 R1 r1 r2 r3');
  });

  test('shows what was added since', () => {
    const { document, lit } = following(sketch(text));
    document.look({ emphasis: filter('kind:evidence') });
    document.apply(addNode({ id: 'C9', kind: 'claim', text: '' }), { label: 'add' });
    expect(lit()).toBe('C9 E1 E2');
  });

  test('takes what it hides out of the selection, so that nothing is deleted unseen', () => {
    const { document } = following(sketch(text));
    document.select(['E1', 'C1', 'R1'], 'E1');
    document.look({ emphasis: filter('kind:evidence') });
    expect([...document.getState().selection]).toEqual(['E1']);
  });

  test('never hides a hit', () => {
    const anyQuery = fc.constantFrom(
      'C',
      'kind:support',
      'kind:undercut',
      'label:IN',
      '-kind:claim',
      'is:isolated',
    );
    fc.assert(
      fc.property(smallMap, anyQuery, (map, query) => {
        const { document } = following(map);
        document.look({ emphasis: filter(query) });
        const { hidden } = document.getState().shown;
        const hits = matchesIn(parseQuery(query), queryContext(map, map, { today: '2026-03-31' }));
        expect(hits.filter((id) => hidden.has(id))).toEqual([]);
      }),
    );
  });
});

describe('a chain', () => {
  test('is all that bears on a statement and all that it leads to', () => {
    const { document, lit } = following(sketch('E1 supports C1, C1 supports R1, C2 supports R1'));
    document.look({ emphasis: { kind: 'chain', of: 'C1', hides: false } });
    expect(lit()).toBe('C1 E1 R1 r1 r2');
  });

  test('ends with the statement', () => {
    const { document } = following(sketch(text));
    document.look({ emphasis: { kind: 'chain', of: 'C1', hides: true } });
    document.apply(removeItems(['C1']), { label: 'delete' });
    expect(document.getState().emphasis).toBeNull();
    expect(document.getState().shown.hidden.size).toBe(0);
  });
});

describe('collapsed branches', () => {
  test('are hidden from the start, and shown again by undo', () => {
    const { document, hidden } = following(sketch(text));
    document.apply(collapse(['C1']), { label: 'collapse' });
    expect(hidden()).toBe('E1 E2 r1 r2');
    document.undo();
    expect(hidden()).toBe('');
    expect(following(collapse(['C1'])(sketch(text))).hidden()).toBe('E1 E2 r1 r2');
  });

  test('open a way to what somebody goes to in them, and close it again', () => {
    const map = sketch('E1 supports C2, E2 supports C2, C2 supports C1, C1 supports R1');
    const { document, hidden } = following(collapse(['C1'])(map));
    expect(hidden()).toBe('C2 E1 E2 r1 r2 r3');
    document.select(['E1']);
    expect(hidden()).toBe('E2 r2');
    document.select(['R1']);
    expect(hidden()).toBe('C2 E1 E2 r1 r2 r3');
  });

  test('stay hidden while a filter dims', () => {
    const { document, hidden } = following(collapse(['C1'])(sketch(text)));
    document.look({ emphasis: filter('kind:claim', false) });
    expect(hidden()).toBe('E1 E2 r1 r2');
  });
});
