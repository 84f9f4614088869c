import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freshCopy } from '#shared/edit/fresh-copy';
import { commit, startHistory, undo } from '#shared/edit/history';
import { insertMap } from '#shared/edit/insert-map';
import { clippingOf } from '#shared/exchange/clipping';
import { writeMap } from '#shared/file/write';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import { sketch, sketchOf } from '#shared/model/sketch';
import { anyMap } from '../../../support/arbitrary-map';
import { brokenInvariants } from '../../../support/broken-invariants';
import { contentOf, opened } from '../../../support/json';

const clipped = (text: string, ...ids: readonly string[]) => clippingOf(sketch(text), new Set(ids));

/** Ids in the order of minting: n1, r2, s3 … */
function minted() {
  let count = 0;
  return (prefix: string) => {
    count += 1;
    return `${prefix}${count}`;
  };
}

const pasted = (part: ArgumentMap, into: ArgumentMap) => freshCopy(part, into, minted());

describe('a clipping', () => {
  test.each([
    ['takes relations that are wholly among its nodes', ['C1', 'E1'], 'E1 supports C1'],
    ['leaves linked premises that are not all there', ['C2', 'E1', 'C1'], 'E1 supports C1, C2'],
    [
      'takes what ends on a relation that it takes',
      ['C1', 'E1', 'E3'],
      'E1 supports C1 as a1, E3 attacks a1',
    ],
    ['leaves what ends on a relation that it leaves', ['C1', 'E3'], 'C1, E3'],
  ])('%s', (_, ids, says) => {
    const map = sketch('E1 supports C1 as a1, E3 attacks a1, E1 + E2 supports C2');
    expect(sketchOf(clippingOf(map, new Set(ids)))).toBe(says);
  });

  test('takes the sources that are cited, and what those derive from', () => {
    const { sources } = clipped('E1 cites S1, S1 derives from S2, S2 derives from S3, E2 cites S4', 'E1');
    expect(sources.map(({ id }) => id)).toEqual(['S1', 'S2', 'S3']);
  });
});

describe('a copy of a clipping', () => {
  test('has ids of its own', () => {
    const map = sketch('E1 supports C1 as s1, E2 attacks s1, E1 cites S1');
    const { nodes, relations, sources } = pasted(map, emptyMap());
    expect([...nodes, ...relations, ...sources].map(({ id }) => id)).toEqual([
      'n1',
      'n2',
      'n3',
      'r4',
      'r5',
      's6',
    ]);
  });

  test('cites a source that the other map has under another id', () => {
    const other = { ...emptyMap(), sources: [{ id: 'T1', csl: { title: 'S1' } }] };
    const copy = pasted(sketch('E1 cites S1'), other);
    expect([copy.sources, copy.nodes[0]?.citations]).toEqual([[], [{ source: 'T1' }]]);
  });

  test('keeps apart sources that say the same and derive from others', () => {
    const other = sketch('S1 derives from S3, S2 derives from S2, S3');
    const { sources } = pasted(
      sketch('E1 cites S1, E1 cites S2, S1 derives from S2, S2 derives from S1'),
      other,
    );
    expect(sources).toHaveLength(2);
  });

  test('cites the source itself in the same map, also where another says the same', () => {
    const sources = ['S1', 'S2'].map((id) => ({ id, csl: { title: 'New source' } }));
    const map = { ...sketch('E1 cites S2'), sources };
    expect(pasted(map, map).nodes[0]?.citations).toEqual([{ source: 'S2' }]);
  });
});

describe('any part of any map', () => {
  const somePart = anyMap.chain((map) =>
    fc.tuple(
      fc.constant(map),
      fc.subarray(map.nodes.map(({ id }) => id)).map((ids) => new Set(ids)),
    ),
  );

  test('is a map that is written and read again', () => {
    fc.assert(
      fc.property(somePart, ([map, ids]) => {
        const part = clippingOf(map, ids);
        expect(brokenInvariants(part)).toEqual([]);
        expect(contentOf(opened(writeMap(part)))).toBe(contentOf(part));
      }),
    );
  });

  test('put into any other breaks nothing there, and one undo takes it away', () => {
    fc.assert(
      fc.property(somePart, anyMap, ([map, ids], other) => {
        let count = 0;
        const copy = freshCopy(clippingOf(map, ids), other, (prefix) => {
          count += 1;
          return `fresh-${prefix}-${count}`;
        });
        const history = commit(startHistory(other), { edit: insertMap(copy), label: 'paste' });
        expect(brokenInvariants(history.present)).toEqual([]);
        expect(history.present.nodes).toHaveLength(other.nodes.length + ids.size);
        expect(undo(history).present).toBe(other);
      }),
    );
  });

  test('put into an empty map says the same, up to its ids', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const part = clippingOf(map, new Set(map.nodes.map(({ id }) => id)));
        const before = new Map<string, string>();
        const records = [...part.nodes, ...part.relations, ...part.sources];
        const ids = records.map(({ id }) => id);
        const copy = freshCopy(part, emptyMap(), (prefix) => {
          const id = `${prefix}-${String(before.size).padStart(4, '0')}`;
          before.set(id, ids[before.size] ?? '');
          return id;
        });
        const back = freshCopy(copy, emptyMap(), idsInOrder(copy, before));
        expect(contentOf({ ...back, title: part.title })).toBe(contentOf(part));
      }),
    );
  });
});

/** Gives every record the id that it had before, in the order in which a copy asks for them. */
function idsInOrder({ nodes, relations, sources }: ArgumentMap, before: ReadonlyMap<string, string>) {
  const ids = [...nodes, ...relations, ...sources].map(({ id }) => before.get(id) ?? '').values();
  return () => ids.next().value ?? '';
}
