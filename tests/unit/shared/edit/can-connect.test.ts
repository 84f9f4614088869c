import { expect, test } from 'vitest';
import { canConnect } from '#shared/edit/can-connect';
import { sketch } from '#shared/model/sketch';

const map = sketch('E1 supports C1 as s1, E2 attacks s1 as u1, E3 attacks u1 as u2, C2, E1 cites S1');
const support = { kind: 'support' } as const;

test.each([
  ['no premises', { ...support, premises: [], target: 'C1' }, { kind: 'no-premises' }],
  [
    'a premise that is a relation',
    { ...support, premises: ['s1'], target: 'C1' },
    { kind: 'premise-is-no-node', id: 's1' },
  ],
  [
    'a premise that is a source',
    { ...support, premises: ['S1'], target: 'C1' },
    { kind: 'premise-is-no-node', id: 'S1' },
  ],
  [
    'a premise twice',
    { ...support, premises: ['E2', 'E2'], target: 'C1' },
    { kind: 'premise-twice', id: 'E2' },
  ],
  [
    'a target that is not there',
    { ...support, premises: ['E1'], target: 'S1' },
    { kind: 'no-such-target', id: 'S1' },
  ],
  [
    'a premise as its own target',
    { ...support, premises: ['C1', 'E1'], target: 'C1' },
    { kind: 'bears-on-itself', id: 'C1' },
  ],
  [
    'what is there',
    { ...support, premises: ['E1'], target: 'C1' },
    { kind: 'there-already', relation: 's1' },
  ],
  [
    'a relation that ends on itself',
    { id: 's1', ...support, premises: ['E1'], target: 's1' },
    { kind: 'ends-on-itself', id: 's1' },
  ],
  [
    'one that does so by way of others',
    { id: 's1', ...support, premises: ['E1'], target: 'u2' },
    { kind: 'ends-on-itself', id: 's1' },
  ],
] as const)('refuses %s', (_, connection, problem) => {
  expect(canConnect(map, connection)).toEqual({ ok: false, problem });
});

test.each([
  ['the same ends in another kind', { kind: 'attack', premises: ['E1'], target: 'C1' }],
  ['more premises for the same target', { kind: 'support', premises: ['E1', 'E2'], target: 'C1' }],
  ['an undercut of an undercut', { kind: 'attack', premises: ['E1'], target: 'u2' }],
  ['a relation that stays as it is', { id: 's1', kind: 'support', premises: ['E1'], target: 'C1' }],
] as const)('accepts %s', (_, connection) => {
  expect(canConnect(map, connection)).toEqual({ ok: true, value: undefined });
});

test('finds no end in relations that end on each other, and stops', () => {
  const circle = sketch('E1 attacks a2 as a1, E2 attacks a1 as a2, E3 supports C1 as s1');
  expect(canConnect(circle, { id: 's1', kind: 'support', premises: ['E3'], target: 'a1' }).ok).toBe(true);
});
