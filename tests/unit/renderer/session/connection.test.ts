import { describe, expect, test } from 'vitest';
import { sketch, sketchOf } from '#shared/model/sketch';
import { connect, type Landing, moveTarget, type Outcome } from '../../../../renderer/session/connection';

const map = sketch('E1 + E2 supports C1 as s1, E3 attacks C1 as a1, E4 attacks s1 as u1, C2');

const on = (kind: Landing['kind'], id: string): Landing => ({ kind, id });
const newId = () => 'new';

/** The relations of the map that are new or changed, or why there are none. */
function effect(outcome: Outcome): string {
  if (outcome.kind === 'refused') return outcome.why;
  const after = outcome.edit(map);
  const changed = after.relations.filter((relation) => !map.relations.includes(relation));
  return sketchOf({ ...after, nodes: [], relations: changed });
}

describe('letting a new relation go', () => {
  test('on a statement makes it bear on the statement', () => {
    const outcome = connect(map, {
      premises: ['C2'],
      relationKind: 'attack',
      landing: on('node', 'C1'),
      newId,
    });
    expect(effect(outcome)).toBe('C2 attacks C1');
  });

  test('on a relation undercuts it', () => {
    const outcome = connect(map, {
      premises: ['C2'],
      relationKind: 'attack',
      landing: on('relation', 'a1'),
      newId,
    });
    expect([effect(outcome), outcome.kind === 'change' && outcome.label]).toEqual([
      'C2 attacks a1',
      'add undercut',
    ]);
  });

  test('where linked premises meet links one more', () => {
    const outcome = connect(map, {
      premises: ['C2'],
      relationKind: 'support',
      landing: on('junction', 's1'),
      newId,
    });
    expect(effect(outcome)).toMatch(/^E1 \+ E2 \+ C2 supports C1/);
  });

  test.each([
    ['on itself', ['C1'], 'support', on('node', 'C1'), 'A statement cannot bear on itself.'],
    [
      'where there is such a relation',
      ['E3'],
      'attack',
      on('node', 'C1'),
      'There is such a relation already.',
    ],
    [
      'where it is linked already',
      ['E2'],
      'support',
      on('junction', 's1'),
      'It is one of these linked premises already.',
    ],
    [
      'where it would be a reason for itself',
      ['C1'],
      'support',
      on('junction', 's1'),
      'A statement cannot bear on itself.',
    ],
  ] as const)('%s is refused with the reason', (_, premises, relationKind, landing, why) => {
    expect(connect(map, { premises, relationKind, landing, newId })).toEqual({ kind: 'refused', why });
  });
});

describe('taking a relation to another target', () => {
  test('changes where it ends', () => {
    expect(effect(moveTarget(map, 'a1', on('node', 'C2')))).toBe('E3 attacks C2');
    expect(effect(moveTarget(map, 'a1', on('relation', 's1')))).toBe('E3 attacks s1');
  });

  test.each([
    ['where it ends already', 'a1', on('node', 'C1'), 'There is such a relation already.'],
    ['on its own premise', 'a1', on('node', 'E3'), 'A statement cannot bear on itself.'],
    [
      'on a relation that ends on it',
      's1',
      on('relation', 'u1'),
      'A relation cannot bear on itself, not even by way of others.',
    ],
    ['on itself', 's1', on('relation', 's1'), 'A relation cannot bear on itself, not even by way of others.'],
  ])('is refused %s', (_, id, landing, why) => {
    expect(moveTarget(map, id, landing)).toEqual({ kind: 'refused', why });
  });
});
