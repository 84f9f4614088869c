import { expect, test } from 'vitest';
import { file, imported, refusal, stepsOf } from './imported';

test.each([
  ['x.apx', 'arg(a).arg(b).\natt(a,b). % c\natt(b,b).'],
  ['x.tgf', 'a\r\nb\r\n#\r\na b\r\nb b'],
])('%s has attacks, also of an argument on itself', (name, text) => {
  expect(stepsOf(imported(file(name, text)).map)).toEqual(['a attacks b as r1', 'b attacks b as r2']);
});

test('the format of ICCMA 2023 numbers its arguments', () => {
  const { map } = imported(file('x.af', '# c\np af 3\n1 2\n'));
  expect([map.nodes.length, stepsOf(map)]).toEqual([3, ['1 attacks 2 as r1']]);
});

test.each([
  ['p af 2\n1 3\n', 'line 2'],
  ['p af 999999999\n', 'more arguments'],
  ['arg(a).\n\n!!', 'line 3'],
])('%j is refused', (text, why) => {
  expect(refusal('dung', text)).toContain(why);
});

test('what is attacked and not declared is there, and told', () => {
  const { map, losses } = imported(file('x.apx', 'arg(a). att(a,b).'));
  expect([map.nodes.length, losses.map(({ where }) => where)]).toEqual([2, ['arguments']]);
});

test('a label of TGF that says undercuts aims at the attack of the argument', () => {
  const { map, losses } = imported(file('x.tgf', 'a\nb\nc\n#\na b\nc a undercuts\na c undercuts\n'));
  expect([stepsOf(map), losses.length]).toEqual([
    ['a attacks b as r1', 'c attacks a as r2', 'a attacks r2 as r3'],
    1,
  ]);
});
