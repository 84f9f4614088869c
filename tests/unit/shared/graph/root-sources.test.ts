import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rootSourcesOf } from '#shared/graph/root-sources';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { anyMap } from '../../../support/arbitrary-map';

describe('the root sources', () => {
  test.each([
    ['of a source that derives from nothing are itself', 'S1', ['S1']],
    ['are at the far end of a chain', 'S3 derives from S2, S2 derives from S1', ['S1'], 'S3'],
    ['are all ends of several chains', 'S3 derives from S2, S3 derives from S1', ['S1', 'S2'], 'S3'],
    [
      'of a circle are its members',
      'S1 derives from S2, S2 derives from S1, S3 derives from S1',
      ['S1', 'S2'],
      'S3',
    ],
    [
      'are not in a circle that another source leads out of',
      'S1 derives from S2, S2 derives from S1, S2 derives from S3',
      ['S3'],
    ],
    ['of a source that derives from itself are itself', 'S1 derives from S1', ['S1']],
  ])('%s', (_, text, roots, source = 'S1') => {
    expect(rootSourcesOf(sketch(text)).of(source)).toEqual(roots);
  });

  test('of evidence are those of everything that it cites', () => {
    const map = sketch('E1 cites S2, E1 cites S3, S2 derives from S1, S3 derives from S1');
    expect(rootSourcesOf(map).ofNode('E1')).toEqual(['S1']);
  });

  test.each([
    ['leave the brief out where it cites something else', 'S1 is brief, E1 cites S1, E1 cites S2', ['S2']],
    ['are the brief where it cites nothing else', 'S1 is brief, E1 cites S1', ['S1']],
  ])('of evidence %s', (_, text, roots) => {
    expect(rootSourcesOf(sketch(text)).ofNode('E1')).toEqual(roots);
  });

  test('are found at the end of a chain of many thousands', () => {
    const links = Array.from({ length: 20_000 }, (_, at) => `S${at + 1} derives from S${at}`);
    expect(rootSourcesOf(sketch(links.join('\n'))).of('S20000')).toEqual(['S0']);
  });

  test('are those of a slow search', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const found = map.sources.map(({ id }) => rootSourcesOf(map).of(id));
        expect(found).toEqual(map.sources.map(({ id }) => slowRoots(map, id)));
      }),
    );
  });
});

function slowRoots(map: ArgumentMap, source: string): readonly string[] {
  const earlier = (id: string) => map.sources.find((each) => each.id === id)?.derivedFrom ?? [];
  const reach = (start: string) => {
    const reached = new Set([start]);
    for (const id of reached) for (const next of earlier(id)) reached.add(next);
    return reached;
  };
  const reached = [...reach(source)];
  const first = reached.filter((id) => earlier(id).length === 0);
  const leadsBack = (id: string) => [...reach(id)].every((far) => reach(far).has(id));
  return (first.length > 0 ? first : reached.filter(leadsBack)).sort();
}
