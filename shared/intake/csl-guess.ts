import type { CslItem } from '#shared/model/source';

/** Longer is no title and no name. */
const longest = 300;

/** White space as single spaces, nothing at the ends; "" for what is no text or goes on for too long. */
export function oneLine(text: unknown): string {
  if (typeof text !== 'string') return '';
  const line = text
    .slice(0, 10_000)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.length > longest ? '' : line;
}

export function nameWithoutExtension(name: string): string {
  return name.replace(/(.)\.[^.]{1,8}$/, '$1');
}

/** A CSL item of what is known; what is empty is left out. */
export function cslOf(fields: CslItem): CslItem {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/**
 * The names in one text. "Family, Given" is taken apart; of any other name only a person can tell its family from its
 * given names, or a person from an institution.
 */
export function namesIn(text: string): readonly object[] {
  return oneLine(text.replace(/^by\s+/i, ''))
    .split(/\s*;\s*|\s+and\s+|\s+&\s+/)
    .filter((name) => /\p{L}/u.test(name))
    .flatMap((name): readonly object[] => {
      const parts = name.split(/\s*,\s*/).filter((part) => part !== '');
      const [family, given] = parts;
      if (parts.length === 2 && !given?.includes(' ')) return [{ family, given }];
      return parts.length < 3 && family !== undefined && given !== undefined && !family.includes(' ')
        ? [{ family, given }]
        : parts.map((literal) => ({ literal }));
    });
}

/** The day, month or year in "2012-08-27T10:00Z", "2012/08", "2012" or PDF's "D:20120827…", as CSL has it. */
export function dateIn(text: string): object | undefined {
  const found =
    /^D:(\d{4})(\d\d)?(\d\d)?/.exec(text.trim()) ??
    /^(\d{4})(?:[-/](\d\d?)(?:[-/](\d\d?))?)?(?!\d)/.exec(text.trim());
  if (found === null) return undefined;
  const [year = 0, month = 1, day = 1] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (year === 0 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return {
    'date-parts': [
      found
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number),
    ],
  };
}
