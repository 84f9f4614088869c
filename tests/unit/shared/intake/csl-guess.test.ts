import { expect, test } from 'vitest';
import { cslOf, dateIn, namesIn, nameWithoutExtension, oneLine } from '#shared/intake/csl-guess';

test.each([
  ['2012', [2012]],
  ['2012-08', [2012, 8]],
  ['2012-08-27T10:00:00Z', [2012, 8, 27]],
  ['2012/8/27', [2012, 8, 27]],
  ['D:20120827120000+02', [2012, 8, 27]],
  ['D:2012', [2012]],
])('the date in %s', (text, parts) => {
  expect(dateIn(text)).toEqual({ 'date-parts': [parts] });
});

test.each(['', 'May 2012', '20120827', '2012-13', '2012-02-40', '0000'])(
  'there is no date in “%s”',
  (text) => {
    expect(dateIn(text)).toBeUndefined();
  },
);

test.each([
  ['Doe, Jane', [{ family: 'Doe', given: 'Jane' }]],
  ['By Jane Doe', [{ literal: 'Jane Doe' }]],
  ['Jane Doe and John Roe', [{ literal: 'Jane Doe' }, { literal: 'John Roe' }]],
  [
    'Doe, Jane; Roe, John Q.',
    [
      { family: 'Doe', given: 'Jane' },
      { family: 'Roe', given: 'John Q.' },
    ],
  ],
  ['Jane Doe, John Roe', [{ literal: 'Jane Doe' }, { literal: 'John Roe' }]],
  ['Housing Office', [{ literal: 'Housing Office' }]],
  [' - ', []],
])('the names in “%s”', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('what is no text, or a whole page, is no title', () => {
  expect([oneLine(undefined), oneLine('x'.repeat(400)), oneLine(' Rents\n  in\t2025\0 ')]).toEqual([
    '',
    '',
    'Rents in 2025',
  ]);
});

test('what is empty is left out of an item', () => {
  expect(cslOf({ title: '', author: [], issued: undefined, type: 'webpage' })).toEqual({ type: 'webpage' });
});

test('a name that begins with a dot is all name', () => {
  expect([
    nameWithoutExtension('a.b.pdf'),
    nameWithoutExtension('.hidden'),
    nameWithoutExtension('a'),
  ]).toEqual(['a.b', '.hidden', 'a']);
});
