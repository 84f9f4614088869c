import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointOf } from '#shared/prose/compound';
import { lostHedge } from '#shared/prose/hedge-loss';
import { mixedTerms } from '#shared/prose/likelihood';
import { numbersIn } from '#shared/prose/numbers-in';
import { plain } from '#shared/prose/plain';
import { jumpedQuantifier } from '#shared/prose/quantifier-jump';
import { unsaidNumbers } from '#shared/prose/unsaid-numbers';
import { labelledCases, wordingRules } from '../../../../scripts/docs/heuristics/labelled-cases';

const sentences = wordingRules.flatMap((rule) => {
  const { tuning, heldBack } = labelledCases(rule);
  return [...tuning, ...heldBack].flatMap(({ text, quotes = [] }) => [text, ...quotes]);
});

describe('nothing is at odds with itself', () => {
  test.each([
    ['numbers', (text: string) => unsaidNumbers(numbersIn(text), { quotes: [numbersIn(text)] })[0]],
    ['hedges', (text: string) => lostHedge(text, [text])],
    ['quantifiers', (text: string) => jumpedQuantifier(text, [text])],
  ])('by its %s', (_, faultOf) => {
    expect(sentences.filter((text) => faultOf(text) !== undefined)).toEqual([]);
  });

  test('nor are several sentences taken together', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }), (several) => {
        const text = several.join(' ');
        expect(unsaidNumbers(numbersIn(text), { quotes: [numbersIn(text)] })).toEqual([]);
      }),
    );
  });
});

test('a plain text has every sign in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(plain(text)).toHaveLength(text.length);
    }),
  );
});

describe('a hedge', () => {
  test('is named as the quote writes it', () => {
    expect(lostHedge('The valve reduces leaks.', ['The valve may reduce leaks.'])).toEqual({ hedge: 'may' });
  });

  test('is no month', () => {
    expect(lostHedge('The valve leaked.', ['In May the valve leaked.'])).toBeUndefined();
  });

  test('of another part of the sentence is not lost', () => {
    expect(lostHedge('The valve leaks.', ['The valve leaks; the pump may be old.'])).toBeUndefined();
  });

  test('is hardened by what leaves no doubt', () => {
    expect(lostHedge('It is proven that the valve leaks.', ['Apparently the valve leaks.'])).toEqual({
      hedge: 'apparently',
      booster: 'proven',
    });
  });
});

test('a jump says from what to what, and in which quote', () => {
  const quotes = ['Members are many.', 'Most members pay late.'];
  expect(jumpedQuantifier('All members pay late.', quotes)).toEqual({
    claimed: 'all',
    said: 'most',
    quote: 1,
  });
});

test('a joint is told with what stands on both sides', () => {
  expect(jointOf('Trade fell and rents rose.')).toEqual({
    joint: 'and',
    parts: ['Trade fell', 'rents rose.'],
  });
});

test('words that are quoted join nothing', () => {
  expect(jointOf('The sign reads “trade fell and rents rose”.')).toBeUndefined();
});

test('both terms are told', () => {
  expect(mixedTerms('We hold with high confidence that it is unlikely.')).toEqual({
    likelihood: 'unlikely',
    confidence: 'with high confidence',
  });
});
