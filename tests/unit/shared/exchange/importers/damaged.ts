import { randomFrom } from '../../../../support/random';

const pieces = [
  '"',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '&x;',
  '\\',
  '\t',
  '\n',
  '\r\n',
  '\0',
  ':',
  '-> See 1.1.',
  '[1]',
  'null',
  '-1',
  '1e999',
  '__proto__',
  '💥',
  '\ud800',
  'T1',
  '(',
  '€',
  ' ',
  '1.',
];

/** `text` with a few of its parts cut out, doubled, moved, or replaced by what a parser may stumble over. */
export function damaged(text: string, seed: number): string {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  let left = text;
  for (let times = 1 + below(4); times > 0; times -= 1) {
    const from = below(left.length + 1);
    const to = Math.min(left.length, from + below(random() < 0.5 ? 4 : 80));
    const [before, cut, after] = [left.slice(0, from), left.slice(from, to), left.slice(to)];
    const piece = pieces[below(pieces.length)] ?? '';
    const changed = [
      before + after,
      before + piece + after,
      before + cut + cut + after,
      before,
      after + before,
      before + piece + cut + piece + after,
    ];
    left = changed[below(changed.length)] ?? left;
  }
  return left;
}
