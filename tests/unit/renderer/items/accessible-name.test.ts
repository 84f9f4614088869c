import { describe, expect, test } from 'vitest';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { findRecord } from '#shared/model/sorted-records';
import { nameOfNode, nameOfRelation } from '../../../../renderer/items/accessible-name';

const map = sketch('E1 + E2 supports C1 as s1, C2 supports C1, E3 attacks C1, E4 attacks s1 as u1, R1');

function nameOf(id: string, of: ArgumentMap = map, ...state: readonly string[]) {
  const node = findRecord(of.nodes, id);
  const relation = findRecord(of.relations, id);
  if (node) return nameOfNode(of, node, state);
  return relation && nameOfRelation(of, relation, state);
}

/** The map with the same words in every node. */
function saying(text: string): ArgumentMap {
  return { ...map, nodes: map.nodes.map((node) => ({ ...node, text })) };
}

describe('the name of a node', () => {
  test('says its kind, its text and what bears on it', () => {
    expect(nameOf('C1')).toBe('Claim: C1. Supported by 2, objected to by 1.');
  });

  test('says nothing of what is not there', () => {
    expect(nameOf('R1')).toBe('Recommendation: R1.');
  });

  test('ends with how it stands', () => {
    expect(nameOf('R1', map, 'OUT', '1 finding')).toBe('Recommendation: R1. OUT. 1 finding.');
  });

  test('does not end a sentence twice', () => {
    expect(nameOf('C1', saying('Is it so?'))).toMatch(/^Claim: Is it so\? Supported/);
  });

  test('says that there is no text yet', () => {
    expect(nameOf('R1', saying(' '))).toBe('Recommendation: no text yet.');
  });
});

describe('the name of a relation', () => {
  test('is a sentence from premises to target', () => {
    expect(nameOf('s1')).toBe('Support: “E1” together with “E2” supports “C1”. Objected to by 1.');
  });

  test('says which step an undercut is aimed at', () => {
    expect(nameOf('u1')).toBe('Undercut: “E4” undercuts the support from “E1” together with “E2”.');
  });

  test('shortens long statements', () => {
    expect(nameOf('s1', saying('very '.repeat(40)))?.length).toBeLessThan(260);
  });
});
