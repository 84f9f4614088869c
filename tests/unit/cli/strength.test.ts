import { expect, test } from 'vitest';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';
import { warrant } from '../../support/memory-io';

const files = {
  'map.argmap': writeMap(
    sketch(
      'E1 supports R1, E2 attacks R1, E1 is graded A1, E2 is graded C3, E3 supports R2, C1 supports C2, C2 supports C1',
    ),
  ),
  'one.argmap': writeMap(sketch('E1 supports R1')),
};

test('strengths are listed with the method, and circles have none', async () => {
  const { code, out } = await warrant('strength map.argmap', { files });
  expect([code, out.split('\n').slice(0, 4)]).toEqual([
    0,
    ['Strength by Quadratic energy:', 'circular  C1  “C1”', 'circular  C2  “C2”', '0.95      E1  “E1”'],
  ]);
});

test('of one statement, what contributes to it', async () => {
  const { out } = await warrant('strength map.argmap R1 --method df-quad --contribution shapley', { files });
  expect(out).toBe(
    ['R1: 0.70 by DF-QuAD', 'Contributions (Shapley):', '+0.38  E1  “E1”', '−0.18  E2  “E2”', ''].join('\n'),
  );
});

test('as one JSON document', async () => {
  const all = await warrant('strength map.argmap --json', { files });
  expect(JSON.parse(all.out)).toMatchObject({
    method: 'quadratic-energy',
    strengths: { C1: 'circular', E1: 0.95 },
  });
  const one = await warrant('strength map.argmap R1 --json', { files });
  expect(JSON.parse(one.out)).toMatchObject({
    id: 'R1',
    contribution: 'removal',
    contributors: [{ id: 'E1' }, { id: 'E2' }],
  });
});

test('a statement that the map lacks is a problem', async () => {
  expect(await warrant('strength map.argmap R8', { files })).toMatchObject({
    code: 2,
    err: 'map.argmap has no statement or step R8: did you mean R1, R2 or r1?\n',
  });
});

test('rivals are listed by what speaks against them, and evidence by what it tells', async () => {
  const { code, out } = await warrant('alternatives map.argmap', { files });
  expect([code, out]).toEqual([
    0,
    [
      'Weighted inconsistency, least first:',
      '1.  0.00   R2  “R2”',
      '2.  −2.00  R1  “R1”',
      '',
      'Evidence, what tells most between them first:',
      'N   CC  E1  “E1”',
      'N   II  E2  “E2”',
      'CC  N   E3  “E3”',
      '',
    ].join('\n'),
  ]);
});

test('rivals may be named, and come as one JSON document', async () => {
  const { out } = await warrant('alternatives map.argmap R1 C1 --json', { files });
  expect(JSON.parse(out)).toMatchObject({
    rivals: [
      { id: 'C1', inconsistency: 0 },
      { id: 'R1', inconsistency: -2 },
    ],
    rows: [{ evidence: 'E1', cells: { R1: { bearing: 'CC', way: ['E1', 'r1', 'R1'] } } }, { evidence: 'E2' }],
    silent: ['E3'],
  });
});

test.each([
  [
    'one.argmap',
    'one.argmap has not two recommendations to compare: add another, or name the claims that are rivals after the map.\n',
  ],
  ['map.argmap R1 C9', 'map.argmap has no node C9: did you mean C1 or C2?\n'],
])('alternatives %s cannot be compared', async (line, err) => {
  expect(await warrant(`alternatives ${line}`, { files })).toMatchObject({ code: 2, err });
});
