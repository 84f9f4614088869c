import { expect, test } from 'vitest';
import { file, imported, refusal, stepsOf } from './imported';

const gsn = (text: string) => imported(file('x.yaml', text));

test('what supports a goal supports it together, and arrows are turned round', () => {
  const { map } = gsn('G1: {text: a, supportedBy: [G2, Sn1]}\nG2: {text: b}\nSn1: {text: c}');
  expect(stepsOf(map)).toEqual(['G2+Sn1 supports G1 as G1.supported']);
});

test('solutions are evidence, assumptions are assumed, undeveloped goals need support', () => {
  const { map } = gsn('G1: {text: a, undeveloped: true}\nSn1: {text: b}\nA1: {text: c}');
  expect(map.nodes.map(({ id, kind, status }) => [id, kind, status])).toEqual([
    ['A1', 'claim', 'assumed'],
    ['G1', 'claim', 'needs-support'],
    ['Sn1', 'evidence', undefined],
  ]);
});

test('a challenge of a relation undercuts the step', () => {
  const { map } = gsn(
    'G1: {text: a, supportedBy: G2}\nG2: {text: b}\nCG1: {text: c, challenges: "G1 -> G2"}',
  );
  expect(stepsOf(map)).toContain('CG1 attacks G1.supported as CG1.challenges');
});

test('a relation that is a challenge itself can be challenged', () => {
  const { map } = gsn(
    'G1: {text: a}\nCG1: {text: b, challenges: G1}\nCG2: {text: c, challenges: "G1 -> CG1"}',
  );
  expect(stepsOf(map)).toContain('CG2 attacks CG1.challenges as CG2.challenges');
});

test('a context backs the step beneath, or else the step above', () => {
  const { map } = gsn(
    'G1: {text: a, supportedBy: G2, inContextOf: C1}\nG2: {text: b, inContextOf: J1}\nC1:\nJ1:',
  );
  expect(stepsOf(map)).toEqual([
    'C1 supports G1.supported as G1.context',
    'G2 supports G1 as G1.supported',
    'J1 supports G1.supported as G2.context',
  ]);
});

test('what is not in the file is told', () => {
  expect(gsn('G1: {text: a, supportedBy: [M.G9]}').losses).toEqual([
    { where: 'G1', what: 'It refers to M.G9, which is not in the file, so that relation is left out.' },
  ]);
});

test('a key that comes twice is refused with its place', () => {
  expect(refusal('gsn', 'G1: {text: a}\nG1: {text: b}')).toContain('line 2, column 1');
});

test('aliases that unfold without end are refused', () => {
  const bomb = ['a0: &a0 {text: lol}'];
  for (let level = 1; level < 40; level += 1)
    bomb.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
  expect(refusal('gsn', bomb.join('\n'))).toContain('repeats its parts by aliases without end');
});

test('a list is no goal structure', () => {
  expect(refusal('gsn', '- X1')).toContain('does not begin as a file of the format');
});
