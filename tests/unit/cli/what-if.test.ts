import { describe, expect, test } from 'vitest';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';
import { warrant } from '../../support/memory-io';
import { worked } from '../shared/whatif/worked';

const files = {
  'all.argmap': writeMap(sketch(`${worked.all}, S1 is by "Ann Lee"`)),
  'calm.argmap': writeMap(sketch(worked.withoutObjection)),
  'duel.argmap': writeMap(sketch('E1 attacks E2, E2 attacks E1, E2 attacks E3')),
};

const json = async (line: string) => JSON.parse((await warrant(line, { files })).out);

describe('critical', () => {
  test('lists the cuts by size and id', async () => {
    expect(await json('critical calm.argmap R1 --json')).toEqual({
      cuts: [['E4'], ['E1', 'E3'], ['E2', 'E3']],
      complete: true,
      label: 'IN',
    });
  });

  test('by source, with all that reports it', async () => {
    expect(await json('critical calm.argmap R1 --by source --json')).toMatchObject({
      cuts: [['S1'], ['S4']],
    });
  });

  test('by author', async () => {
    expect(await json('critical all.argmap R1 --by author --json')).toMatchObject({ cuts: [['Ann Lee']] });
  });

  test('up to a size', async () => {
    expect(await json('critical calm.argmap R1 --max-size 1 --json')).toMatchObject({ cuts: [['E4']] });
  });

  test('reads well', async () => {
    expect(await warrant('critical calm.argmap R1', { files })).toMatchObject({
      code: 0,
      err: '',
      out: [
        '“R1” is IN. It is so no longer when all of one line falls:',
        '  E4       “E4”',
        '  E1 + E3  “E1” + “E3”',
        '  E2 + E3  “E2” + “E3”',
        '',
      ].join('\n'),
    });
  });

  test('says where nothing has to fall', async () => {
    expect((await warrant('critical all.argmap r2', { files })).out).toBe(
      'the step from “E3” to “C1” is OUT: nothing has to fall for that.\n',
    );
  });

  test('refuses an id that the map lacks', async () => {
    expect(await warrant('critical all.argmap R11', { files })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^all.argmap has no node or relation R11: did you mean R1/),
    });
  });
});

describe('knock-out', () => {
  test('of a source says what goes, falls and rises', async () => {
    expect(await warrant('knock-out all.argmap S1 E5', { files })).toMatchObject({
      code: 0,
      out: [
        'Switched off',
        '  E1  “E1”',
        '  E3  “E3”',
        '  E5  “E5”',
        '',
        'Falls',
        '  IN → OUT  R1  “R1”',
        '  IN → OUT  C1  “C1”',
        '  IN → OUT  E1  “E1”',
        '  IN → OUT  E3  “E3”',
        '  IN → OUT  E5  “E5”',
        '  IN → OUT  r1  the step from “E1” and “E2” to “C1”',
        '  IN → OUT  r3  the step from “C1” and “E4” to “R1”',
        '  IN → OUT  r4  the step from “E5” to the step from “E3” to “C1”',
        '',
        'Rises',
        '  nothing',
        '',
      ].join('\n'),
    });
  });

  test('of an author by name', async () => {
    const { out } = await warrant(['knock-out', 'all.argmap', 'Ann Lee', '--json'], { files });
    expect(JSON.parse(out).off).toEqual(['E1', 'E3']);
  });

  test('refuses what the map lacks', async () => {
    expect(await warrant('knock-out all.argmap E1 E9', { files })).toMatchObject({ code: 2, out: '' });
  });
});

describe('status --attacks', () => {
  test('gives the sets that can be accepted together', async () => {
    expect(await json('status duel.argmap --attacks --json')).toMatchObject({
      preferred: [['E1', 'E3'], ['E2']],
      stable: [['E1', 'E3'], ['E2']],
    });
  });

  test('reads well', async () => {
    expect((await warrant('status duel.argmap --attacks', { files })).out).toBe(
      [
        'UNDEC  E1  “E1”',
        'UNDEC  E2  “E2”',
        'UNDEC  E3  “E3”',
        '',
        'Preferred sets: as much as can be accepted together',
        '  E1, E3',
        '  E2',
        '',
        'Stable sets: they attack all that they do not hold',
        '  E1, E3',
        '  E2',
        '',
      ].join('\n'),
    );
  });
});
