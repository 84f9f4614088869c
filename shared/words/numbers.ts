import { spoken } from './spoken';

// Formatters are slow to make, so each is made when the first text asks for it.
const made = new Map<string, unknown>();

function once<T>(name: string, make: (tag: string) => T): T {
  if (!made.has(name)) made.set(name, make(spoken.tag));
  return made.get(name) as T;
}

/** "12,000" */
export function count(number: number): string {
  if (Number.isInteger(number) && number >= 0 && number < 1000) return String(number);
  return once('count', (tag) => new Intl.NumberFormat(tag)).format(number);
}

/** "0.62" */
export function hundredths(number: number): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  return once('hundredths', (tag) => new Intl.NumberFormat(tag, digits)).format(number);
}

/** "one statement", "3 statements": for the English texts; those of another language have their own rules. */
export function plural(number: number, one: string, other = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : other}`;
}

/** "a, b and c" */
export function list(parts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  if (parts.length < 2) return parts.join();
  return once(type, (tag) => new Intl.ListFormat(tag, { type })).format(parts);
}

/** "24 Nov 2026" */
export function day(date: Date): string {
  return once('day', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' })).format(date);
}

/** "24 Nov 2026, 14:05" */
export function moment(date: Date): string {
  return once(
    'moment',
    (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }),
  ).format(date);
}
