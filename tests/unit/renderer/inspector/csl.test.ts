import { describe, expect, test } from 'vitest';
import {
  authorsFrom,
  authorsText,
  issuedFrom,
  issuedText,
  otherCslFields,
  withCslField,
} from '../../../../renderer/inspector/csl';

describe('the fields of a source', () => {
  const csl = {
    title: 'A survey',
    author: [{ family: 'Doe', given: 'J.', suffix: 'Jr.' }, { literal: 'Ministry of Rents' }],
    issued: { 'date-parts': [[2012, 8, 27]] },
    'x-own': 1,
  };

  test('authors read as lines, and come back with the parts that no line shows', () => {
    expect(authorsText(csl)).toBe('Doe, J.\nMinistry of Rents');
    expect(authorsFrom('Ministry of Rents\nDoe, J.\nRoe, R.', csl)).toEqual([
      { literal: 'Ministry of Rents' },
      { family: 'Doe', given: 'J.', suffix: 'Jr.' },
      { family: 'Roe', given: 'R.' },
    ]);
  });

  test.each(['2012-08-27', '2012-08', '2012'])('the date %s comes back as it was', (date) => {
    expect(issuedText({ issued: issuedFrom(date) })).toBe(date);
  });

  test('what has no field here is kept, and counted', () => {
    const changed = withCslField(csl, 'title', 'Another');
    expect(changed).toEqual({ ...csl, title: 'Another' });
    expect(otherCslFields(changed)).toBe(1);
  });

  test('an emptied field goes', () => {
    expect(withCslField(csl, 'title', '')).not.toHaveProperty('title');
  });

  test.each([null, 7, 'text', [], { author: 'Doe' }])('%j from a strange file breaks nothing', (value) => {
    expect(authorsText({ author: value })).toBe('');
    expect(issuedText({ issued: value })).toBe('');
  });
});
