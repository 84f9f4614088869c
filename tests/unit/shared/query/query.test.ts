import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { matchesIn } from '#shared/query/matches';
import { offersIn } from '#shared/query/offers';
import { parseQuery, wordsOf } from '#shared/query/query';
import { withToggled } from '#shared/query/terms';
import { anyMap, anyText } from '../../../support/arbitrary-map';

const flagged = new Set(['C2']);
const contextOf = (map: ArgumentMap) => ({
  graph: graphOf(map),
  labelOf: (id: string) => label(labelsOf(graphOf(map)), id),
  isFlagged: (id: string) => flagged.has(id),
});

/** What a query finds in a map, in words. */
const found = (map: ArgumentMap, text: string) => matchesIn(parseQuery(text), contextOf(map)).join(' ');

const base = sketch(
  'E1 + E2 supports C1 as s1, E3 attacks s1, C1 supports R1, E1 cites S1, C2 is assumed, C3',
);
const map: ArgumentMap = {
  ...base,
  nodes: base.nodes.map((node) => {
    if (node.id === 'E1')
      return { ...node, text: 'Rents rose by a third\nin ten years', tags: ['north sea'] };
    if (node.id === 'E2') return { ...node, text: 'Un café à São Paulo', note: 'seen in May' };
    return node;
  }),
  relations: base.relations.map((relation) =>
    relation.id === 's1' ? { ...relation, warrant: 'Prices lead' } : relation,
  ),
  sources: [{ id: 'S1', csl: { title: 'Smith on harbours' } }],
};

describe('words', () => {
  test.each([
    ['rents', 'E1'],
    ['RENTS third', 'E1'],
    ['cafe sao', 'E2'],
    ['café', 'E2'],
    ['may', 'E2'],
    ['harbour', 'E1'],
    ['prices', 's1'],
    ['rents cafe', ''],
  ])('%s finds %s', (text, ids) => {
    expect(found(map, text)).toBe(ids);
  });

  test('in quotation marks stand in that order, whatever lies between lines', () => {
    expect(found(map, '"third in ten"')).toBe('E1');
    expect(found(map, '"ten third"')).toBe('');
  });

  test('are a phrase as soon as it is begun', () => {
    expect(found(map, '"third in')).toBe('E1');
  });
});

describe('fields', () => {
  test.each([
    ['kind:evidence', 'E1 E2 E3'],
    ['kind:ev', 'E1 E2 E3'],
    ['kind:Recommendation', 'R1'],
    ['kind:claim kind:recommendation', 'C1 C2 C3 R1'],
    ['kind:undercut', 'r2'],
    ['kind:support', 'r3 s1'],
    ['status:assumed', 'C2'],
    ['label:OUT kind:evidence', ''],
    ['label:UNDEC', ''],
    ['tag:sea', 'E1'],
    ['tag:"north sea"', 'E1'],
    ['source:smith', 'E1'],
    ['is:unsourced', 'E2 E3'],
    ['is:isolated', 'C2 C3'],
    ['is:conclusion', 'R1'],
    ['has:finding', 'C2'],
    ['has:warrant', 's1'],
    ['kind:evidence -rents', 'E2 E3'],
    ['kind:evidence -has:source -kind:claim', 'E2 E3'],
    ['-kind:evidence -kind:claim', 'R1'],
  ])('%s finds %s', (text, ids) => {
    expect(found(map, text)).toBe(ids);
  });

  test('that are none are searched as words, and said', () => {
    expect(parseQuery('colour:red kind:rock rents').strange).toEqual(['colour:red', 'kind:rock']);
    expect(wordsOf(parseQuery('colour:red kind:rock rents'))).toEqual(['colour:red', 'kind:rock', 'rents']);
  });

  test('are not seen in an address', () => {
    expect(parseQuery('https://warrant.example').strange).toEqual([]);
  });
});

describe('any query', () => {
  test('can be read and asked', () => {
    fc.assert(
      fc.property(anyMap, fc.array(anyText), (any, parts) => {
        const ids = matchesIn(parseQuery(parts.join(' ')), contextOf(any));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('finds a statement by any stretch of its text', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), fc.nat(), (any, from, length) => {
        for (const { id, text } of any.nodes) {
          const letters = [...text.replaceAll('"', '')];
          const stretch = letters.slice(from % (letters.length || 1)).slice(0, length);
          const phrase = parseQuery(`"${stretch.join('')}"`);
          if (text.includes(stretch.join('')) && phrase.terms.length > 0)
            expect(matchesIn(phrase, contextOf(any))).toContain(id);
        }
      }),
    );
  });
});

describe('what is offered', () => {
  test('is found as often as it says', () => {
    for (const { offers } of offersIn(contextOf(map)))
      for (const { term, count } of offers)
        expect([term, found(map, term).split(' ').length]).toEqual([term, count]);
  });

  test('are the tags and sources of the map, as a query can say them', () => {
    const terms = offersIn(contextOf(map)).flatMap(({ offers }) => offers.map(({ term }) => term));
    expect(terms).toEqual(
      expect.arrayContaining(['kind:evidence', 'tag:"north sea"', 'source:"Smith on harbours"']),
    );
  });

  test('is understood, whatever the tags are', () => {
    fc.assert(
      fc.property(anyMap, (any) => {
        for (const { offers } of offersIn(contextOf(any)))
          for (const { term, count } of offers) {
            const query = parseQuery(term);
            expect(query.strange).toEqual([]);
            expect(matchesIn(query, contextOf(any)).length).toBeGreaterThanOrEqual(count);
          }
      }),
    );
  });
});

describe('a term of the menu', () => {
  test.each([
    ['rents', 'kind:claim', 'rents kind:claim'],
    ['rents kind:claim', 'kind:claim', 'rents'],
    ['-kind:claim', 'kind:claim', '-kind:claim kind:claim'],
    ['tag:"north sea" rents', 'tag:"north sea"', 'rents'],
  ])('turns %s by %s into %s', (query, term, result) => {
    expect(withToggled(query, term)).toBe(result);
  });
});
