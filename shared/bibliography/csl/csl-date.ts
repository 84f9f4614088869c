import { isIsoDate } from '#shared/model/iso-date';
import type { CslItem } from '#shared/model/source';
import { fieldsOf } from './csl-text';

export interface DatePoint {
  /** Of our calendar; negative before it. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date of CSL: a day, month or year, a range of them, or words such as "in press". */
export type CslDate = { readonly from: DatePoint; readonly to?: DatePoint } | { readonly literal: string };

/** The date in a field; null where there is none that could be read. */
export function dateIn(item: CslItem, field: string): CslDate | null {
  const { 'date-parts': parts, raw, literal } = fieldsOf(item[field]);
  const points = Array.isArray(parts) ? parts.map(pointOf) : [];
  const [from, to] = points;
  if (from) return to ? { from, to } : { from };
  const words = [raw, literal].find((text) => typeof text === 'string' && text.trim() !== '');
  return typeof words === 'string' ? wordsOrDate(words.replace(/\s+/gu, ' ').trim()) : null;
}

/** "2012-08-27", "2012-08", "2012", "2012-08/2012-09", or the words that stand in place of a date. */
export function dateText(item: CslItem, field: string): string {
  const date = dateIn(item, field);
  if (date === null) return '';
  if ('literal' in date) return date.literal;
  return [date.from, date.to].flatMap((point) => (point ? [isoText(point)] : [])).join('/');
}

/** Whether `dateFrom` can read this. */
export function isDateText(text: string): boolean {
  const ends = text.split('/').map((end) => end.trim());
  return ends.length <= 2 && ends.every((end) => end.length <= 10 && isIsoDate(end));
}

/** The date of CSL that `dateText` writes so; undefined for nothing. */
export function dateFrom(text: string): object | undefined {
  if (text.trim() === '') return undefined;
  if (!isDateText(text)) return { literal: text.trim() };
  return { 'date-parts': text.split('/').map((end) => end.trim().split('-').map(Number)) };
}

/** A date as years alone sort it: what has no year comes last. */
export function yearOf(date: CslDate | null): number {
  return date !== null && 'from' in date ? date.from.year : Number.POSITIVE_INFINITY;
}

/** Dates that were never parsed stand in the file as they were typed. */
function wordsOrDate(words: string): CslDate {
  if (!isDateText(words)) return { literal: words };
  const [from, to] = words.split('/').map((end) => pointOf(end.trim().split('-').map(Number)));
  if (!from) return { literal: words };
  return to ? { from, to } : { from };
}

function pointOf(parts: unknown): DatePoint | undefined {
  if (!Array.isArray(parts)) return undefined;
  const [year, month, day] = parts.map(wholeNumber);
  if (year === undefined || year === 0) return undefined;
  if (month === undefined || month < 1 || month > 12) return { year };
  return day === undefined || day < 1 || day > 31 ? { year, month } : { year, month, day };
}

/** Some programs write the numbers of a date as texts. */
function wholeNumber(part: unknown): number | undefined {
  const number = typeof part === 'string' && /^-?\d+$/.test(part.trim()) ? Number(part) : part;
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
}

function isoText({ year, month, day }: DatePoint): string {
  const sign = year < 0 ? '-' : '';
  const parts = [sign + String(Math.abs(year)).padStart(4, '0'), month, day];
  return parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
}
