import { describe, expect, test } from 'vitest';
import { describeConflict } from '#shared/file/describe-conflict';
import { mergeMaps } from '#shared/file/merge';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch, sketchOf } from '#shared/model/sketch';
import { opened } from '../../../support/json';

function merged(base: string, ours: string, theirs: string) {
  return mergeMaps({ base: sketch(base), ours: sketch(ours), theirs: sketch(theirs) });
}

function told(base: string, ours: string, theirs: string): readonly string[] {
  return merged(base, ours, theirs).conflicts.map(describeConflict);
}

describe('without a conflict', () => {
  test.each([
    [
      'what each added',
      'C1, E1, E2',
      'E1 supports C1 as s1, E2',
      'E1, E2 attacks C1 as s2',
      'E1 supports C1, E2 attacks C1',
    ],
    ['what one removed and the other left alone', 'C1, C2', 'C1', 'C1, C2 is assumed, C3, C2', 'C1, C2, C3'],
    [
      'premises that each added',
      'E1 supports C1 as s1, E2, E3',
      'E1 + E2 supports C1 as s1, E3',
      'E1 + E3 supports C1 as s1, E2',
      'E1 + E2 + E3 supports C1',
    ],
  ])('%s', (_, base, ours, theirs, result) => {
    expect(sketchOf(merged(base, ours, theirs).map)).toBe(result);
  });

  test.each([
    [
      'different fields of one record',
      'C1',
      'C1 is assumed',
      'C1 has confidence low',
      'C1 is assumed, C1 has confidence low',
    ],
    [
      'tags',
      'C1 is tagged a, C1 is tagged b',
      'C1 is tagged b',
      'C1 is tagged a, C1 is tagged b, C1 is tagged c',
      'C1 is tagged b, C1 is tagged c',
    ],
    [
      'citations of different sources',
      'E1, S1, S2',
      'E1 cites S1, S2',
      'S1, E1 cites S2',
      'E1 cites S1, E1 cites S2',
    ],
    [
      'different parts of one citation',
      'E1 cites S1',
      'E1 cites S1 at "p. 3"',
      'E1 cites S1, E1 was checked',
      'E1 cites S1 at "p. 3", E1 was checked',
    ],
    [
      'waivers',
      'C1',
      'C1, C1 waives a because "x"',
      'C1, C1 waives b because "y"',
      'C1, C1 waives a because "x", C1 waives b because "y"',
    ],
    ['an equal change', 'C1', 'C1 is assumed', 'C1 is assumed, S1', 'C1 is assumed, S1'],
  ])('%s', (_, base, ours, theirs, result) => {
    const { map, conflicts } = merged(base, ours, theirs);
    expect([writeMap(map), conflicts]).toEqual([writeMap(sketch(result)), []]);
  });

  test('numbers that JavaScript would change come along as they are spelled', () => {
    const { map } = mergeMaps({
      base: later('"big": 12345678901234567890, "other": 1'),
      ours: later('"big": 12345678901234567890, "other": 2'),
      theirs: later('"big": 12345678901234567891, "other": 1'),
    });
    expect(writeMap(map)).toContain('"big": 12345678901234567891,\n  "other": 2');
  });
});

