import { expect, test } from 'vitest';
import { file, imported, refusal, stepsOf } from './imported';

const light = `statements:
  red: It is red
  looks: {text: It looks red, assumed: true}
  lit: The light is red
arguments:
  a1: {conclusion: red, premises: [looks, normally], undercutter: lit}`;

test('premises are linked, and an undercutter attacks the step', () => {
  expect(stepsOf(imported(file('x.yml', light)).map)).toEqual([
    'looks+normally supports red as a1',
    'lit attacks a1 as a1.undercut',
  ]);
});

test('a statement that only an argument names is added and told', () => {
  const { map, losses } = imported(file('x.yml', light));
  expect([map.nodes.length, losses.map(({ where }) => where)]).toEqual([4, ['normally']]);
});

test('positions of an issue attack each other', () => {
  const { map } = imported(
    file('x.yml', 'statements: {p: P, q: Q}\narguments: {}\nissues: {i: {positions: [p, q], standard: BRD}}'),
  );
  expect([stepsOf(map), map.nodes[0]?.standard]).toEqual([
    ['p attacks q as r1', 'q attacks p as r2'],
    'beyond-reasonable-doubt',
  ]);
});

const lkif = (premises: string, direction = 'pro') =>
  `<lkif><statements><statement id="s1"><s>A</s></statement><statement id="s2"><s>B</s></statement><statement id="s3"><s>C</s></statement></statements><arguments><argument id="a" direction="${direction}"><conclusion statement="s1"/><premises>${premises}</premises></argument></arguments></lkif>`;

test('con arguments of LKIF attack, and their exceptions undercut them', () => {
  const { map } = imported(
    file('x.xml', lkif('<premise statement="s2"/><premise type="exception" statement="s3"/>', 'con')),
  );
  expect(stepsOf(map)).toEqual(['s2 attacks s1 as a', 's3 attacks a as a.undercut']);
});

test('a negated premise undercuts, and is told', () => {
  const { map, losses } = imported(
    file('x.xml', lkif('<premise statement="s2"/><premise polarity="negative" statement="s3"/>')),
  );
  expect([stepsOf(map)[1], losses[0]?.where]).toEqual(['s3 attacks a as a.undercut', 'a']);
});

test('entities are refused', () => {
  const bomb = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><lkif>&b;</lkif>';
  expect(refusal('carneades', bomb)).toContain('declares entities');
});
