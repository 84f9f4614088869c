import type { CslItem } from '#shared/model/source';
import { sourceWords } from '#shared/words/inspector-sources';

/** The CSL fields that are plain text and follow the title in the inspector; see https://docs.citationstyles.org. */
export const plainCslFields = ['container-title', 'publisher', 'page', 'URL', 'DOI'] as const;

const ownFields = ['title', ...plainCslFields, 'type', 'author', 'issued'] as const;

/** A CSL field that has a field of its own in the inspector. */
export type CslField = (typeof ownFields)[number];

export const cslTypes = Object.entries(sourceWords.types).map(([id, text]) => ({ id, text }));

/** The item with one field changed, or without it where it is empty. All else in it stays. */
export function withCslField(item: CslItem, field: string, value: unknown): CslItem {
  const { [field]: _, ...others } = item;
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? others : { ...item, [field]: value };
}

export function cslText(item: CslItem, field: string): string {
  const value = item[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Authors a line each: "Family, Given", or the name as it is for one that has no such parts. */
export function authorsText({ author }: CslItem): string {
  if (!Array.isArray(author)) return '';
  return author.map(nameText).join('\n');
}

function nameText(name: unknown): string {
  const { family, given, literal } = fieldsOf(name);
  if (typeof family === 'string') return typeof given === 'string' ? `${family}, ${given}` : family;
  return typeof literal === 'string' ? literal : '';
}

/** What `authorsText` reads from; a name that is still the same keeps the parts that have no field here. */
export function authorsFrom(text: string, { author }: CslItem): readonly object[] {
  const before = Array.isArray(author) ? author : [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => before.find((name) => nameText(name) === line) ?? nameFrom(line));
}

function nameFrom(line: string): object {
  const comma = line.indexOf(',');
  if (comma === -1) return { literal: line };
  return { family: line.slice(0, comma).trim(), given: line.slice(comma + 1).trim() };
}

/** "2012-08-27", "2012-08", "2012", or the date as it was written down. */
export function issuedText({ issued }: CslItem): string {
  const { 'date-parts': parts, raw, literal } = fieldsOf(issued);
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (Array.isArray(first)) return first.map((part) => String(part).padStart(2, '0')).join('-');
  return [raw, literal].find((text) => typeof text === 'string') ?? '';
}

export function issuedFrom(text: string): object | undefined {
  if (text === '') return undefined;
  return { 'date-parts': [text.slice(0, 10).split('-').map(Number)] };
}

/** How many fields of the item have none here. */
export function otherCslFields(item: CslItem): number {
  return Object.keys(item).filter((field) => !isOwn(field)).length;
}

function isOwn(field: string): boolean {
  return ownFields.some((own) => own === field);
}

function fieldsOf(value: unknown): { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
