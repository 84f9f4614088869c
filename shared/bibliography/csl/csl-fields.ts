import type { CslItem } from '#shared/model/source';
import { isCslType } from './csl-types';

/** The fields of names that have a field in the inspector. */
export const nameFields = ['author', 'editor', 'translator'] as const;
export const dateFields = ['issued', 'accessed'] as const;

/** The plain fields in the order in which they are asked for. */
export const plainFields = [
  'container-title',
  'collection-title',
  'genre',
  'authority',
  'number',
  'edition',
  'volume',
  'issue',
  'page',
  'section',
  'publisher',
  'publisher-place',
  'DOI',
  'URL',
  'ISBN',
  'ISSN',
  'language',
  'abstract',
  'note',
  'citation-key',
] as const;

export type NameField = (typeof nameFields)[number];
export type DateField = (typeof dateFields)[number];
export type PlainField = (typeof plainFields)[number];
/** A CSL field that has a field of its own in the inspector. */
export type CslField = 'title' | 'type' | NameField | DateField | PlainField;

const serial = ['container-title', 'volume', 'issue', 'page', 'DOI', 'URL'];
const published = ['publisher', 'publisher-place'];
const book = ['editor', 'edition', ...published, 'ISBN', 'DOI', 'URL'];
const part = ['editor', 'container-title', 'page', ...published, 'ISBN', 'DOI', 'URL'];
const online = ['container-title', 'publisher', 'URL', 'accessed'];
const law = ['authority', 'container-title', 'number', 'volume', 'page', 'section', 'URL'];
const work = ['genre', 'number', ...published, 'DOI', 'URL'];

/** What is asked for first, by the type; title, authors, type and date always are. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  article: serial,
  'article-journal': serial,
  'article-magazine': serial,
  'article-newspaper': ['container-title', 'section', 'page', 'URL', 'accessed'],
  bill: law,
  book,
  chapter: part,
  classic: book,
  collection: book,
  dataset: [...work, 'accessed'],
  entry: part,
  'entry-dictionary': part,
  'entry-encyclopedia': part,
  hearing: law,
  legal_case: law,
  legislation: law,
  'paper-conference': part,
  patent: ['authority', 'number', 'URL'],
  periodical: ['publisher', 'volume', 'issue', 'ISSN', 'URL'],
  post: online,
  'post-weblog': online,
  regulation: law,
  report: work,
  review: serial,
  'review-book': serial,
  software: [...work, 'accessed'],
  thesis: ['genre', 'publisher', 'publisher-place', 'URL'],
  treaty: law,
  webpage: online,
};

/** Whether a field is asked for at once: it suits the type, or something is in it. */
export function isAskedFirst(item: CslItem, field: NameField | DateField | PlainField): boolean {
  if (Object.hasOwn(item, field) || field === 'author' || field === 'issued') return true;
  const type = typeof item.type === 'string' && isCslType(item.type) ? item.type : '';
  return (fitting[type] ?? work).includes(field);
}

/** How many fields of the item have none in the inspector. */
export function otherFields(item: CslItem): number {
  const own: readonly string[] = ['title', 'type', ...nameFields, ...dateFields, ...plainFields];
  return Object.keys(item).filter((field) => !own.includes(field)).length;
}

/** The item with one field changed, or without it where it is empty. All else in it stays. */
export function withCslField(item: CslItem, field: string, value: unknown): CslItem {
  const { [field]: _, ...others } = item;
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? others : { ...item, [field]: value };
}
