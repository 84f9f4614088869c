import { describe, expect, test } from 'vitest';
import { describeFileProblem } from '#shared/file/describe-problem';
import { parseMap } from '#shared/file/parse';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';

/** What a person reads when the file `f.argmap` with this text is opened. */
function refusalOf(text: string): string {
  const result = parseMap(text);
  return result.ok ? 'opened' : describeFileProblem('f.argmap', result.problem);
}

/** A sound little file after one change. */
function changed(change: (file: { readonly [field: string]: unknown }) => unknown): string {
  const map = sketch('E1 supports C1 as r1, E2 attacks r1 as r2, E1 cites S1, S1 derives from S2');
  const file = JSON.parse(
    writeMap({ ...map, view: { placements: [{ id: 'C1', at: { x: 0, y: 0 } }], collapsed: [] } }),
  );
  return JSON.stringify(change(file));
}

/** The same file with another value in one place; with `undefined` the field is gone. */
function edited(path: string, value: unknown): string {
  return changed((file) => withValue(file, path.split('.'), value));
}

function withValue(part: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inner = withValue(Reflect.get(Object(part), step), rest, value);
  if (Array.isArray(part)) return part.map((item, index) => (String(index) === step ? inner : item));
  return { ...Object(part), [step]: inner };
}

describe('what is not JSON', () => {
  test.each([
    ['', 'line 1, column 1, the file is empty'],
    [' \n ', 'line 2, column 2, the file is empty'],
    ['{"a": 1,}', 'line 1, column 9, there is a comma too many before this bracket'],
    ['[1,]', 'line 1, column 4, there is a comma too many before this bracket'],
    ['[1,,2]', 'line 1, column 4, there is a comma too many'],
    ['{"a" 1}', 'line 1, column 6, "1" stands where a colon after the name of the field should be'],
    ['{"a": 1\n "b": 2}', 'line 2, column 2, a comma is missing before this'],
    ['{"a": 1\r\n "b": 2}', 'line 2, column 2, a comma is missing before this'],
    ['{"a": "x\n}', 'line 1, column 7, the text that begins here has no closing double quote'],
    ['{"a": "x', 'line 1, column 7, the text that begins here has no closing double quote'],
    ['{"a": "x\ty"}', 'line 1, column 9, a tab inside a text must be written as \\t'],
    ['{"a": "\u0001"}', 'line 1, column 8, the control character 1 inside a text must be written as \\u0001'],
    [
      '{"a": "\\x"}',
      'line 1, column 8, a backslash in a text must be followed by one of " \\ / b f n r t or u and four digits',
    ],
    ["{'a': 1}", 'line 1, column 2, texts and names of fields stand in double quotes, not single ones'],
    ['{“a”: 1}', 'line 1, column 2, texts and names of fields stand in straight double quotes (")'],
    ['{a: 1}', 'line 1, column 2, the name of a field stands in double quotes'],
    ['{"a": // why\n1}', 'line 1, column 7, JSON has no comments'],
    ['{"a": NaN}', 'line 1, column 7, JSON has no NaN and no Infinity'],
    ['{"a": undefined}', 'line 1, column 7, JSON has no undefined: leave the field out or write null'],
    ['{"a": True}', 'line 1, column 7, write true, false and null in small letters'],
    ['{"a": +1}', 'line 1, column 7, a number may not begin with a plus sign'],
    ['{"a": .5}', 'line 1, column 7, a number may not begin with a point: write 0.5, not .5'],
    ['{"a": 5.}', 'line 1, column 8, a number may not end with a point'],
    ['{"a": 05}', 'line 1, column 8, a number may not begin with 0, unless it is 0 or a fraction'],
    ['{"a": ]', 'line 1, column 7, a value is missing before this'],
    ['{"a": [1}', 'line 1, column 9, "}" stands where a comma or ] should be'],
    ['{"a": 1', 'line 1, column 8, the file ends too early: a comma or } is missing'],
    ['{} {}', 'line 1, column 4, there is more after the end: "{"'],
    ['{\n<<<<<<< HEAD\n', 'line 2, column 1, this is the mark of a merge conflict that was not resolved'],
    ['<!doctype html>', 'line 1, column 1, this looks like HTML or XML'],
    ['{\u0000', 'line 1, column 2, this is a NUL character: the file may be UTF-16, or damaged'],
    ['😀', 'line 1, column 1, "😀" stands where a value should be'],
  ])('%j', (text, detail) => {
    expect(refusalOf(text)).toBe(`f.argmap is not JSON: at ${detail}.`);
  });

  test('the first fault is told, however deep the nesting around it', () => {
    expect(refusalOf(`${'[[]'.repeat(3)}`)).toBe(
      'f.argmap is not JSON: at line 1, column 4, a comma is missing before this.',
    );
  });
});

