import { expect, test } from 'vitest';
import { sketch } from '#shared/model/sketch';
import { passageOf } from '../../../../renderer/reader/passage-marks';

const map = sketch(
  [
    'S1 says "Rents rose. Wages did not."',
    'S2 says "Nobody moved."',
    'C1 supports R1, E1 supports C1, R2',
    'C1 quotes S2 "Nobody moved", E1 quotes S1 "Wages did not"',
  ].join('\n'),
);

test('a statement that quotes nothing leads to the nearest passage beneath it', () => {
  expect(passageOf(map, 'R1', '')).toEqual({ source: 'S2', span: { start: 0, end: 12 } });
});

test('of the passages beneath it, one in the source that is read comes first', () => {
  expect(passageOf(map, 'R1', 'S1')).toEqual({ source: 'S1', span: { start: 12, end: 25 } });
});

test('a statement with a quotation of its own leads to that, whatever stands beneath', () => {
  expect(passageOf(map, 'C1', 'S1')).toEqual({ source: 'S2', span: { start: 0, end: 12 } });
});

test('where nothing is quoted there is nowhere to go', () => {
  expect(passageOf(map, 'R2', 'S1')).toBeNull();
});
