import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeStatements } from '#shared/audit/alike';
import { wordsOf } from '#shared/audit/word-keys';
import type { MapNode } from '#shared/model/map-node';

const nodesOf = (texts: readonly string[]) =>
  texts.map((text, at): MapNode => ({ id: `n${at}`, kind: 'claim', text }));

/** Pairs of places: of each that is alike an earlier one, both. */
function pairs(texts: readonly string[], least = 0.85, mayBeOne: () => boolean = () => true) {
  const found = [...alikeStatements(nodesOf(texts), least, mayBeOne)].flatMap((each) => each ?? []);
  return found.map(({ first, second, isSame }) => `${first.id} ${second.id}${isSame ? ' same' : ''}`);
}

describe('statements are alike', () => {
  test.each([
    ['capitals and signs aside', ['Trade fell.', 'trade fell'], ['n0 n1 same']],
    ['in whatever order', ['Rents rose and trade fell.', 'Trade fell and rents rose.'], ['n0 n1 same']],
    ['with one word in ten more', ['a b c d e f g h i', 'a b c d e f g h i j'], ['n0 n1']],
    ['not with one word in five more', ['a b c d', 'a b c d e'], []],
    ['not with another number', ['a b c d e f g h i 3', 'a b c d e f g h i 5'], []],
    ['not with one that says “not”', ['a b c d e f g h i', 'a b c d e f not g h i'], []],
    ['not with one that says “doesn’t”', ['a b c d e f g h i', 'a b c d e f doesn’t g h i'], []],
    ['never without words', ['…', '…', ''], []],
  ])('%s: %j', (_, texts, expected) => {
    expect(pairs(texts)).toEqual(expected);
  });

  test('only where both may be one', () => {
    expect(pairs(['Trade fell.', 'Trade fell.'], 0.85, () => false)).toEqual([]);
  });

  test('exactly where a comparison of all with all finds a pair', () => {
    const sentence = fc
      .array(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 9 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 20 }),
        fc.constantFrom(0.5, 0.6, 0.75, 0.85, 1),
        (texts, least) => {
          const told = pairs(texts, least).map((pair) => pair.split(' ')[1]);
          expect(told).toEqual(slowly(texts, least));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Those that are alike one that is itself not told of, compared one by one. */
function slowly(texts: readonly string[], least: number): readonly string[] {
  const kept: string[] = [];
  const told: string[] = [];
  texts.forEach((text, at) => {
    if (kept.some((other) => jaccard(other, text) >= least - 1e-9)) told.push(`n${at}`);
    else kept.push(text);
  });
  return told;
}

function jaccard(one: string, two: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(two))];
  return [...a].filter((word) => b.has(word)).length / new Set([...a, ...b]).size;
}
