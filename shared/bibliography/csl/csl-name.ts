import type { CslItem } from '#shared/model/source';
import { fieldsOf } from './csl-text';

/** Someone who wrote, edited or published something, as CSL has names; parts that are missing are "". */
export interface CslName {
  readonly family: string;
  readonly given: string;
  /** Goes with the family name and is not dropped: "van der" Berg. */
  readonly particle: string;
  /** Goes with the given name: Alexander "von" Humboldt. */
  readonly dropping: string;
  readonly suffix: string;
  /** The name of an institution, or one that has no parts. */
  readonly literal: string;
}

/** The names in a field such as `author`; what is no name is left out. */
export function namesIn(item: CslItem, field: string): readonly CslName[] {
  const value = item[field];
  if (!Array.isArray(value)) return [];
  return value.map(nameOf).filter(({ family, literal }) => family !== '' || literal !== '');
}

/** Names a line each, as people type them. */
export function nameLines(names: unknown): string {
  return Array.isArray(names) ? names.map(nameLine).join('\n') : '';
}

/** The names that `nameLines` writes so; one that is as it was `before` keeps the parts that no line shows. */
export function namesFrom(text: string, before: unknown): readonly object[] {
  const known: readonly unknown[] = Array.isArray(before) ? before : [];
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => known.filter(isObject).find((name) => nameLine(name) === line) ?? nameFrom(line));
}

/** "van der Berg, Jan, Jr.", or the name as it is for one that has no such parts. */
function nameLine(name: unknown): string {
  const { family, given, particle, dropping, suffix, literal } = nameOf(name);
  if (family === '') return literal;
  const parts = [spaced(particle, family), spaced(given, dropping), suffix];
  return parts.filter((part) => part !== '').join(', ');
}

/** The CSL name that `nameLine` writes so; small letters at the edges are particles. */
export function nameFrom(line: string): object {
  const [family = '', given = '', ...suffix] = line.split(',').map((part) => part.trim());
  if (!line.includes(',') || line.length > longestName) return { literal: line.trim() };
  const [, particle = '', rest = family] = /^((?:\p{Ll}[\p{Ll}’']*\s+)+)(.+)$/u.exec(family) ?? [];
  const [, first = given, dropping = ''] = /^(.+?)((?:\s+\p{Ll}[\p{Ll}’']*)+)$/u.exec(given) ?? [];
  const parts = {
    family: rest,
    given: first,
    'non-dropping-particle': particle.trim(),
    'dropping-particle': dropping.trim(),
    suffix: suffix.join(', '),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
}

/** A line that is longer is no name with parts, and is not searched for them. */
const longestName = 500;

function nameOf(value: unknown): CslName {
  const fields = fieldsOf(value);
  const part = (name: string) => {
    const text = fields[name];
    return typeof text === 'string' ? text.replace(/\s+/gu, ' ').trim() : '';
  };
  const [family, given] = [part('family'), part('given')];
  return {
    family: family === '' ? given : family,
    given: family === '' ? '' : given,
    particle: part('non-dropping-particle'),
    dropping: part('dropping-particle'),
    suffix: part('suffix'),
    literal: part('literal'),
  };
}

function spaced(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
