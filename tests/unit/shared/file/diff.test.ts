import { describe, expect, test } from 'vitest';
import { describeChange } from '#shared/file/describe-change';
import { diffMaps } from '#shared/file/diff';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { opened } from '../../../support/json';

function linesOf(before: ArgumentMap, after: ArgumentMap): readonly string[] {
  return diffMaps(before, after).changes.map(describeChange);
}

describe('what differs in meaning', () => {
  test.each([
    ['C1', 'C1, C2 reads "Rents rise."', ['Added claim C2 "Rents rise."']],
    ['S1, C1', 'C1', ['Removed source S1 "S1"']],
    ['E1, E2, C1', 'E1 + E2 attacks C1 as s1, E1, E2, C1', ['Added objection s1 (E1 + E2 → C1)']],
    [
      'C1 reads "Rents rise."',
      'C1 reads "Rents fall.", C1 has confidence low',
      ['Changed claim C1 "Rents fall.": text from "Rents rise." to "Rents fall."; confidence is new: "low"'],
    ],
    ['C1 is assumed', 'C1', ['Changed claim C1 "C1": status is gone: "assumed"']],
    ['C1 is tagged a', 'C1 is tagged b', ['Changed claim C1 "C1": tags from "a" to "b"']],
    [
      'C1, C1 waives unsupported-claim because "Known."',
      'C1, C1 waives unsupported-claim because "Common ground."',
      ['Changed waiver of unsupported-claim for C1: reason from "Known." to "Common ground."'],
    ],
    [
      'E1 cites S1 at "p. 3", S2',
      'E1 cites S1 at "p. 4", E1 cites S2',
      [
        'Changed evidence E1 "E1": citations[S1].locator from "p. 3" to "p. 4"; citations[S2] is new: {"source":"S2"}',
      ],
    ],
  ])('from %s to %s', (before, after, lines) => {
    expect(linesOf(sketch(before), sketch(after))).toEqual(lines);
  });

  test('of the reference of a source is told part by part', () => {
    expect(linesOf(sourced({ title: 'A', volume: 1 }), sourced({ title: 'B', volume: 1 }))).toEqual([
      'Changed source s "B": csl.title from "A" to "B"',
    ]);
  });

  test('of long texts is shown where they differ', () => {
    const [same, rest] = [
      'Nothing here differs. '.repeat(9),
      ' and so on, for as long as it takes to be cut somewhere',
    ];
    expect(linesOf(saying(`${same}One${rest}`), saying(`${same}Two${rest}`))).toEqual([
      'Changed claim c "Nothing here differs. Nothing here differs. Nothing here…": text from "…thing here differs. One and so on, for as long as it takes…" to "…thing here differs. Two and so on, for as long as it takes…"',
    ]);
  });

  test('is one line each, whatever stands in the texts', () => {
    expect(linesOf(saying(''), saying('a\nRemoved claim c'))).toEqual([
      'Changed claim c "a\\nRemoved claim c": text from "" to "a\\nRemoved claim c"',
    ]);
  });

  test('where an id is now that of something else, is one thing gone and another new', () => {
    const [claim, source] = [
      saying(''),
      opened('{"format":"argmap","version":1,"title":"","nodes":[],"sources":[{"id":"c","csl":{}}]}'),
    ];
    expect(linesOf(claim, source)).toEqual(['Removed claim c ""', 'Added source c "c"']);
  });

  test('is of numbers what they are, however they are spelled', () => {
    expect(linesOf(later('[1.0, 12345678901234567890]'), later('[1, 12345678901234567891]'))).toHaveLength(1);
    expect(linesOf(later('[1.0, 2e3]'), later('[1, 2000]'))).toEqual([]);
  });
});

describe('the same argument', () => {
  test.each([
    ['C1 is tagged a, C1 is tagged b', 'C1 is tagged b, C1 is tagged a'],
    ['E1 + E2 supports C1 as s1', 'E2 + E1 supports C1 as s1'],
    ['C1', 'C1 is asserted'],
    ['C1', 'C1 needs dialectical-validity'],
  ])('is %s and %s', (before, after) => {
    expect(linesOf(sketch(before), sketch(after))).toEqual([]);
  });

  test('looks different where nodes lie elsewhere', () => {
    const map = sketch('C1');
    const moved = { ...map, view: { ...map.view, placements: [{ id: 'C1', at: { x: 9, y: 9 } }] } };
    expect(diffMaps(map, moved)).toEqual({ changes: [], looks: ['positions'] });
  });
});

function sourced(csl: object): ArgumentMap {
  return opened(
    JSON.stringify({ format: 'argmap', version: 1, title: '', nodes: [], sources: [{ id: 's', csl }] }),
  );
}

function saying(text: string): ArgumentMap {
  const nodes = [{ id: 'c', kind: 'claim', text }];
  return opened(JSON.stringify({ format: 'argmap', version: 1, title: '', nodes }));
}

function later(json: string): ArgumentMap {
  return opened(`{"format":"argmap","version":1,"title":"","nodes":[],"later":${json}}`);
}
