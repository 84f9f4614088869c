import { describe, expect, test } from 'vitest';
import { dateFrom, dateText, isDateText } from '#shared/bibliography/csl/csl-date';
import { isAskedFirst, otherFields, withCslField } from '#shared/bibliography/csl/csl-fields';
import { nameLines, namesFrom } from '#shared/bibliography/csl/csl-name';
import { keptReference } from '#shared/bibliography/kept-reference';
import { knownWorks } from '#shared/bibliography/known-works';

describe('names', () => {
  test('read as lines, and come back with the parts that no line shows', () => {
    const author = [{ family: 'Doe', given: 'J.', 'x-orcid': '0' }, { literal: 'Ministry of Rents' }];
    expect(nameLines(author)).toBe('Doe, J.\nMinistry of Rents');
    expect(namesFrom('Ministry of Rents\nDoe, J.\nRoe, R.', author)).toEqual([
      { literal: 'Ministry of Rents' },
      { family: 'Doe', given: 'J.', 'x-orcid': '0' },
      { family: 'Roe', given: 'R.' },
    ]);
  });

  test.each([
    ['van der Berg, Jan', { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
    ['Humboldt, Wilma von', { family: 'Humboldt', given: 'Wilma', 'dropping-particle': 'von' }],
    ['Marlow, Jean-Pierre, Jr.', { family: 'Marlow', given: 'Jean-Pierre', suffix: 'Jr.' }],
    ['Quay Trust', { literal: 'Quay Trust' }],
    ['bell hooks', { literal: 'bell hooks' }],
  ])('“%s” has these parts, and reads the same again', (line, name) => {
    expect(namesFrom(line, [])).toEqual([name]);
    expect(nameLines([name])).toBe(line);
  });
});

describe('dates', () => {
  test.each(['2012-08-27', '2012-08', '2012', '2012-08/2012-09', '2012/2014'])(
    '%s comes back as it was',
    (date) => {
      expect(isDateText(date)).toBe(true);
      expect(dateText({ issued: dateFrom(date) }, 'issued')).toBe(date);
    },
  );

  test.each(['2012-13', '31 May', '2012-02-30', '2012/2013/2014', '2012-'])('%s is none', (date) => {
    expect(isDateText(date)).toBe(false);
  });

  test.each([
    [{ 'date-parts': [['2012', '8']] }, '2012-08'],
    [{ raw: '2012-08' }, '2012-08'],
    [{ literal: 'in press' }, 'in press'],
    [{ 'date-parts': [[2012, 0]] }, '2012'],
  ])('%j reads as %s', (issued, text) => {
    expect(dateText({ issued }, 'issued')).toBe(text);
  });
});

test('what has no field here is kept, and counted', () => {
  const changed = withCslField({ title: 'A', type: 'book', 'x-own': 1 }, 'title', 'Another');
  expect(changed).toEqual({ type: 'book', 'x-own': 1, title: 'Another' });
  expect(otherFields(changed)).toBe(1);
  expect(withCslField(changed, 'title', '')).not.toHaveProperty('title');
});

test('a field is asked for if it suits the type or holds something', () => {
  expect(isAskedFirst({ type: 'book' }, 'issue')).toBe(false);
  expect(isAskedFirst({ type: 'article-journal' }, 'issue')).toBe(true);
  expect(isAskedFirst({ type: 'book', issue: '3' }, 'issue')).toBe(true);
});

test.each([null, 7, 'text', [], {}, [null], [[]], { 'date-parts': [null] }])(
  '%j from a strange file breaks nothing',
  (value) => {
    expect(nameLines(value).trim()).toBe('');
    expect(dateText({ issued: value }, 'issued')).toBe('');
  },
);

describe('a reference that is in the map already', () => {
  const year = (of: number) => ({ 'date-parts': [[of]] });
  const known = knownWorks<string>();
  known.add({ title: 'On Rents', DOI: '10.5555/A', issued: year(2012) }, 's1');
  known.add({ title: 'Piers: a history', issued: year(1999) }, 's2');

  test.each([
    ['the same DOI, written as an address', { title: 'Rents', DOI: 'https://doi.org/10.5555/a' }, 's1'],
    ['the same title and year', { title: 'Piers – A History.', issued: year(1999) }, 's2'],
    ['the same title of another year', { title: 'Piers: a history', issued: year(2001) }, undefined],
    [
      'the same title and year, but another DOI',
      { title: 'On rents', issued: year(2012), DOI: '10.5555/b' },
      undefined,
    ],
    ['nothing in common', { title: 'Cranes' }, undefined],
  ])('is told by %s', (_, csl, id) => {
    expect(known.find(csl)).toBe(id);
  });
});

test('a reference keeps its key, and its own key goes before its id', () => {
  expect(keptReference({ id: 7, title: 'T' })).toEqual({
    ok: true,
    value: { title: 'T', 'citation-key': '7' },
  });
  expect(keptReference({ id: 'x', title: 'T', 'citation-key': 'k' })).toEqual({
    ok: true,
    value: { title: 'T', 'citation-key': 'k' },
  });
});
