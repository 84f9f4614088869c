import { describe, expect, test } from 'vitest';
import { findAnchor, findAnchorInSteps } from '#shared/quotes/find-anchor';
import { partsOf } from '#shared/quotes/parts';
import { storedText } from '#shared/quotes/stored-text';

const filler = 'Many other things were said there, and none of them bears on this. '.repeat(40);
const report =
  'The programme was begun in haste, without a plan, and it failed within 12 months. Its officers had warned of that.';

const look = (text: string, exact: string) => findAnchor(storedText(text), { exact });
const told = (text: string, exact: string) => {
  const { status, reason } = look(text, exact);
  return `${status} ${reason}`;
};

describe('the parts of a quotation', () => {
  test.each([
    ['begun in haste … and it failed', ['begun in haste', 'and it failed']],
    ['begun in haste ... and it failed', ['begun in haste', 'and it failed']],
    ['begun in haste [. . .] and it failed', ['begun in haste', 'and it failed']],
    ['begun in haste […] and [the programme] failed', ['begun in haste', 'and', 'failed']],
    ['… and it failed …', ['and it failed']],
    ['… [sic]', []],
  ])('of “%s”', (exact, parts) => {
    expect(partsOf(exact)?.map(({ words }) => words.trim())).toEqual(parts);
  });

  test('are none where nothing was left out or put in', () => expect(partsOf('begun in haste.')).toBe(null));
});

describe('a quotation with something left out', () => {
  test('is found where all of its parts stand in order, from the first to the last', () => {
    const anchor = look(report, 'begun in haste … it failed within 12 months');
    expect([anchor.status, anchor.span && report.slice(anchor.span.start, anchor.span.end)]).toEqual([
      'found',
      'begun in haste, without a plan, and it failed within 12 months',
    ]);
    expect(anchor.parts?.map(({ start, end }) => report.slice(start, end))).toEqual([
      'begun in haste',
      'it failed within 12 months',
    ]);
  });

  test.each([
    ['a part is missing', 'begun in haste … nobody was ever blamed', 'orphaned part-missing'],
    [
      'the parts stand in another order',
      'it failed within 12 months … begun in haste',
      'orphaned parts-apart',
    ],
    ['a part is nearly there', 'begun in haste … it faltered within 12 months', 'fuzzy alike'],
    ['a number in a part is another', 'begun in haste … it failed within 21 months', 'fuzzy numbers-differ'],
    ['a letter was changed to fit', '[T]he programme was begun', 'ambiguous several'],
    ['something was put in', 'it [the programme] failed within 12 months', 'found only-place'],
    ['a word was completed', 'Its officers had warn[ed them] of that', 'found only-place'],
    ['all parts are too short', 'in … of', 'ambiguous too-short'],
  ])('%s', (_, exact, expected) => {
    const text = expected === 'ambiguous several' ? `${report} ${report}` : report;
    expect(told(text, exact)).toBe(expected);
  });

  test('is not found where its parts are more than 2 000 characters apart', () => {
    const text = `It was begun in haste. ${filler}Later it failed within 12 months.`;
    expect(told(text, 'begun in haste … it failed within 12 months')).toBe('orphaned parts-apart');
  });

  test('is ambiguous where its parts stand there twice', () => {
    const anchor = look(`${report} ${filler} ${report}`, 'begun in haste … it failed within 12 months');
    expect([anchor.status, anchor.count, anchor.candidates.length]).toEqual(['ambiguous', 2, 2]);
  });

  test('is told from its twin by what stands around it', () => {
    const text = `Here: ${report} ${filler} There: ${report}`;
    const exact = 'The programme was begun in haste … it failed within 12 months';
    const anchor = findAnchor(storedText(text), { exact, prefix: 'There: ', suffix: '. Its officers' });
    expect([anchor.status, anchor.span?.start]).toEqual(['found', text.lastIndexOf('The programme')]);
  });

  test('is not looked for in more than a hundred parts', () => {
    expect(told(report, 'in haste … '.repeat(101))).toBe('orphaned too-long');
  });

  test('stands as it is where the source itself has the dots', () => {
    const anchor = look('He said that well... maybe it failed.', 'well… maybe it failed');
    expect([anchor.status, anchor.parts]).toEqual(['found', undefined]);
  });
});

test('a part that nothing in the text is like is not looked for again near every place of another', () => {
  const stored = storedText('of the man and the sea; '.repeat(3000));
  const steps = [...findAnchorInSteps(stored, { exact: 'the sea … nothing of the kind' })];
  expect(steps.length).toBeLessThan(1000);
});
