import { expect, test } from 'vitest';
import { type Foundation, foundationOf } from '#shared/audit/foundation';
import { sketch } from '#shared/model/sketch';

/** A line of the sketch for each. */
const mapOf = (...lines: readonly string[]) => sketch(lines.join('\n'));

const said = ({ passages, bare }: Foundation) => ({
  passages: passages.map(({ node, sign }) => `${node.id} ${sign}`),
  bare: bare.map(({ id }) => id),
});

test('a recommendation stands on every quotation in what supports it, the nearest first', () => {
  const map = mapOf(
    'S1 says "Rents rose. Wages did not."',
    'C1 supports R1, E1 supports C1, C2 supports R1',
    'E1 quotes S1 "Rents rose", C2 quotes S1 "Wages did not"',
  );
  expect(said(foundationOf(map, 'R1'))).toEqual({ passages: ['C2 found', 'E1 found'], bare: [] });
});

test('what linked premises and backing of a step quote is stood on too', () => {
  const map = mapOf(
    'S1 says "Rents rose. Wages did not. Nobody moved."',
    'C1 + C2 supports R1 as s1, E1 supports s1',
    'C1 quotes S1 "Rents rose", C2 quotes S1 "Wages did not", E1 quotes S1 "Nobody moved"',
  );
  expect(said(foundationOf(map, 'R1')).passages).toEqual(['C1 found', 'C2 found', 'E1 found']);
});

test('an objection is nothing that a statement stands on', () => {
  const map = mapOf('S1 says "Rents rose."', 'E1 attacks R1, C1 supports R1', 'E1 quotes S1 "Rents rose"');
  expect(said(foundationOf(map, 'R1'))).toEqual({ passages: [], bare: ['C1'] });
});

test('a passage that its source lacks is listed as such, without a place', () => {
  const map = mapOf('S1 says "Rents rose."', 'E1 supports R1', 'E1 quotes S1 "The harbour was sold"');
  const [passage] = foundationOf(map, 'R1').passages;
  expect(passage).toMatchObject({ sign: 'orphaned', span: undefined });
});

test('a chain ends bare where nothing supports a statement and it quotes nothing', () => {
  const map = mapOf('S1 says "Rents rose."', 'C1 supports R1, C2 supports C1, E1 supports C1', 'E1 cites S1');
  expect(said(foundationOf(map, 'R1')).bare).toEqual(['C2', 'E1']);
});

test('statements that support each other in a circle are walked once', () => {
  const map = mapOf(
    'S1 says "Rents rose."',
    'C1 supports C2, C2 supports C1, C1 supports R1',
    'C2 quotes S1 "Rents rose"',
  );
  expect(said(foundationOf(map, 'R1'))).toEqual({ passages: ['C2 found'], bare: [] });
});

test('a statement by itself stands on its own quotations, and on nothing beneath', () => {
  const map = mapOf('S1 says "Rents rose."', 'E1 quotes S1 "Rents rose"');
  const foundation = foundationOf(map, 'E1');
  expect(said(foundation)).toEqual({ passages: ['E1 found'], bare: [] });
  expect(foundation.isSupported).toBe(false);
});
