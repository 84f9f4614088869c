import { expect, test } from 'vitest';
import { detectFormat } from '#shared/exchange/detect';
import { importFiles } from '#shared/exchange/import-files';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';
import { file, imported } from './importers/imported';

const canvas = '{"nodes":[],"edges":[{"id":"e","fromNode":"a","toNode":"b"}]}';
const aif = '{"nodes":[{"nodeID":"1","type":"I","text":"a"}],"edges":[]}';

test.each([
  ['a.json', canvas, 'json-canvas'],
  ['a.canvas', aif, 'aif'],
  ['a.txt', writeMap(sketch('E1 supports C1')), 'argmap'],
  ['a.xml', '<arggraph id="x"/>', 'microtext'],
  ['a.md', 'Discussion Name:\nT\n', 'kialo'],
  ['a.txt', 'T1\tClaim 0 4\tWord', 'brat'],
  ['a', canvas, 'json-canvas'],
])('%s is told by what is in it: %s', (name, text, format) => {
  expect(detectFormat(file(name, text))?.id).toBe(format);
});

test('a name that one format has goes before a guess from the content', () => {
  const text = 'First\n  + Second\nline\n  - Third\n';
  const formats = ['a.argdown', 'a.txt', 'a'].map((name) => detectFormat(file(name, text))?.id);
  expect(formats).toEqual(['argdown', 'outline', 'outline']);
  const { map } = imported(file('a.argdown', text));
  expect([map.nodes.length, map.relations.map(({ kind }) => kind)]).toEqual([3, ['support', 'attack']]);
});

test('a damaged file is of the format that its name says', () => {
  expect(detectFormat(file('a.canvas', '{"nod'))?.id).toBe('json-canvas');
});

test.each(['a.txt', 'a.json', 'a.xml'])('a name that files of all kinds have says nothing: %s', (name) => {
  expect(detectFormat(file(name, 'x'))).toBeUndefined();
});

test.each([
  ['UTF-16 with a mark', (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ['UTF-16 without one', (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))],
  ['UTF-8 with a mark', (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`))],
  ['Latin-1', (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))],
])('letters in %s are read', (_, encoded) => {
  const bytes = encoded('Discussion Title: Köln\r\n\r\n1. Größer.\r\n');
  const result = importFiles([{ name: 'a.txt', bytes }]);
  expect(result.ok && [result.value.map.title, result.value.map.nodes[0]?.text]).toEqual(['Köln', 'Größer.']);
});

test('of two files that have one id, each keeps its own statement and steps', () => {
  const one = file('one.txt', 'Discussion Title: One\n\n1. A\n1.1. Pro: B https://a.example\n');
  const two = file('two.txt', 'Discussion Title: Two\n\n1. C\n1.1. Con: D https://b.example\n');
  const { map } = imported(one, two);
  expect(map.nodes.map(({ id, text }) => `${id} ${text.charAt(0)}`)).toEqual([
    '1 A',
    '1-2 C',
    '1.1 B',
    '1.1-2 D',
  ]);
  expect(map.relations.map(({ premises, target }) => [...premises, target])).toEqual([
    ['1.1', '1'],
    ['1.1-2', '1-2'],
  ]);
  expect(map.nodes[3]?.citations?.[0]?.source).not.toBe(map.nodes[2]?.citations?.[0]?.source);
});

test('a map is imported as it is', () => {
  const { map } = imported(file('a.argmap', writeMap(sketch('E1 supports C1 as r1, C2 attacks r1'))));
  expect(map.relations).toHaveLength(2);
});
