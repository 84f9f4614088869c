import fc from 'fast-check';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { proofStandards } from '#shared/model/proof-standard';
import type { Relation } from '#shared/model/relation';
import { sortedRecords } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';

const sourceIds = ['S1', 'S2'] as const;

const anySource = (id: string): fc.Arbitrary<Source> =>
  fc
    .constantFrom('current', 'superseded', 'retracted', 'withdrawn')
    .map((status) => ({ id, csl: { title: id }, status }) as const);

const anyNode = (id: string): fc.Arbitrary<MapNode> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('claim', 'claim', 'evidence', 'evidence', 'recommendation'),
    text: fc.constant(id),
    status: fc.constantFrom(
      'asserted',
      'asserted',
      'asserted',
      'asserted',
      'needs-support',
      'as-cited',
      'assumed',
      'axiomatic',
      'defeated',
    ),
    citations: fc.subarray([...sourceIds]).map((ids) => ids.map((source) => ({ source }))),
  });

const anyRelation = (
  id: string,
  nodes: readonly string[],
  relations: readonly string[],
): fc.Arbitrary<Relation> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('support', 'support', 'attack'),
    premises: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...nodes).map((node) => [node]) },
      { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...nodes), { minLength: 1, maxLength: 3 }) },
    ),
    target: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...nodes) },
      { weight: 1, arbitrary: fc.constantFrom(...relations) },
    ),
  });

/**
 * Arguments of up to seven nodes and twelve relations, so that slow and plain answers can be had: circles,
 * undercuts of undercuts, backing, relations that end on themselves, attacks on evidence, sources withdrawn.
 */
export const smallMap: fc.Arbitrary<ArgumentMap> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 12 }))
  .chain(([nodeCount, relationCount]) => {
    const nodes = named('n', nodeCount);
    const relations = named('r', relationCount);
    return fc.record({
      nodes: fc.tuple(...nodes.map(anyNode)),
      relations: fc.tuple(...relations.map((id) => anyRelation(id, nodes, relations))),
      sources: fc.tuple(...sourceIds.map(anySource)),
    });
  })
  .map((lists) => ({
    ...emptyMap('Small'),
    nodes: sortedRecords(lists.nodes),
    relations: sortedRecords(lists.relations),
    sources: sortedRecords(lists.sources),
  }));

/** The same with standards of proof, and steps of every weight in tenths. */
export const weighedMap: fc.Arbitrary<ArgumentMap> = smallMap.chain((map) =>
  fc
    .tuple(
      fc.tuple(...map.nodes.map(() => fc.constantFrom(...proofStandards, undefined))),
      fc.tuple(...map.relations.map(() => fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }))),
    )
    .map(([standards, tenths]) => ({
      ...map,
      nodes: map.nodes.map((node, place) => {
        const standard = standards[place];
        return node.kind === 'evidence' || standard === undefined ? node : { ...node, standard };
      }),
      relations: map.relations.map((relation, place) => {
        const weight = tenths[place];
        return weight === undefined ? relation : { ...relation, weight: weight / 10 };
      }),
    })),
);

function named(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
}
