import { numberAsWritten } from './as-written';

/** A part of a value, with the spelling of a number that JavaScript would change. */
export interface Piece {
  /** `undefined` where there is none. */
  readonly value: unknown;
  readonly spelling?: string;
}

export function pieceOf(holder: object, key: string): Piece {
  if (!Object.hasOwn(holder, key)) return { value: undefined };
  const value = (holder as { readonly [key: string]: unknown })[key];
  const spelling = typeof value === 'number' ? numberAsWritten(holder, key, value) : undefined;
  return spelling === undefined ? { value } : { value, spelling };
}

/** Whether two pieces of JSON say the same. The order of fields says nothing, nor does how a number is spelled. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isContainer(a) || !isContainer(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && samePiece(pieceOf(a, key), pieceOf(b, key)))
  );
}

export function samePiece(a: Piece, b: Piece): boolean {
  if (a.spelling === undefined && b.spelling === undefined) return sameJson(a.value, b.value);
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return false;
  return exactly(a.spelling ?? String(a.value)) === exactly(b.spelling ?? String(b.value));
}

/** One spelling for each number, however many digits it has: `1.0`, `1` and `10e-1` are all `1e0`. */
function exactly(spelling: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(spelling) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  const power = BigInt(exponent) - BigInt(fraction.length) + BigInt(digits.length - significant.length);
  return `${sign}${significant}e${power}`;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
