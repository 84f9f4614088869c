import { describe, expect, test } from 'vitest';
import { circularSupports } from '#shared/graph/circular-supports';
import { components } from '#shared/graph/components';
import { cone } from '#shared/graph/cone';
import { depthOf } from '#shared/graph/depth';
import { graphOf, supportsOf } from '#shared/graph/graph';
import { groundedChain } from '#shared/graph/grounded';
import { label, labelsOf } from '#shared/graph/labels';
import { pathBetween } from '#shared/graph/paths';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { sortedRecords } from '#shared/model/sorted-records';

const long = 20_000;

const claim = (id: string): MapNode => ({ id, kind: 'claim', text: '' });
const fact = (id: string): MapNode => ({ id, kind: 'evidence', text: '', status: 'assumed' });

function mapOf(nodes: readonly MapNode[], relations: readonly Relation[]): ArgumentMap {
  return { ...emptyMap(), nodes: sortedRecords(nodes), relations: sortedRecords(relations) };
}

/** From `e` up by way of `n1`, `n2` … to the last. */
function chainOf(length: number): ArgumentMap {
  const names = Array.from({ length }, (_, index) => `n${index + 1}`);
  const relations = names.map((target, index): Relation => {
    return { id: `r${index + 1}`, kind: 'support', premises: [names[index - 1] ?? 'e'], target };
  });
  return mapOf([fact('e'), ...names.map(claim)], relations);
}

describe('maps far larger than the stack is deep', () => {
  test(`a chain of ${long} steps`, () => {
    const graph = graphOf(chainOf(long));
    const last = `n${long}`;
    expect([
      label(labelsOf(graph), last),
      groundedChain(graph).has(last),
      cone(graph, last).size,
      depthOf(graph),
      components(graph).length,
      pathBetween(graph, 'e', last).length,
      circularSupports(graph).length,
    ]).toEqual(['IN', true, 2 * long + 1, long, 1, 2 * long + 1, 0]);
  });

  test(`a circle of ${long} steps`, () => {
    const { relations, nodes } = chainOf(long);
    const back: Relation = { id: 'r0', kind: 'support', premises: [`n${long}`], target: 'n1' };
    const graph = graphOf(mapOf(nodes, [...relations, back]));
    expect(circularSupports(graph).map(({ cycle }) => cycle.length)).toEqual([2 * long]);
  });

  test(`an undercut of an undercut, ${long} deep`, () => {
    const undercuts = Array.from({ length: long }, (_, index): Relation => {
      return {
        id: `r${index + 1}`,
        kind: 'attack',
        premises: ['e'],
        target: index === 0 ? 'n1' : `r${index}`,
      };
    });
    const graph = graphOf(mapOf([fact('e'), claim('n1')], undercuts));
    expect([`r${long}`, `r${long - 1}`, 'r1'].map((id) => label(labelsOf(graph), id))).toEqual([
      'IN',
      'OUT',
      'OUT',
    ]);
  });

  test('ten thousand relations on one node', () => {
    const many = Array.from({ length: 10_000 }, (_, index): Relation => {
      return { id: `r${index}`, kind: 'support', premises: ['e'], target: 'n1' };
    });
    const graph = graphOf(mapOf([fact('e'), claim('n1')], many));
    expect([supportsOf(graph, 'n1').length, label(labelsOf(graph), 'n1')]).toEqual([10_000, 'IN']);
  });
});
