import { describe, expect, test } from 'vitest';
import { numbersIn } from '#shared/prose/numbers-in';
import { unsaidNumbers } from '#shared/prose/unsaid-numbers';

/** A number in its unit, as "12 percent"; what it may mean besides comes behind a bar. */
const read = (text: string) =>
  numbersIn(text).map(({ value, family, or }) =>
    [{ value, family }, ...or]
      .map(
        (reading) => `${Math.round(reading.value * 100) / 100}${reading.family ? ` ${reading.family}` : ''}`,
      )
      .join(' | '),
  );

test.each([
  ['1,234 ships', ['1234']],
  ['1 234 ships', ['1234']],
  ['1.234 ships', ['1.23']],
  ['three hundred and twelve', ['312']],
  ['forty-two', ['42']],
  ['two thousand', ['2000']],
  ['half a million', ['500000']],
  ['three dozen', ['36']],
  ['12 %', ['12 percent']],
  ['12 per cent', ['12 percent']],
  ['12 percentage points', ['12 points']],
  ['a third of it', ['33.33 percent']],
  ['a third country', ['3']],
  ['two-thirds', ['66.67 percent']],
  ['10–15 %', ['10 percent', '15 percent']],
  ['3 to 4 million', ['3 | 3000000', '4000000']],
  ['nine of ten', ['9 | 90 percent', '10 | 90 percent']],
  ['$3.2 million', ['3200000 $']],
  ['£14m', ['14000000 £']],
  ['2 years', ['2 months']],
  ['at 22:31', ['1351 time of day']],
  ['2010–11', ['2010', '2011']],
  ['in force since 2005.3 Few', ['2005.3 | 2005']],
  ['it fell.3 Then', []],
  ['COVID-19 and the G7', []],
  ['on 9 July 2001', ['9', '2001']],
])('“%s” states %j', (text, numbers) => {
  expect(read(text)).toEqual(numbers);
});

describe('a number of a statement', () => {
  const unsaid = (statement: string, ...quotes: readonly string[]) =>
    unsaidNumbers(numbersIn(statement), { quotes: quotes.map(numbersIn) }).map(({ written }) => written);

  test.each([
    ['24 months', 'two years'],
    ['$3.2 million', '3,200,000 dollars'],
    ['12 million people', '12.3 million people'],
    ['about 400 people', '397 people'],
    ['more than 100 states', '109 states'],
    ['the 1990s', 'in 1994'],
    ['40 mg', 'forty milligrams'],
    ['a fall of 5 points', 'from 9 percent to 4 percent'],
    ['the nineteenth century', 'the 19th century'],
  ])('“%s” is said by “%s”', (statement, quote) => {
    expect(unsaid(statement, quote)).toEqual([]);
  });

  test.each([
    ['190 nations', '109 nations'],
    ['5 percent', '5 percentage points'],
    ['€2.5 billion', '£2.5 billion'],
    ['40 mg', '40 micrograms'],
    ['in 2006', 'in 2005'],
  ])('“%s” is not said by “%s”', (statement, quote) => {
    expect(unsaid(statement, quote)).toHaveLength(1);
  });

  test('comes with the other number that stands in its place', () => {
    const [found] = unsaidNumbers(numbersIn('190 nations'), { quotes: [numbersIn('only 109 nations')] });
    expect(found?.rival).toBe('109');
  });

  test('has no rival among other things', () => {
    const [found] = unsaidNumbers(numbersIn('190 nations'), { quotes: [numbersIn('109 ships')] });
    expect(found).toEqual({ written: '190' });
  });

  test('may stand around the quotes', () => {
    const around = () => ['of 190 nations'];
    expect(unsaidNumbers(numbersIn('190 nations'), { quotes: [], around })).toEqual([]);
  });

  test('may not stand among dates unless it is a year', () => {
    const dates = () => ['2012-09-12'];
    const found = unsaidNumbers(numbersIn('12 % in 2012'), { quotes: [], dates });
    expect(found).toEqual([{ written: '12 %' }]);
  });
});
