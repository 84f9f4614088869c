import { follows } from './derived-numbers';
import { numbersIn } from './numbers-in';
import type { Quantity } from './quantity';
import { bearsOut } from './same-number';

/** What a statement is held against. */
export interface Said {
  /** The numbers of what is quoted, a list for each quote. */
  readonly quotes: readonly (readonly Quantity[])[];
  /** Texts in which a number may be meant without being quoted: names of the sources, and what stands around the quotes. */
  readonly around?: () => readonly string[];
  /** Texts of which only the years may be meant: dates of the sources and of the brief. */
  readonly dates?: () => readonly string[];
}

/** With more numbers than these on both sides nearly everything is said, and to compare them all takes long. */
const most = { wanted: 40, said: 2000 };

/** A number that no quote has. */
export interface UnsaidNumber {
  /** As the statement writes it. */
  readonly written: string;
  /** As a quote writes another number of the same kind: the same unit, another year, another count of the same things. */
  readonly rival?: string;
}

/**
 * The numbers of a statement that none of the quotes has, however they are written there. In doubt a number is taken as
 * said:
 * - the words one to ten, and ordinals from the eleventh on, count only where a quote has another number of the same things
 * - numbers within names ("Article 5", "G7", "Apollo 13") do not count
 * - what is rounded, "about" so many, converted to another unit, or follows from two numbers of the quotes, is said
 */
export function unsaidNumbers(
  statement: readonly Quantity[],
  { quotes, around, dates }: Said,
): readonly UnsaidNumber[] {
  const wanted = statement.filter(({ isName, kind }) => !isName && kind !== 'tacit');
  const said = withReadings(quotes.flat());
  if (wanted.length > most.wanted || said.length > most.said) return [];
  const unsaid = wanted.filter(
    (number) => !isSaid(number, said) && (!number.isLoose || rivalOf(number, said)),
  );
  if (unsaid.length === 0) return [];
  const near = withReadings((around?.() ?? []).flatMap(numbersIn));
  const years = withReadings((dates?.() ?? []).flatMap(numbersIn)).filter(isYear);
  return unsaid
    .filter(
      (number) =>
        !readingsOf(number).some((reading) => isAmong(reading, near) || isYearAmong(reading, years)),
    )
    .map((number) => ({ written: number.written, ...asRival(rivalOf(number, said)) }));
}

function isSaid(number: Quantity, said: readonly Quantity[]): boolean {
  return readingsOf(number).some(
    (reading) => isAmong(reading, said) || isWithinYears(reading, said) || follows(reading, said),
  );
}

function isAmong(number: Quantity, others: readonly Quantity[]): boolean {
  return others.some((other) => bearsOut(other, number));
}

function isYearAmong(number: Quantity, years: readonly Quantity[]): boolean {
  return isYear(number) && isAmong(number, years);
}

function isYear({ kind }: Quantity): boolean {
  return kind === 'year' || kind === 'decade';
}

/** "2008 to 2012" is about 2010 as well. */
function isWithinYears({ kind, value }: Quantity, said: readonly Quantity[]): boolean {
  if (kind !== 'year') return false;
  const years = said.filter((other) => other.kind === 'year').map((year) => year.value);
  return years.some((year) => year < value) && years.some((year) => year > value);
}

/** Another number in place of which a number may have been put. */
function rivalOf(number: Quantity, said: readonly Quantity[]): Quantity | undefined {
  if (number.kind === 'ordinal' && number.value <= 10) return undefined; // The first and the second go together.
  return said.find((other) => !other.isName && isOfSameKind(number, other));
}

function isOfSameKind(one: Quantity, other: Quantity): boolean {
  if (isYear(one) || isYear(other)) return isYear(one) && isYear(other);
  if ((one.kind === 'ordinal') !== (other.kind === 'ordinal')) return false;
  if (one.family !== undefined && other.family !== undefined) return one.family === other.family;
  return one.nouns.slice(0, 2).some((noun) => other.nouns.slice(0, 2).includes(noun));
}

function asRival(other: Quantity | undefined): Pick<UnsaidNumber, 'rival'> {
  return other === undefined ? {} : { rival: other.written };
}

function withReadings(numbers: readonly Quantity[]): readonly Quantity[] {
  return numbers.flatMap(readingsOf);
}

function readingsOf(number: Quantity): readonly Quantity[] {
  return [number, ...number.or];
}
