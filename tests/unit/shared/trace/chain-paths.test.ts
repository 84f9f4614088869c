import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Graph, graphOf, supportsOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { checkQuotes } from '#shared/quotes/quote-checks';
import { type ChainPath, chainPathsOf, usualLimits } from '#shared/trace/chain-paths';
import { smallMap } from '../../../support/small-maps';

function pathsOf(map: ArgumentMap, id: string, limits = usualLimits) {
  return chainPathsOf(graphOf(map), checkQuotes(map), id, limits);
}

function drawn({ ids, ends, source, citation }: ChainPath): string {
  return [ids.join(' '), ends, ...(source === undefined ? [] : [`${source} ${citation}`])].join(' > ');
}

test('every way down is a path, with what it ends on', () => {
  const map = sketch(
    'E1 cites S1, E1 cites S2, E1 + E2 supports C1 as s1, C3 is assumed, C3 supports C1 as s2, C1 supports R1 as s3, C4 supports R1 as s4',
  );
  expect(pathsOf(map, 'R1').paths.map(drawn)).toEqual([
    'R1 s3 C1 s1 E1 > source > S1 0',
    'R1 s3 C1 s1 E1 > source > S2 1',
    'R1 s3 C1 s1 E2 > gap',
    'R1 s3 C1 s2 C3 > assumed',
    'R1 s4 C4 > gap',
  ]);
});

test('a path that comes back to itself ends there', () => {
  const map = sketch('C1 supports C2 as s1, C2 supports C1 as s2, C1 supports R1 as s3');
  expect(pathsOf(map, 'R1').paths.map(drawn)).toEqual(['R1 s3 C1 s2 C2 s1 C1 > circle']);
});

test('a quotation that its source lacks is a gap, and another of the same evidence is not', () => {
  const map = sketch(
    'S1 says "Trade fell by a third in 2009.", E1 quotes S1 "Elephants are large animals", E1 cites S2, E1 supports R1 as s1',
  );
  expect(pathsOf(map, 'R1').paths.map(drawn)).toEqual(['R1 s1 E1 > gap > S1 0', 'R1 s1 E1 > source > S2 1']);
});

test('objections and backing are no way down', () => {
  const map = sketch('E1 cites S1, E1 supports R1 as s1, E2 attacks R1, E3 attacks s1, E4 supports s1');
  expect(pathsOf(map, 'R1').paths.map(drawn)).toEqual(['R1 s1 E1 > source > S1 0']);
});

const lattice = sketch(
  Array.from({ length: 20 }, (_, index) => {
    const [here, next] = [`C${100 + index}`, `C${101 + index}`];
    return `${next} supports ${here}, ${next} supports C${200 + index}, C${200 + index} supports ${here}`;
  }).join(', '),
);

test('of a million paths the first thousand are told, and that there are more', () => {
  const { paths, isCut } = pathsOf(lattice, 'C100');
  expect([paths.length, isCut]).toEqual([1000, true]);
});

test('what fits the limits exactly is not cut', () => {
  const map = sketch('E1 cites S1, E1 supports R1, E2 cites S1, E2 supports R1');
  expect([
    pathsOf(map, 'R1', { paths: 2, ids: 100 }).isCut,
    pathsOf(map, 'R1', { paths: 1, ids: 100 }).isCut,
  ]).toEqual([false, true]);
});

test('a chain of 5,000 statements is one path', () => {
  const chain = Array.from({ length: 5000 }, (_, index) => `C${index + 1} supports C${index}`);
  expect(pathsOf(sketch(chain.join(',')), 'C0').paths.map(({ ids }) => ids.length)).toEqual([10_001]);
});

test('the paths of any map are those of a plain walk', () => {
  fc.assert(
    fc.property(smallMap, (map) => {
      const [node] = map.nodes;
      if (node === undefined) return;
      const many = { paths: 100_000, ids: 10_000_000 };
      expect(pathsOf(map, node.id, many).paths.map(({ ids }) => ids)).toEqual(
        walked(graphOf(map), [node.id]),
      );
    }),
  );
});

/** Down from the end of a path, by recursion; once for each citation. */
function walked(graph: Graph, path: readonly string[]): readonly (readonly string[])[] {
  const id = path.at(-1) ?? '';
  const node = graph.node(id);
  if (path.indexOf(id) < path.length - 1) return [path];
  if (node?.kind === 'evidence')
    return Array.from({ length: Math.max(1, node.citations?.length ?? 0) }, () => path);
  const supports = supportsOf(graph, id);
  if (supports.length === 0) return [path];
  return supports.flatMap((support) =>
    support.premises.flatMap((premise) => walked(graph, [...path, support.id, premise])),
  );
}
