import { expect, test } from 'vitest';
import { sketch } from '#shared/model/sketch';
import { outlineOf, rowsOf } from '#shared/outline/outline';
import { nameOfRow, stateInWords } from '../../../../renderer/outline/row-name';

const map = sketch('E1 supports C1 as r1, E2 attacks r1, E1 + E3 supports C2, C1 attacks C2');
const names = rowsOf(outlineOf(map)).map((row) => nameOfRow(map, row, []));

test('a row says what it is, what it does for the row above, and what bears on it', () => {
  expect(names).toEqual([
    'Claim: C2. Supported by 1, objected to by 1.',
    'Support: “E1” together with “E3” supports “C2”.',
    'Evidence: E1. Linked premise.',
    'Evidence: E3. Linked premise.',
    'Claim: C1. Objects to. Supported by 1.',
    'See evidence: E1. Supports.',
    'Evidence: E2. Undercuts the step.',
  ]);
});

test('how a row stands is said in few words', () => {
  expect(stateInWords({ standing: 'OUT', findings: 2, quotes: null, strength: 0.62, hidden: 1 })).toEqual([
    'OUT',
    'strength 0.62',
    '2 findings',
    '1 row folded away',
  ]);
  expect(stateInWords({ standing: 'IN', findings: 0, quotes: null, strength: null, hidden: 0 })).toEqual([
    'IN',
  ]);
});
