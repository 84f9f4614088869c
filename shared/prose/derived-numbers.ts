import type { Quantity } from './quantity';

/** With more numbers than these, nearly any number follows from some two of them. */
const most = 12;

/**
 * Whether a number follows from two others of a text: their difference or sum, or the one as a share of the other, or as a
 * change from it.
 */
export function follows(wanted: Quantity, stated: readonly Quantity[]): boolean {
  const numbers = stated.filter(({ kind, isName }) => (kind === 'count' || kind === 'year') && !isName);
  if (numbers.length > most) return false;
  return numbers.some((one) =>
    numbers.some((other) => one !== other && one.value > other.value && isOf(wanted, one, other)),
  );
}

function isOf(wanted: Quantity, larger: Quantity, smaller: Quantity): boolean {
  if (wanted.kind === 'year' || wanted.kind === 'decade') return false;
  if (larger.kind !== smaller.kind || larger.family !== smaller.family) return false;
  const near = (value: number) => Math.abs(value - wanted.value) <= Math.max(wanted.grain, 1e-9 * value) / 2;
  const change = larger.value - smaller.value;
  if (wanted.family === 'percent') {
    const shares = [smaller.value / larger.value, change / larger.value, change / smaller.value];
    return larger.kind === 'count' && shares.some((share) => near(100 * share));
  }
  if (larger.kind === 'year') return wanted.family === 'months' && near(change);
  const isPoints = wanted.family === 'points' && larger.family === 'percent';
  if (wanted.family !== larger.family && !isPoints) return false;
  return near(change) || near(larger.value + smaller.value);
}