describe('nesting', () => {
  const nested = (levels: number) =>
    changed((file) => ({ ...file, deep: JSON.parse('['.repeat(levels - 1) + ']'.repeat(levels - 1)) }));

  test('64 levels are opened', () => expect(refusalOf(nested(64))).toBe('opened'));

  test.each([65, 1000])('%i levels are refused', (levels) => {
    expect(refusalOf(nested(levels))).toBe('f.argmap is nested deeper than 64 levels, which no map is.');
  });

  test.each(['[', '{"a":', '[{"a":'])('a hundred thousand times %s overflows no stack', (open) => {
    expect(refusalOf(open.repeat(100_000))).toBe(
      'f.argmap is nested deeper than 64 levels, which no map is.',
    );
  });

  test('brackets inside a text are no nesting', () => {
    expect(refusalOf(edited('title', '[{'.repeat(100)))).toBe('opened');
  });
});

describe('what is no map', () => {
  test.each([
    ['[]', 'at $ found an empty array; expected an object'],
    ['null', 'at $ found null; expected an object'],
    ['"argmap"', 'at $ found the text "argmap"; expected an object'],
    [edited('format', 'canvas'), 'at $.format found the text "canvas"; expected "argmap"'],
    [edited('format', undefined), 'at $.format found nothing; expected "argmap"'],
    [edited('version', '1'), 'at $.version found the text "1"; expected 1'],
    [edited('version', 0), 'at $.version found the number 0; expected 1'],
    [edited('version', 1.5), 'at $.version found the number 1.5; expected 1'],
    [edited('title', undefined), 'at $.title found nothing; expected a text'],
    [edited('nodes', {}), 'at $.nodes found an object; expected an array'],
    [edited('nodes.0', null), 'at $.nodes[0] found null; expected a node'],
  ])('%s', (text, problem) => {
    expect(refusalOf(text)).toContain(problem);
  });

  test('a newer version is refused before anything else is looked at', () => {
    expect(refusalOf('{"format": "argmap", "version": 7, "nodes": "elsewhere"}')).toBe(
      'f.argmap was written by a newer Warrant: the file has version 7, and this program knows versions up to 1. Update Warrant to open it.',
    );
  });
});

