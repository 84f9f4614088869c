import type { CslItem } from '#shared/model/source';
import { referenceWords as words } from '#shared/words/bibliography';
import { type CslDate, type DatePoint, dateIn } from '../csl/csl-date';
import { withoutEdges } from '../csl/csl-text';

/** The year, years or words of a date; "" where there is none. */
export function yearWords(date: CslDate | null): string {
  if (date === null) return '';
  if ('literal' in date) return withoutEdges(date.literal, { start: ' .,;:', end: ' ,;:' });
  const [from, to] = [yearText(date.from), date.to && yearText(date.to)];
  return to === undefined || to === from ? from : `${from}–${to}`;
}

/** "August 27" or "August"; "" for a year alone. A range of days shows where it begins. */
export function monthDayWords(date: CslDate | null): string {
  const month = date !== null && 'from' in date && !isOverYears(date) ? monthOf(date.from) : '';
  if (month === '' || date === null || 'literal' in date) return '';
  const { day } = date.from;
  return day === undefined ? month : words.dates.monthDay(month, day);
}

/** "August 27, 2012", "August 2012" or "2012". */
export function longDate(item: CslItem, field: string): string {
  const date = dateIn(item, field);
  const year = yearWords(date);
  if (date === null || 'literal' in date || isOverYears(date)) return year;
  const month = monthOf(date.from);
  if (month === '') return year;
  const { day } = date.from;
  return day === undefined ? words.dates.monthYear(month, year) : words.dates.monthDayYear(month, day, year);
}

/** "2012 Aug 27". */
export function shortDate(item: CslItem, field: string): string {
  const date = dateIn(item, field);
  const year = yearWords(date);
  if (date === null || 'literal' in date || isOverYears(date)) return year;
  const { month, day } = date.from;
  if (month === undefined) return year;
  const name = words.shortMonths[month as keyof typeof words.shortMonths];
  return [year, name, ...(day === undefined ? [] : [String(day)])].join(' ');
}

function isOverYears(date: CslDate): boolean {
  return 'from' in date && date.to !== undefined && date.to.year !== date.from.year;
}

function monthOf({ month }: DatePoint): string {
  return month === undefined ? '' : words.months[month as keyof typeof words.months];
}

/** Years before our calendar carry their sign: BC is a word of one language. */
function yearText({ year }: DatePoint): string {
  return year < 0 ? `−${-year}` : String(year);
}
