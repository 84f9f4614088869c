import { expect, test } from 'vitest';
import { noteMarks } from '#shared/reading/note-marks';

const marks = (line: string, last = 0) => noteMarks(line, last).map(({ mark }) => mark);

test.each([
  ['behind a stop', 'It was so.3 And then', ['3']],
  ['behind a closing quote', 'not “so.”12', ['12']],
  ['behind a bracket', 'so (it was)4 then', ['4']],
  ['behind the stop of an abbreviation of letters', 'in the U.N.5 The', ['5']],
  ['several at once', 'It was so.1,2 And so.4-6', ['1,2', '4-6']],
  ['raised figures', 'It was so.¹² And more³ of it', ['12', '3']],
  ['daggers', 'It was so† and so.‡', ['†', '‡']],
  ['notes of Markdown', 'It was so[^why] then.[^2]', ['why', '2']],
])('figures of notes are known %s', (_, line, found) => {
  expect(marks(line)).toEqual(found);
});

test.each([
  'In Module 5.40 it is',
  'It cost 3.5 and then 1,250',
  'See No.5 and p.7 and Art.12',
  'In 2012, 24 of 30',
  'It was so.2012 and',
  'CO2 and H2O and G20',
  'Version v.2 is out',
  'an area of 5 km² or 10²',
  '3 “and” 4',
  'the file report.2.pdf',
  'between 12:30 and 1:15',
  'it is ”007 he said',
])('%s: there is no figure of a note', (line) => {
  expect(marks(line)).toEqual([]);
});

test('behind a mere word or a comma only the next figure is believed', () => {
  expect(marks('a matter of effectiveness3 and', 2)).toEqual(['3']);
  expect(marks('a matter of effectiveness3 and', 0)).toEqual([]);
  expect(marks('that it was so,8 and', 7)).toEqual(['8']);
  expect(marks('that it was so,8 and', 3)).toEqual([]);
});
