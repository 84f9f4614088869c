import { describe, expect, test } from 'vitest';
import {
  attacksOn,
  graphOf,
  recommendations,
  relationsFrom,
  relationsInto,
  roots,
  supportsOf,
} from '#shared/graph/graph';
import { emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';

const map = sketch(
  'E1 + E2 supports C1 as s1, E3 attacks C1 as a1, C2 attacks s1 as u1, C3 supports s1 as b1, C1 supports R1 as s2, R2',
);
const graph = graphOf(map);
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).join(' ');

describe('what leads where', () => {
  test('supports and attacks of a node', () => {
    expect([ids(supportsOf(graph, 'C1')), ids(attacksOn(graph, 'C1'))]).toEqual(['s1', 'a1']);
  });

  test('backing and undercuts of a relation', () => {
    expect([ids(supportsOf(graph, 's1')), ids(attacksOn(graph, 's1'))]).toEqual(['b1', 'u1']);
  });

  test('all relations that end on something, in order of id', () => {
    expect(ids(relationsInto(graph, 's1'))).toBe('b1 u1');
  });

  test('the relations that a linked premise is part of', () => {
    expect(ids(relationsFrom(graph, 'E2'))).toBe('s1');
  });

  test('recommendations, and the nodes that bear on nothing', () => {
    expect([ids(recommendations(graph)), ids(roots(graph))]).toEqual(['R1 R2', 'R1 R2']);
  });

  test('nodes and relations are found by their ids, each among its own', () => {
    expect([graph.node('C1')?.id, graph.relation('s1')?.id, graph.node('s1'), graph.relation('C1')]).toEqual([
      'C1',
      's1',
      undefined,
      undefined,
    ]);
  });

  test('nothing leads to or from what is not there', () => {
    expect([supportsOf(graph, 'C9'), relationsFrom(graph, 's1'), graph.node(''), graph.relation('')]).toEqual(
      [[], [], undefined, undefined],
    );
  });

  test('the same map has the same graph', () => {
    expect(graphOf(map)).toBe(graph);
  });

  test('an empty map has an empty graph', () => {
    expect(roots(graphOf(emptyMap()))).toEqual([]);
  });

  test('a relation that leads nowhere is our mistake and not the user’s', () => {
    expect(() => graphOf(sketch('E1 attacks s9'))).toThrow('“s9”');
  });
});