describe('a conflict is told in a sentence', () => {
  test.each([
    [
      'both changed a field',
      ['C1', 'C1 reads "Rents rise."', 'C1 reads "Rents fall."'],
      'Both changed text of claim C1 "Rents rise.": ours is "Rents rise.", theirs is "Rents fall.". Ours stands.',
    ],
    [
      'ours removed what theirs changed',
      ['C1, C2', 'C2', 'C1 is assumed, C2'],
      'Ours removed claim C1 "C1", and theirs changed it. It is kept.',
    ],
    [
      'theirs removed what ours refers to',
      ['C1, E1', 'E1 supports C1 as s1', 'E1'],
      'Theirs removed claim C1 "C1", and s1 refers to it. It is kept.',
    ],
    [
      'ours removed a source that theirs cites',
      ['S1, E1', 'E1', 'E1 cites S1'],
      'Ours removed source S1 "S1", and E1 refers to it. It is kept.',
    ],
    [
      'ours removed what theirs waives a finding of',
      ['C1, C2', 'C2', 'C1, C2, C1 waives a because "x"'],
      'Ours removed claim C1 "C1", and a waiver refers to it. It is kept.',
    ],
    [
      'each took out the premise that the other left',
      ['E1 + E2 supports C1 as s1', 'E1 supports C1 as s1, E2', 'E2 supports C1 as s1, E1'],
      'Both changed premises of support s1 (E1 → C1): ours is "E1", theirs is "E2". Ours stands.',
    ],
    [
      'both changed one citation',
      ['E1 cites S1', 'E1 cites S1 at "p. 3"', 'E1 cites S1 at "p. 4"'],
      'Both changed citations[S1].locator of evidence E1 "E1": ours is "p. 3", theirs is "p. 4". Ours stands.',
    ],
  ] as const)('where %s', (_, [base, ours, theirs], sentence) => {
    expect(told(base, ours, theirs)).toEqual([sentence]);
  });

  test('where one graded what the other made a claim: both fields, and ours is whole', () => {
    const base = fileWith({ id: 'n', kind: 'evidence', text: '' });
    const ours = fileWith({ id: 'n', kind: 'claim', text: '' });
    const theirs = fileWith({
      id: 'n',
      kind: 'evidence',
      text: '',
      grade: { reliability: 'B', credibility: 2 },
    });
    const { map, conflicts } = mergeMaps({ base, ours, theirs });
    expect([map.nodes, conflicts.map(({ kind }) => kind)]).toEqual([ours.nodes, ['field', 'field']]);
  });

  test('where citations of one source became others on either side: nobody can tell which became which', () => {
    const cites = (...locators: readonly string[]) =>
      sketch(`S1, ${locators.map((locator) => `E1 cites S1 at "${locator}"`).join(', ')}`);
    const { map, conflicts } = mergeMaps({
      base: cites('1', '2'),
      ours: cites('1', '3'),
      theirs: cites('1', '4'),
    });
    expect([writeMap(map), conflicts.map(describeConflict).length]).toEqual([writeMap(cites('1', '3')), 1]);
  });

  test('where each has something else under a new id, and what theirs builds on it goes with it', () => {
    const base = sketch('C1');
    const ours = opened(textOf({ nodes: [claim('C1')], sources: [{ id: 'x', csl: {} }] }));
    const theirs = opened(
      textOf({
        nodes: [claim('C1'), claim('x')],
        relations: [{ id: 'r', kind: 'support', premises: ['x'], target: 'C1' }],
      }),
    );
    expect(mergeMaps({ base, ours, theirs }).conflicts.map(describeConflict).slice(-2)).toEqual([
      'Under the id x ours has source x "x", and theirs has claim x "", which does not go with the rest. Ours stands.',
      'Under the id r ours has nothing, and theirs has support r (x → C1), which does not go with the rest. Ours stands.',
    ]);
  });
});

describe('the view', () => {
  const at = (x: number) => {
    const map = sketch('C1');
    return { ...map, view: { ...map.view, placements: [{ id: 'C1', at: { x, y: 0 } }] } };
  };

  test('is merged without a conflict: ours stands, and it is said', () => {
    expect(mergeMaps({ base: at(0), ours: at(1), theirs: at(2) })).toEqual({
      map: at(1),
      conflicts: [],
      overruled: 1,
    });
  });

  test('leaves what was kept where it lay', () => {
    const { view } = mergeMaps({
      base: at(5),
      ours: sketch('C2'),
      theirs: { ...at(5), nodes: sketch('C1 is assumed').nodes },
    }).map;
    expect(view.placements).toEqual([{ id: 'C1', at: { x: 5, y: 0 } }]);
  });
});

function claim(id: string): object {
  return { id, kind: 'claim', text: '' };
}

function fileWith(node: object): ArgumentMap {
  return opened(textOf({ nodes: [node] }));
}

function textOf(file: object): string {
  return JSON.stringify({ format: 'argmap', version: 1, title: '', ...file });
}

function later(fields: string): ArgumentMap {
  return opened(`{"format":"argmap","version":1,"title":"","nodes":[],${fields}}`);
}
