import { shapeWords } from '../words/shape';
import { type JsonSchema, reportMismatch, type Shape } from './shape';

const words = shapeWords.expected;

/** A shape without parts: a test, the words for it, and its schema. */
function scalar<T>(expected: string, schema: JsonSchema, test: (value: unknown) => boolean): Shape<T> {
  return {
    expected,
    check: (value, report) => {
      if (!test(value)) reportMismatch(report, value, expected);
    },
    schema: () => schema,
    fields: [],
    items: undefined,
  };
}

/** Bounds of a text in characters (Unicode code points, as JSON Schema counts). */
export interface TextBounds {
  readonly min: number;
  readonly max: number;
}

export const text: Shape<string> = scalar(
  words.text,
  { type: 'string' },
  (value) => typeof value === 'string',
);

export function boundedText({ min, max }: TextBounds): Shape<string> {
  return scalar(words.boundedText(min, max), { type: 'string', minLength: min, maxLength: max }, (value) => {
    if (typeof value !== 'string' || value.length < min) return false;
    if (value.length > 2 * max) return false;
    const length = value.length <= max && min <= 1 ? value.length : Array.from(value).length;
    return min <= length && length <= max;
  });
}

/** A text that is written in a certain way. */
export interface Notation {
  readonly expected: string;
  readonly test: (text: string) => boolean;
  /** What a JSON Schema can say of it. */
  readonly schema: { readonly [keyword: string]: unknown };
}

export function writtenAs({ expected, test, schema }: Notation): Shape<string> {
  return scalar(expected, { type: 'string', ...schema }, (value) => typeof value === 'string' && test(value));
}

export const flag: Shape<boolean> = scalar(
  words.flag,
  { type: 'boolean' },
  (value) => typeof value === 'boolean',
);

/** Any number that JavaScript can hold: not `1e400`. */
export const number: Shape<number> = scalar(words.number, { type: 'number' }, Number.isFinite);

/** A number from 0 to 1. */
export const share: Shape<number> = scalar(
  words.share,
  { type: 'number', minimum: 0, maximum: 1 },
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
);

/** A whole number from `min` up, small enough to be exact. */
export function wholeNumber(min = Number.MIN_SAFE_INTEGER): Shape<number> {
  const bounded = min > Number.MIN_SAFE_INTEGER;
  return scalar(
    bounded ? words.wholeNumberFrom(min) : words.wholeNumber,
    bounded ? { type: 'integer', minimum: min } : { type: 'integer' },
    (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= min,
  );
}

export function constant<const T extends string | number | boolean | null>(only: T): Shape<T> {
  return scalar(JSON.stringify(only), { const: only }, (value) => value === only);
}

/** One of a list of words or numbers. */
export function oneOf<const T extends string | number>(choices: readonly T[]): Shape<T> {
  const known: ReadonlySet<unknown> = new Set(choices);
  const expected = words.oneOf(choices.map((choice) => JSON.stringify(choice)));
  return scalar(expected, { enum: choices }, (value) => known.has(value));
}

export const anything: Shape<unknown> = scalar(words.anything, {}, () => true);

/** Bytes in a message between processes; JSON has none. */
export const bytes: Shape<Uint8Array> = scalar(
  words.bytes,
  { $comment: 'Uint8Array' },
  (value) => value instanceof Uint8Array,
);
