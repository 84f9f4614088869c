import { expect, test } from 'vitest';
import { writeArgdown } from '#shared/exchange/argdown/write-document';
import { argdown } from '#shared/exchange/importers/argdown';
import { sketch } from '#shared/model/sketch';
import { richArgdown } from '../../../support/argdown-text';
import { randomFrom } from '../../../support/random';

const whole = [
  richArgdown,
  writeArgdown(
    sketch('E1 cites S1, E1 supports C1, E2 + E3 attacks C1 as r9, E4 attacks r9, C1 supports R1'),
  ),
];
const signs = [
  '[',
  ']',
  '<',
  '>',
  '{',
  '}',
  '(1)',
  '--',
  '----',
  '===',
  '\n\n',
  '\n  ',
  '\r\n',
  '#',
  ': ',
  '*',
  '_',
].concat([
  '\\',
  '"',
  "'",
  '&a ',
  '*a',
  '<<: ',
  '//',
  '/*',
  '<!--',
  '\u0000',
  '\ud800',
  '`',
  ',',
  '\t',
  '+ ',
  '_> ',
]);

/** A document with one to five places cut out, said twice, or written over. */
function broken(text: string, random: () => number): string {
  let damaged = text;
  for (let times = 1 + Math.floor(random() * 5); times > 0; times -= 1) {
    const at = Math.floor(random() * damaged.length);
    const end = at + Math.floor(random() * 30);
    const sign = signs[Math.floor(random() * signs.length)] ?? '';
    const part = random() < 0.3 ? '' : random() < 0.5 ? sign : damaged.slice(at, end).repeat(2);
    damaged = damaged.slice(0, at) + part + damaged.slice(random() < 0.5 ? at : end);
  }
  return damaged;
}

test('what is damaged is read, or refused in a sentence, and nothing else', () => {
  const random = randomFrom(6);
  const strange: string[] = [];
  let refused = 0;
  for (let run = 0; run < 3000; run += 1) {
    const text = broken(whole[run % whole.length] ?? '', random);
    const read = argdown.read(new TextEncoder().encode(text), 'broken.argdown');
    if (read.ok) continue;
    refused += 1;
    if (
      !/^broken\.argdown (is not Argdown|is not a valid map|has no Argdown|is no text)/.test(read.problem)
    ) {
      strange.push(read.problem);
    }
  }
  expect({ strange, areSomeRefused: refused > 300, areSomeRead: refused < 2700 }).toEqual({
    strange: [],
    areSomeRefused: true,
    areSomeRead: true,
  });
});

const many = (text: string) => text.repeat(10_000);

test.each([
  ['brackets', many('[')],
  ['brackets with colons', many('[a]:')],
  ['angles', many('<a')],
  ['braces', many('{')],
  ['braces in a list', many('{},')],
  ['data after data', `[A]: a ${many('{a: 1}')}`],
  ['stars', many('*a ')],
  ['signs that may be short codes', many('.a:b')],
  ['openings of comments', many('/* ')],
  ['hashes', many('#(')],
  ['mentions', many('@[')],
  ['links that never end', many('[a](')],
  ['headings', many('# a\n\n')],
  ['premises', many('(1) a\n')],
  ['inferences', `(1) a\n${many('--\n')}`],
  ['equals signs', many('=')],
  ['lists in YAML', `[A]: a {a: ${many('[')}${many(']')}}`],
  ['aliases in YAML', `===\na: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n===\n\n[A]: a`],
  ['blank lines', many(' \n')],
  ['one long line', `[A]: ${many('word. ')}`],
])('a file of nothing but %s is over soon', (_, text) => {
  const read = argdown.read(new TextEncoder().encode(text), 'long.argdown');
  expect(read.ok ? '' : read.problem.slice(0, 13)).toMatch(/^$|long\.argdown/);
});
