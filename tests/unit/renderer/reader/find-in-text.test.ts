import { expect, test } from 'vitest';
import { atOnce } from '#shared/model/in-steps';
import { textOf } from '../../../../renderer/reader/blocks';
import { hitsInSteps, mostHits, patternOf } from '../../../../renderer/reader/find-in-text';
import { blocksOf } from './text-page';

function found(text: string, words: string): readonly string[] {
  const blocks = blocksOf(text);
  return atOnce(hitsInSteps(blocks, words)).map(({ block, start, end }) => {
    const here = blocks[block];
    return here ? `${block}:${textOf(here).slice(start, end)}` : '';
  });
}

test.each([
  ['whatever the capitals', 'The Dyke held.\n\nA dyke.', 'DYKE', ['0:Dyke', '1:dyke']],
  [
    'over the end of a line',
    'It was the board of the\nprovince that paid.',
    'the province',
    ['0:the province'],
  ],
  [
    'whatever the marks',
    'It was “so-called” aid, the board’s.',
    `"so-called" aid, the board's`,
    ['0:“so-called” aid, the board’s'],
  ],
  ['signs as they are', 'It cost 3.5 (or 345) million.', '3.5 (', ['0:3.5 (']],
  ['a word that was parted', 'The coun-\ncil was not told of any of this.', 'council', ['0:council']],
  ['no number for another', 'It rose by 190.', '109', []],
  ['nothing for blanks', 'It rose.', '  ', []],
])('finds %s', (_, text, words, hits) => {
  expect(found(text, words)).toEqual(hits);
});

test('letters whose capitals are longer keep their places', () => {
  expect(found('İstanbul and the straße to it.', 'straße')).toEqual(['0:straße']);
});

test('stops at so many', () => {
  expect(found('dyke '.repeat(mostHits + 10), 'dyke')).toHaveLength(mostHits);
});

test.each(['(', '[a-', '\\', '*', '^$', '{2}'])('no sign breaks it: %s', (sign) => {
  expect(patternOf(sign)?.test(`a ${sign} b`)).toBe(true);
});