describe('one thing wrong in a map', () => {
  test.each([
    ['relations.1.id', '', '$.relations[1].id found an empty text; expected a text of 1 to 128 characters'],
    [
      'nodes.0.kind',
      'thesis',
      '$.nodes[0].kind found the text "thesis"; expected "claim", "evidence" or "recommendation"',
    ],
    [
      'nodes.0.kind',
      3,
      '$.nodes[0].kind found the number 3; expected "claim", "evidence" or "recommendation"',
    ],
    ['nodes.0.text', undefined, '$.nodes[0].text found nothing; expected a text'],
    ['nodes.0.note', null, '$.nodes[0].note found null; expected a text'],
    ['nodes.0.tags', ['a', 1], '$.nodes[0].tags[1] found the number 1; expected a text'],
    [
      'nodes.0.status',
      'true',
      '$.nodes[0].status found the text "true"; expected "asserted", "assumed", "needs-support", "defeated", "as-cited" or "axiomatic"',
    ],
    [
      'nodes.0.confidence',
      1,
      '$.nodes[0].confidence found the number 1; expected "low", "moderate" or "high"',
    ],
    [
      'nodes.1.grade',
      { reliability: 'A', credibility: 7 },
      '$.nodes[1].grade.credibility found the number 7; expected 1, 2, 3, 4, 5 or 6',
    ],
    [
      'nodes.0.grade',
      { reliability: 'A', credibility: 1 },
      '$.nodes[0].grade found a grade on what is no evidence; expected nothing, unless the kind is "evidence"',
    ],
    [
      'nodes.1.citations.0.quote',
      { exact: 'x', start: -1 },
      '$.nodes[1].citations[0].quote.start found the number -1; expected a whole number, 0 or more',
    ],
    [
      'nodes.1.citations.0.quote',
      { exact: 'x', end: 1.5 },
      '$.nodes[1].citations[0].quote.end found the number 1.5; expected a whole number, 0 or more',
    ],
    [
      'nodes.1.citations.0.quote',
      { start: 1 },
      '$.nodes[1].citations[0].quote.exact found nothing; expected a text',
    ],
    [
      'nodes.1.citations.0.verdict',
      { by: 'A', at: 'soon', ok: true },
      '$.nodes[1].citations[0].verdict.at found the text "soon"; expected an ISO date, such as 2026-05-31',
    ],
    [
      'nodes.1.citations.0.source',
      'S9',
      '$.nodes[1].citations[0].source found the text "S9", which nothing in the file has as its id; expected the id of a source',
    ],
    [
      'nodes.1.citations.0.source',
      'C1',
      '$.nodes[1].citations[0].source found the text "C1", which is the id of a node; expected the id of a source',
    ],
    [
      'relations.0.premises',
      [],
      '$.relations[0].premises found an empty array; expected an array with at least 1 item',
    ],
    [
      'relations.0.premises',
      ['E1', 'E1'],
      '$.relations[0].premises[1] found the text "E1" a second time; expected each item only once',
    ],
    [
      'relations.0.premises',
      ['E1', 'E9'],
      '$.relations[0].premises[1] found the text "E9", which nothing in the file has as its id; expected the id of a node',
    ],
    [
      'relations.0.premises',
      ['r2'],
      '$.relations[0].premises[0] found the text "r2", which is the id of a relation; expected the id of a node',
    ],
    [
      'relations.0.target',
      'C9',
      '$.relations[0].target found the text "C9", which nothing in the file has as its id; expected the id of a node or a relation',
    ],
    [
      'relations.0.target',
      'S1',
      '$.relations[0].target found the text "S1", which is the id of a source; expected the id of a node or a relation',
    ],
    [
      'relations.0.target',
      '__proto__',
      '$.relations[0].target found the text "__proto__", which nothing in the file has as its id; expected the id of a node or a relation',
    ],
    ['sources.0.csl', [], '$.sources[0].csl found an empty array; expected an object'],
    [
      'sources.0.hash',
      'md5:1',
      '$.sources[0].hash found the text "md5:1"; expected a hash, such as sha256:9f86d0…',
    ],
    [
      'sources.0.retrieved',
      '2026-02-30',
      '$.sources[0].retrieved found the text "2026-02-30"; expected an ISO date, such as 2026-05-31',
    ],
    [
      'sources.0.derivedFrom',
      ['S9'],
      '$.sources[0].derivedFrom[0] found the text "S9", which nothing in the file has as its id; expected the id of a source',
    ],
    [
      'waivers',
      [{ rule: 'a', subject: 'X', reason: '', by: '', at: '2026' }],
      '$.waivers[0].subject found the text "X", which nothing in the file has as its id; expected the id of a node, a relation or a source',
    ],
    [
      'view.positions',
      { 'n-9': { x: 0, y: 0 } },
      '$.view.positions["n-9"] found the text "n-9", which nothing in the file has as its id; expected the id of a node',
    ],
    ['view.positions.C1.x', '0', '$.view.positions.C1.x found the text "0"; expected a number'],
    [
      'view.collapsed',
      ['r1'],
      '$.view.collapsed[0] found the text "r1", which is the id of a relation; expected the id of a node',
    ],
    ['nodes.0.text', `"${'x'.repeat(50)}`, undefined],
  ])('%s: %j', (path, value, problem) => {
    expect(refusalOf(edited(path, value))).toBe(
      problem === undefined ? 'opened' : `f.argmap is not a valid map: at ${problem}.`,
    );
  });

  test('an id that two things have', () => {
    const text = changed((file) => ({
      ...file,
      nodes: [
        { id: 'C1', kind: 'claim', text: '' },
        { id: 'C1', kind: 'claim', text: '' },
      ],
      relations: [],
      sources: [{ id: 'C1', csl: {} }],
    }));
    expect(refusalOf(text)).toBe(
      [
        'f.argmap is not a valid map, for 2 reasons:',
        '  at $.nodes[1].id found the text "C1", which another node has; expected an id that nothing else in the file has',
        '  at $.sources[0].id found the text "C1", which a node has; expected an id that nothing else in the file has',
      ].join('\n'),
    );
  });

  test('a field that comes twice, in whatever spelling', () => {
    expect(
      refusalOf(
        '{"format": "argmap", "version": 1, "title": "a", "nodes": [], "x": [{"a": 1, "\\u0061": 2}]}',
      ),
    ).toBe(
      'f.argmap is not a valid map: at $.x[0].a found a field of this name for the second time; expected each name once.',
    );
  });

  test('a number too large for any computer', () => {
    expect(refusalOf(changed((file) => file).replace('"x":0', '"x":1e400'))).toBe(
      'f.argmap is not a valid map: at $.view.positions.C1.x found a number too large to hold; expected a number.',
    );
  });
});

test('all problems are told at once, the first fifty by name', () => {
  const nodes = Array.from({ length: 60 }, (_, index) => ({ id: `n${index}`, kind: 'claim' }));
  const lines = refusalOf(JSON.stringify({ format: 'argmap', version: 1, title: 'a', nodes })).split('\n');
  expect([lines[0], lines[50], lines[51], lines.length]).toEqual([
    'f.argmap is not a valid map, for 60 reasons:',
    '  at $.nodes[49].text found nothing; expected a text',
    '  and 10 more',
    52,
  ]);
});

test('a wrong type and a reference that leads nowhere are told together', () => {
  const text = changed((file) => ({ ...file, title: 1, view: { collapsed: ['C9'] } }));
  expect(refusalOf(text).split('\n')).toHaveLength(3);
});
