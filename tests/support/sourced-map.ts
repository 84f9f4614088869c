import fc from 'fast-check';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Source } from '#shared/model/source';
import { smallMap, weighedMap } from './small-maps';

const ids = ['S1', 'S2', 'S3', 'S4'] as const;
const names = ['Ann', 'Bob', 'Cy'] as const;

const anySource = (id: string): fc.Arbitrary<Source> =>
  fc
    .record({
      author: fc.subarray([...names], { maxLength: 2 }).map((all) => all.map((literal) => ({ literal }))),
      derivedFrom: fc.oneof(fc.constant([]), fc.subarray([...ids], { maxLength: 2 })),
      status: fc.constantFrom('current', 'current', 'current', 'superseded', 'retracted'),
      isBrief: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    })
    .map(({ author, derivedFrom, status, isBrief }) => ({
      id,
      csl: { title: id, author },
      derivedFrom,
      status,
      ...(isBrief && { role: 'brief' as const }),
    }));

/** Small arguments whose sources have authors and report one another, in chains, in circles and by several ways. */
export const sourcedMap: fc.Arbitrary<ArgumentMap> = withSources(smallMap);

/** The same with standards of proof, and steps of every weight. */
export const weighedSourcedMap: fc.Arbitrary<ArgumentMap> = withSources(weighedMap);

function withSources(maps: fc.Arbitrary<ArgumentMap>): fc.Arbitrary<ArgumentMap> {
  return fc
    .tuple(
      maps,
      fc.tuple(...ids.map(anySource)),
      fc.array(fc.subarray([...ids], { maxLength: 2 }), { minLength: 7, maxLength: 7 }),
    )
    .map(([map, sources, cited]) => ({
      ...map,
      sources,
      nodes: map.nodes.map((node, index) => ({
        ...node,
        citations: (cited[index] ?? []).map((source) => ({ source })),
      })),
    }));
}
