import type { Quantity } from './quantity';

/** Whether a text that states the one number bears out a statement that has the other. In doubt it does. */
export function bearsOut(stated: Quantity, wanted: Quantity): boolean {
  if (wanted.kind === 'decade') return decadeOf(stated) === decadeOf(wanted);
  if (stated.kind === 'decade') return wanted.kind === 'year' && decadeOf(stated) === decadeOf(wanted);
  if (!isSameFamily(stated, wanted)) return false;
  const isMeasured = stated.family !== undefined && wanted.family !== undefined;
  const [has, wants] = isMeasured
    ? [stated.value * stated.factor, wanted.value * wanted.factor]
    : [stated.value, wanted.value];
  if (isWithinBound(has, wants, wanted) || isAlike(has, wants, tolerance(stated, wanted, isMeasured)))
    return true;
  return stated.family === undefined && isInScale(stated, wanted);
}

/** What is only counted may be anything: a table says "12" where the text says "12 percent". Ordinals count as numbers. */
function isSameFamily(one: Quantity, other: Quantity): boolean {
  if (one.family === undefined || other.family === undefined) return true;
  return one.family === other.family || one.kind === 'ordinal' || other.kind === 'ordinal';
}

/** "more than 100" is borne out by 109, "about 400" by 397, "nearly half" by 48 percent. */
function isWithinBound(has: number, wants: number, { bound }: Quantity): boolean {
  switch (bound) {
    case 'about':
      return isAlike(has, wants, 0.1 * wants);
    case 'over':
      return has >= wants && has <= 1.3 * wants;
    case 'under':
      return has <= wants && has >= 0.7 * wants;
    default:
      return false;
  }
}

/** A number may be rounded: to as many places as it is written with, and to hundreds from thousands on. */
function tolerance(stated: Quantity, wanted: Quantity, isMeasured: boolean): number {
  const factor = isMeasured ? wanted.factor : 1;
  if (wanted.kind === 'part' || stated.kind === 'part') return Math.max(wanted.grain, stated.grain) / 2;
  if (wanted.kind === 'year' || stated.kind === 'year') return 0;
  if (stated.grain < wanted.grain) return (factor * wanted.grain) / 2;
  return wanted.value >= 1000 && wanted.value % 100 === 0 ? 50 * factor : 0;
}

/** Tables and unknown units have scales of their own: "55 bcm" is 55 billion cubic metres. */
function isInScale(stated: Quantity, wanted: Quantity): boolean {
  return (
    stated.grain <= 1 &&
    [1e3, 1e6, 1e9].some(
      (scale) =>
        wanted.grain >= scale / 1e3 &&
        isAlike(stated.value * scale, wanted.value, 0) &&
        wanted.value >= scale,
    )
  );
}

/** Floating point has its own last digits. */
function isAlike(one: number, other: number, most: number): boolean {
  return Math.abs(one - other) <= most + 1e-9 * Math.abs(other);
}

function decadeOf({ value }: Quantity): number {
  return Math.floor(value / 10);
}
