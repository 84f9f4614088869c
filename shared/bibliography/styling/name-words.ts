import type { CslItem } from '#shared/model/source';
import { referenceWords as words } from '#shared/words/bibliography';
import { type CslName, namesIn } from '../csl/csl-name';
import { withoutEdges } from '../csl/csl-text';

/** Who stands in front of a reference: the authors, or else those who edited it. */
export function leadNames(item: CslItem): {
  readonly names: readonly CslName[];
  readonly areEditors: boolean;
} {
  const authors = namesIn(item, 'author');
  if (authors.length > 0) return { names: authors, areEditors: false };
  const editors = namesIn(item, 'editor');
  return { names: editors, areEditors: editors.length > 0 };
}

/** "Berg, J. van der", with the particle that is not dropped in front: "van der Berg, J.". */
export function invertedWithInitials(name: CslName): string {
  if (name.family === '') return clean(name.literal);
  return commas([familyOf(name), spaced(initials(name.given, '.'), name.dropping), name.suffix]);
}

/** "Berg, Jan". */
export function inverted(name: CslName): string {
  if (name.family === '') return clean(name.literal);
  return commas([familyOf(name), spaced(name.given, name.dropping), name.suffix]);
}

/** "Jan van der Berg". */
export function inOrder(name: CslName): string {
  if (name.family === '') return clean(name.literal);
  return commas([spaced(name.given, name.dropping, familyOf(name)), name.suffix]);
}

/** "J. van der Berg". */
export function initialsInOrder(name: CslName): string {
  if (name.family === '') return clean(name.literal);
  return commas([spaced(initials(name.given, '.'), name.dropping, familyOf(name)), name.suffix]);
}

/** "van der Berg JH", as medical journals write names. */
export function unpunctuated(name: CslName): string {
  if (name.family === '') return clean(name.literal);
  const suffix = name.suffix.replace(/[.,]/g, '');
  return spaced(familyOf(name), initials(name.given, ''), name.dropping, suffix);
}

/** "a, b, and c": with a comma in front of the last, where that says so. */
export function nameList(
  names: readonly string[],
  last: { readonly of2: string; readonly more: string },
): string {
  if (names.length < 2) return names.join('');
  const [end = ''] = names.slice(-1);
  return names.slice(0, -1).join(', ') + (names.length === 2 ? last.of2 : last.more) + end;
}

/** The names without those that a style leaves out, which become "et al.". */
export function cutNames(names: readonly string[], most: number, kept: number): string | null {
  return names.length > most ? `${names.slice(0, kept).join(', ')}, ${words.etAl}` : null;
}

/** "J. H." of "Jean Henri", "J.-P." of "Jean-Pierre". */
function initials(given: string, mark: '.' | ''): string {
  const letters = given
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split('-')
        .map((part) => part.match(/\p{Letter}/u)?.[0].toLocaleUpperCase() ?? '')
        .filter((letter) => letter !== '')
        .join(mark === '' ? '' : '.-'),
    )
    .filter((letter) => letter !== '');
  return mark === '' ? letters.join('') : letters.map((letter) => `${letter}.`).join(' ');
}

function familyOf({ particle, family }: CslName): string {
  return clean(/[’']$/u.test(particle) ? particle + family : spaced(particle, family));
}

function commas(parts: readonly string[]): string {
  return parts
    .map((part) => withoutEdges(part, { start: ' ,;:', end: ' ,;:' }))
    .filter((part) => part !== '')
    .join(', ');
}

function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** Without the punctuation that would meet that of the reference. */
function clean(text: string): string {
  return withoutEdges(text, { start: ' .,;:', end: ' ,;:' });
}
