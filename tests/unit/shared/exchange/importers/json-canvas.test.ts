import { expect, test } from 'vitest';
import { writeMap } from '#shared/file/write';
import { file, imported, refusal, stepsOf } from './imported';

const card = (id: string, more: object = {}) => ({
  id,
  type: 'text',
  text: id,
  x: 0,
  y: 0,
  width: 250,
  height: 60,
  ...more,
});
const canvas = (nodes: readonly object[], edges: readonly object[] = [], rest: object = {}) =>
  imported(file('quay.canvas', JSON.stringify({ nodes, edges, ...rest })));

test('cards are claims where they lie, and lines relations', () => {
  const { map } = canvas(
    [card('a', { x: 10, y: 200 }), card('b', { y: -20 })],
    [{ id: 'e', fromNode: 'a', toNode: 'b', label: 'supports' }],
  );
  expect([stepsOf(map), map.view.placements]).toEqual([
    ['a supports b as e'],
    [
      { id: 'a', at: { x: 10, y: 200 } },
      { id: 'b', at: { x: 0, y: -20 } },
    ],
  ]);
});

test.each([
  ['objects to', 'attack'],
  ['but', 'support'],
  ['contradicts', 'attack'],
  ['because', 'support'],
  ['does not support', 'support'],
  ['No', 'support'],
])('a line that says “%s” is a %s', (label, kind) => {
  const { map } = canvas([card('a'), card('b')], [{ id: 'e', fromNode: 'a', toNode: 'b', label }]);
  expect(map.relations[0]?.kind).toBe(kind);
});

test('lines that do not say what they mean are counted, and keep their label as note', () => {
  const { map, losses } = canvas(
    [card('a'), card('b', { y: 200 })],
    [{ id: 'e', fromNode: 'a', toNode: 'b', label: 'see also' }],
  );
  expect([map.relations[0]?.note, losses[0]?.where]).toEqual(['see also', 'lines']);
});

test('arrows at both ends are two steps, one at the beginning is a step back', () => {
  const { map } = canvas(
    [card('a'), card('b')],
    [
      { id: 'e', fromNode: 'a', toNode: 'b', fromEnd: 'arrow' },
      { id: 'f', fromNode: 'a', toNode: 'b', fromEnd: 'arrow', toEnd: 'none' },
    ],
  );
  expect(stepsOf(map)).toEqual(['a supports b as e', 'b supports a as e-2', 'b supports a as f']);
});

test('files and links are evidence that cites them', () => {
  const { map } = canvas([
    card('a', { type: 'file', file: 'papers/quays.md', subpath: '#Costs' }),
    card('b', { type: 'link', url: 'https://port.example/' }),
  ]);
  expect(map.nodes.map(({ kind, text, citations }) => [kind, text, citations?.[0]?.locator])).toEqual([
    ['evidence', 'quays', 'Costs'],
    ['evidence', 'https://port.example/', undefined],
  ]);
  expect(map.sources[0]?.file).toBe('papers/quays.md');
});

test.each(['../secret.md', '/etc/passwd', 'C:\\x.txt', 'file:///x', 'a/../../b'])(
  'a file elsewhere is never followed: %s',
  (place) => {
    expect(canvas([card('a', { type: 'file', file: place })]).map.sources[0]?.file).toBeUndefined();
  },
);

test('groups are tags of what lies within, and become statements where lines touch them', () => {
  const frame = (id: string, label: string) =>
    card(id, { type: 'group', label, x: -10, y: -10, width: 400, height: 200 });
  const { map } = canvas(
    [frame('g', 'Costs'), frame('h', 'Uses'), card('a')],
    [{ id: 'e', fromNode: 'a', toNode: 'h' }],
  );
  expect(map.nodes.map(({ id, tags }) => [id, tags])).toEqual([
    ['a', ['Costs']],
    ['h', ['Costs']],
  ]);
});

test('what else the file says goes along and is written again', () => {
  const { map } = canvas([card('a', { color: '4', isSticker: true })], [], { pv: { name: 'Quay' } });
  const written = JSON.parse(writeMap(map));
  expect([written.nodes[0].canvas, written.canvas]).toEqual([
    { type: 'text', text: 'a', width: 250, height: 60, color: '4', isSticker: true },
    { pv: { name: 'Quay' } },
  ]);
});

test('a heading is the statement, and what follows its note', () => {
  const { map } = canvas([card('a', { text: '## **Ships** wait\n\nSome for [days](x.md).' })]);
  expect(map.nodes[0]).toMatchObject({ text: 'Ships wait', note: 'Some for [days](x.md).' });
});

test('statements that cover each other are told', () => {
  expect(canvas([card('a'), card('b')]).losses.map(({ where }) => where)).toEqual(['places']);
});

test('an empty file is an empty map', () => {
  expect(imported(file('new.canvas', '{}')).map.nodes).toEqual([]);
});

test('a line to nowhere is told and carried along', () => {
  const { map, losses } = canvas([card('a')], [{ id: 'e', fromNode: 'a', toNode: 'z' }]);
  expect([losses[0]?.where, map]).toMatchObject(['e', { canvas: { edges: [{ toNode: 'z' }] } }]);
});

test('a wrong type is refused with its place', () => {
  expect(refusal('json-canvas', '{"nodes": {}}')).toContain('at $.nodes found an object');
});
