import { type CslDate, type DatePoint, dateIn } from '#shared/bibliography/csl/csl-date';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Source } from '#shared/model/source';

/** When something was: from the first to the last day that a date may mean, as ISO dates. A year is all of its days. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** When a source was published; undefined where no date is given or its words ("n.d.", "in press") name no day. */
export function issuedDays(source: Source): Days | undefined {
  return daysOf(dateIn(source.csl, 'issued'));
}

/** The time that the data of a source are about, which CSL keeps as the date of the event. */
export function dataDays(source: Source): Days | undefined {
  return daysOf(dateIn(source.csl, 'event-date'));
}

/** The last day on which a brief that is mapped may first have been published; of several briefs the latest. */
export function dayOfBrief({ sources }: ArgumentMap): string | undefined {
  return sources
    .filter(({ role }) => role === 'brief')
    .flatMap((source) => (daysOf(dateIn(source.csl, 'original-date')) ?? issuedDays(source))?.last ?? [])
    .sort()
    .at(-1);
}

/** Whether more than so many years lie between two ISO dates. */
export function isOlder(date: string, day: string, years: number): boolean {
  const end = Number(date.slice(0, 4)) + Math.floor(years);
  return end < Number(day.slice(0, 4)) || (end === Number(day.slice(0, 4)) && date.slice(4) < day.slice(4));
}

/** "circa 2001" and "2001?" stand in many libraries as words; a year that stands alone in them is meant. */
function daysOf(date: CslDate | null): Days | undefined {
  if (date === null) return undefined;
  if ('literal' in date) {
    const years = date.literal.match(/(?<!\d)\d{4}(?!\d)/gu) ?? [];
    const [year] = years;
    return years.length === 1 && year !== undefined
      ? { first: `${year}-01-01`, last: `${year}-12-31` }
      : undefined;
  }
  const { from, to = from } = date;
  return from.year < 1 || to.year > 9999 ? undefined : { first: firstDay(from), last: lastDay(to) };
}

function firstDay({ year, month = 1, day = 1 }: DatePoint): string {
  return isoDay(year, month, day);
}

/** Months end on the 31st here: dates are compared, never shown. */
function lastDay({ year, month = 12, day = 31 }: DatePoint): string {
  return isoDay(year, month, day);
}

function isoDay(year: number, month: number, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
