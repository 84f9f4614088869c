import type { CslItem } from '#shared/model/source';
import { nameFrom } from '../csl/csl-name';
import type { CslType } from '../csl/csl-types';
import { bareDoi } from '../csl/doi';
import type { RisField } from './ris-records';

/** Works that stand in others: for them T2 is the work, for all else a series. */
const parts: readonly CslType[] = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'entry-dictionary',
  'entry-encyclopedia',
  'legal_case',
  'legislation',
  'paper-conference',
  'post-weblog',
  'webpage',
];

/** The fields of RIS by the field of CSL they fill; the first that says something counts. */
const plain: Readonly<Record<string, readonly string[]>> = {
  volume: ['VL'],
  issue: ['IS'],
  publisher: ['PB'],
  'publisher-place': ['CY', 'PP'],
  edition: ['ET'],
  language: ['LA'],
  abstract: ['AB', 'N2'],
  genre: ['M3'],
  'title-short': ['ST'],
  'call-number': ['CN'],
  source: ['DB', 'DP'],
  'citation-key': ['ID'],
  archive: ['AV'],
};

/** A record of RIS as an item of CSL; what a program wrote into several fields of one sense comes once. */
export function risToCsl(type: CslType, fields: readonly RisField[]): CslItem {
  const all = (...tags: readonly string[]) =>
    fields.filter(({ tag, value }) => tags.includes(tag) && value !== '').map(({ value }) => value);
  const first = (...tags: readonly string[]) => tags.flatMap((tag) => all(tag))[0];
  const isPart = parts.includes(type);
  const title = first('TI', 'T1', 'CT') ?? (isPart ? undefined : first('BT'));
  const item: Record<string, unknown> = {
    type,
    title,
    author: names(all('AU', 'A1')),
    editor: names(all('ED', 'A2')),
    'collection-editor': names(all('A3')),
    translator: names(all('A4')),
    issued: risDate(longest(first('PY', 'Y1'), first('DA'))),
    accessed: risDate(first('Y2')),
    'container-title': isPart ? first('JF', 'JO', 'T2', 'BT', 'JA', 'J1', 'J2') : undefined,
    'container-title-short': isPart && first('JF', 'JO', 'T2') ? first('JA', 'J2') : undefined,
    'collection-title': isPart ? first('T3') : first('T2', 'T3'),
    page: pages(first('SP'), first('EP')),
    DOI: bareDoi(first('DO') ?? ''),
    URL: first('UR', 'L2'),
    [isPart && type !== 'chapter' && type !== 'paper-conference' ? 'ISSN' : 'ISBN']: first('SN'),
    number: type === 'report' || type === 'patent' ? first('IS', 'M1') : first('M1'),
    keyword: all('KW').join(', '),
    note: all('N1').join('\n'),
    ...Object.fromEntries(Object.entries(plain).map(([field, tags]) => [field, first(...tags)])),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => !isNothing(value)));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function names(lines: readonly string[]): readonly object[] {
  return lines.map((line) => nameFrom(line.replace(/,\s*$/, '')));
}

/** "2012/08/27/", "2012-08-27" and "2012///autumn": year, month and day, as far as they are there. */
function risDate(text: string | undefined): object | undefined {
  if (text === undefined) return undefined;
  const [, year, month, day] = /^\s*(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?(?:[/\s]|$)/.exec(text) ?? [];
  if (year === undefined) return { literal: text };
  const numbers = [year, month, day].map(Number);
  const known = numbers.findIndex((number) => !(number > 0));
  return { 'date-parts': [known === -1 ? numbers : numbers.slice(0, known)] };
}

/** Of two ways to write one date the one that says more. */
function longest(year: string | undefined, date: string | undefined): string | undefined {
  if (date === undefined || year === undefined) return year ?? date;
  return /^\d{4}[/-]\d/.test(date) && date.startsWith(year.slice(0, 4)) && date.length > year.length
    ? date
    : year;
}

function pages(start: string | undefined, end: string | undefined): string | undefined {
  return start === undefined || end === undefined || start === end || start.includes('-')
    ? (start ?? end)
    : `${start}-${end}`;
}
