import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExactly } from '#shared/file/json/read-exactly';
import { surveyOf } from '#shared/file/json/survey';
import { writeExactly } from '#shared/file/json/write-exactly';
import { mapFile } from '#shared/file/map-shape';
import { writeMap } from '#shared/file/write';
import { emptyMap } from '#shared/model/argument-map';
import { newReport } from '#shared/shape/problem';
import { anything } from '#shared/shape/scalars';
import { opened } from '../../../support/json';

describe('a file as it is written', () => {
  test('an empty map', () => {
    expect(writeMap(emptyMap('T'))).toBe(`{
  "format": "argmap",
  "version": 1,
  "title": "T",
  "nodes": [],
  "relations": [],
  "sources": [],
  "waivers": [],
  "view": {
    "positions": {},
    "collapsed": []
  }
}
`);
  });

  test('a file written by hand may leave out the lists that are empty', () => {
    expect(opened('{"format":"argmap","version":1,"title":"T","nodes":[]}')).toEqual(emptyMap('T'));
  });

  test('a waiver without a reason is opened, for the audit to find', () => {
    const waiver = '{"rule":"isolated-node","subject":"C1","by":"A","at":"2026"}';
    const nodes = '[{"id":"C1","kind":"claim","text":""}]';
    const map = opened(`{"format":"argmap","version":1,"title":"T","nodes":${nodes},"waivers":[${waiver}]}`);
    expect(map.waivers).toEqual([{ rule: 'isolated-node', subject: 'C1', reason: '', by: 'A', at: '2026' }]);
  });

  test('known fields come first, in their order, and unknown ones after them in theirs', () => {
    const node = '{"z":1,"text":"t","a":2,"kind":"claim","7":3,"id":"C1"}';
    const map = opened(`{"nodes":[${node}],"title":"T","version":1,"format":"argmap"}`);
    expect(writeMap(map)).toContain(
      '{\n      "id": "C1",\n      "kind": "claim",\n      "text": "t",\n      "z": 1,\n      "a": 2,\n      "7": 3\n    }',
    );
  });

  test('a whole number as the name of an unknown field comes after the known ones in a map that was never read', () => {
    const node = { id: 'C1', kind: 'claim', text: 't', '7': 3 } as const;
    expect(writeMap({ ...emptyMap(), nodes: [node] })).toContain('"text": "t",\n      "7": 3\n');
  });

  test('a field added in an edit takes its place', () => {
    const node = { text: 't', tags: ['x'], kind: 'claim', id: 'C1', note: 'n' } as const;
    const lines = writeMap({ ...emptyMap(), nodes: [node] }).match(/"(id|kind|text|note|tags)"/g);
    expect(lines).toEqual(['"id"', '"kind"', '"text"', '"note"', '"tags"']);
  });

  test('positions stand in the order of their ids, numbers too', () => {
    const ids = ['1', '10', '2', '__proto__', 'a'];
    const map = {
      ...emptyMap(),
      nodes: ids.map((id) => ({ id, kind: 'claim', text: '' }) as const),
      view: { placements: ids.map((id) => ({ id, at: { x: 1, y: 2 } })), collapsed: [] },
    };
    const text = writeMap(map);
    expect([...text.matchAll(/^ {6}"(.+)": \{$/gm)].map(([, id]) => id)).toEqual(ids);
    expect(opened(text).view).toEqual(map.view);
  });

  test.each([
    [0.5, '1'],
    [-0.4, '0'],
    [-0, '0'],
    [12.0, '12'],
    [1e300, '1000000000'],
    [-Infinity, '-1000000000'],
    [Number.NaN, '0'],
  ])('the coordinate %d is written %s', (x, written) => {
    const view = { placements: [{ id: 'C1', at: { x, y: 0 } }], collapsed: [] };
    expect(writeMap({ ...emptyMap(), view })).toContain(`"x": ${written},`);
  });

  test('known numbers are written in one way, unknown ones as they were', () => {
    const view = '{"positions":{"C1":{"x":12.0,"y":1e2,"z":3.0}},"zoom":1.50}';
    const file = `{"format":"argmap","version":1.0,"title":"T","nodes":[{"id":"C1","kind":"claim","text":""}],"view":${view}}`;
    expect(writeMap(opened(file)).match(/"(version|x|y|z|zoom)": [^,\n]+/g)).toEqual([
      '"version": 1',
      '"x": 12',
      '"y": 100',
      '"z": 3.0',
      '"zoom": 1.50',
    ]);
  });

  test('an unknown number that was changed is written as it is now', () => {
    const map = opened('{"format":"argmap","version":1,"title":"T","nodes":[],"size":1.0,"age":2.0}');
    expect(writeMap({ ...map, size: 3 } as typeof map)).toMatch(/"size": 3,\n {2}"age": 2.0\n/);
  });

  test('a field of the view called placements, which is our own word, survives', () => {
    const map = opened('{"format":"argmap","version":1,"title":"T","nodes":[],"view":{"placements":"mine"}}');
    expect(writeMap({ ...map, title: 'U' })).toContain('"collapsed": [],\n    "placements": "mine"');
  });

  test('__proto__ and constructor are fields like any other', () => {
    const file =
      '{"format":"argmap","version":1,"title":"T","nodes":[{"id":"__proto__","kind":"claim","text":"","__proto__":{"x":1},"constructor":2}]}';
    const map = opened(file);
    const edited = { ...map, nodes: map.nodes.map((node) => ({ ...node, note: 'n' })) };
    expect(writeMap(edited)).toContain(
      '"note": "n",\n      "__proto__": {\n        "x": 1\n      },\n      "constructor": 2',
    );
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('the exact reader and writer', () => {
  test('read and write plain JSON as JavaScript does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value, null, 2);
        expect(writeExactly(value, anything)).toBe(text);
        expect(JSON.stringify(readExactly(text, newReport()))).toBe(JSON.stringify(value));
      }),
    );
  });

  test('order the fields of records as the fast writer does', () => {
    const map = {
      ...emptyMap(),
      nodes: [{ text: 't', x: { b: 1, a: 2 }, kind: 'claim', id: 'C1' } as const],
    };
    const { view, ...rest } = map;
    const file = {
      format: 'argmap',
      version: 1,
      ...rest,
      view: { positions: {}, collapsed: view.collapsed },
    };
    expect(`${writeExactly(file, mapFile)}\n`).toBe(writeMap(map));
  });
});

describe('the survey', () => {
  const keys = Array.from({ length: 40 }, (_, index) => `"k${index}":0`).join();
  test.each([
    ['{"a": [1, {"a": "\\"}:{["}], "b": {"a": 1}}', 'plain'],
    ['[0.25, -7, 123456789012345, "1.0", "\\\\"]', 'plain'],
    ['{"12a": 1}', 'plain'],
    [`{${keys}}`, 'plain'],
    [`[{${keys}}, {${keys}}]`, 'plain'],
    ['[1.0]', 'delicate'],
    ['[-0]', 'delicate'],
    ['[1234567890123456789]', 'delicate'],
    ['{"12": 1}', 'delicate'],
    ['{"a": {"b": [], "b": 1}}', 'delicate'],
    ['{"a": {"c": 1}, "a": 1}', 'delicate'],
    ['{"a": 1, "\\u0061": 1}', 'delicate'],
    [`{${keys}, "k3": 1}`, 'delicate'],
    [`{${keys}, "k39": 1}`, 'delicate'],
    ['['.repeat(65), 'too-deep'],
  ])('%s', (text, survey) => expect(surveyOf(text)).toBe(survey));
});

describe('a map with a long text', () => {
  const source = { id: 'S1', csl: { type: 'report', title: 'T' }, status: 'current' as const };
  const mapWith = (text: string, title = 'T') => ({
    ...emptyMap(title),
    sources: [{ ...source, text, hash: 'sha256:1' }],
  });

  test.each([
    ['with signs that are escaped', '"Rents"\n\trose\\ \u0001'],
    ['with characters of two units, wherever it is cut', '😀'],
    ['with half a character', '\ud83d rose'],
  ])('%s is written as a short one is', (_, unit) => {
    const text = `a${unit.repeat(60_000)}`;
    const [before = '', after = ''] = writeMap(mapWith('x')).split('"x"');
    expect(writeMap(mapWith(text)) === `${before}${JSON.stringify(text)}${after}`).toBe(true);
  });

  test('is written whole where the map itself has the words that stand for it', () => {
    const text = 'Rents rose. '.repeat(20_000);
    const map = mapWith(text, '\0the text of a source\0');
    expect(JSON.parse(writeMap(map))).toMatchObject({ title: map.title, sources: [{ text }] });
  });
});
