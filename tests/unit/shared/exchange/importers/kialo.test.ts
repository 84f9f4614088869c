import { expect, test } from 'vitest';
import { file, imported, refusal, stepsOf } from './imported';

const old = (...claims: readonly string[]) =>
  imported(file('x.txt', ['Discussion Title: Should the quay grow?', '', ...claims].join('\n')));

/** In the layout of 2025, which always has CRLF. */
const recent = (...lines: readonly string[]) =>
  imported(file('x.txt', ['Discussion Name:', 'Should the quay grow?', '', ...lines].join('\r\n')));

test('claims bear on the claim above, for or against it', () => {
  const { map } = old('1. It should.', '1.1. Pro: Ships wait.', '1.1.1. Con: Not in winter.');
  expect([map.title, stepsOf(map)]).toEqual([
    'Should the quay grow?',
    ['1.1 supports 1 as r1.1', '1.1.1 attacks 1.1 as r1.1.1'],
  ]);
});

test('the layout of 2025 has the words below the number', () => {
  const { map } = recent('1. Thesis:', 'It should.', '', '  1.1. Pro:', '  Ships wait,', '  some for days.');
  expect(map.nodes.map(({ text }) => text)).toEqual(['It should.', 'Ships wait,\nsome for days.']);
  expect(stepsOf(map)).toEqual(['1.1 supports 1 as r1.1']);
});

test('a spot that re-uses a claim is a further step from that one', () => {
  const { map } = old('1. A', '1.1. Pro: B', '1.2. Con: C', '1.2.1. Con: -> See 1.1.');
  expect(stepsOf(map)).toContain('1.1 attacks 1.2 as r1.2.1');
  expect(map.nodes).toHaveLength(3);
});

test('a reference to another discussion is told', () => {
  const { losses } = old('1. A', '1.1. Pro: -> See discussion #35761: Ports.');
  expect(losses).toEqual([
    { where: '1.1', what: 'It refers to another discussion and is left out: discussion #35761: Ports.' },
  ]);
});

test('theses answer a question and do not support it', () => {
  const { map, losses } = recent('1. Question:', 'How large?', '  1.1. Thesis:', '  Very.');
  expect([map.relations, map.nodes[0]?.tags, losses[0]?.where]).toEqual([[], ['question'], 'theses']);
});

test('links become citations, and escapes what they stand for', () => {
  const { map } = old('1. A', '1.1. Pro: Ships \\(large\\) [wait](https://port.example/a_\\(b\\)).');
  expect(map.nodes[1]).toMatchObject({ kind: 'evidence', text: 'Ships (large) wait.' });
  expect(map.sources[0]?.csl.URL).toBe('https://port.example/a_(b)');
});

test('a script in a link is never an address', () => {
  const { map } = old('1. A [now](javascript:alert(1))');
  expect(map.sources).toEqual([]);
});

test('listed sources are cited by their marks, with what was quoted', () => {
  const { map } = recent(
    '1. Thesis:',
    'It should. [1] [7]',
    'Sources:',
    '[1] https://port.example/report',
    '1. Ships wait',
    '- for days',
    '[2] https://port.example/other',
  );
  const [node] = map.nodes;
  expect([node?.text, node?.citations?.map(({ quote }) => quote?.exact)]).toEqual([
    'It should. [7]',
    ['1. Ships wait\n- for days'],
  ]);
});

test('one address is one source', () => {
  const { map } = recent(
    '1. Thesis:',
    'A. [1]',
    '  1.1. Pro:',
    '  B. [2]',
    'Sources:',
    '[1] https://port.example/report',
    '[2] https://port.example/report',
  );
  expect(map.sources).toHaveLength(1);
});

test('a claim with a source that others bear on stays a claim, because objections to it count', () => {
  const { map } = old('1. A', '1.1. Pro: B https://port.example', '1.1.1. Con: C https://port.example');
  expect(map.nodes.map(({ kind }) => kind)).toEqual(['claim', 'claim', 'evidence']);
});

test('equal texts are different claims', () => {
  expect(old('1. A', '1.1. Pro: Yes.', '1.2. Pro: Yes.').map.nodes).toHaveLength(3);
});

test('a claim without one above it is kept, and told', () => {
  const { map, losses } = old('1. A', '3.1. Pro: B');
  expect([map.nodes.length, losses]).toEqual([
    2,
    [{ where: '3.1', what: 'There is no claim 3 above it, so it bears on nothing.' }],
  ]);
});

test('a text that is no export is refused', () => {
  expect(refusal('kialo', '1. A')).toBe(
    'given.file does not begin as a file of the format Kialo discussion does: choose another format.',
  );
});
