import { expect, test } from 'vitest';
import { readingOf } from '#shared/reading/reading';
import { brokenText } from '../../../support/broken-text';

const read = readingOf(brokenText).paragraphs.map(({ role, text }) =>
  role === 'text' ? text : `${role}: ${text}`,
);

test('a page out of a two-column PDF reads as it was written', () => {
  expect(read).toEqual([
    'In the spring of 2019 the town council of Marholm took over the ferry from a private line called “Sound and Shore, Licensed Carriers of Goods and People” (SSL). The line had run at a loss since a N.F. State Ferries report of 2011 that nobody on the council had read. Its boats were 40 years old.',
    'The council promises a number of things that passengers have asked for. It is not a timetable: It is, at best, a wish for later years. On April 3, the council published the Shore Timetable Rules (STR), which repeats the promise without a date. Since the passengers pay for all of it, the council owes them one.',
    'heading: Boats and Quays.',
    'The town owns three boats, and rents a fourth one from the N.F. State Ferries. A survey by Nora Lind said that “the quays are in a state that no inspector would pass today” and that “the repairs of the last years did not change that in any way worth noting.”',
    'For instance, over the winter of 2017-2018, only 58 of the 190 crossings—if that—were made on time. The council’s only answers were a new sign and more “shore presence.”',
    'On May 2, 2018, then-harbour master Olav Brekke gave a first account to the council that asked for:',
    'item: Repairs of the two quays before winter;',
    'item: A timetable that is kept by the line or its owner; and',
    'item: An inter-island fare for children.',
    'The account was called a “wish list.” By then, Brekke wrote to the N.F. “with little hope left!”—and rightly so.',
    'heading: Costs of Delay.',
    'In 2018, the town paid 1.75 million for buses. One bill, for “taxis in the small hours,” is open. The inter-island fare was never tried.',
    'The council should:',
    'item: Repair the quays first; and',
    'item: Publish the timetable.',
  ]);
});

test('figures of notes stand apart from the words, and are known with their place', () => {
  const notes = readingOf(brokenText).paragraphs.flatMap(({ text, notes = [] }) =>
    notes.map(({ mark, at, start, end }) => [mark, text.slice(at - 6, at), brokenText.slice(start, end)]),
  );
  expect(notes).toEqual([
    ['1', 'ting.”', '1'],
    ['2', 'ence.”', '2'],
    ['3', 'ly so.', '3'],
    ['4', 'buses.', '4'],
  ]);
});
