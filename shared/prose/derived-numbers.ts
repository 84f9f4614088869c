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
  if (wanted.family === 'percent' && numbers.some((other) => isRestOf(wanted, other))) return true;
  return numbers.some((one) =>
    numbers.some((other) => one !== other && one.value > other.value && isOf(wanted, one, other)),
  );
}

/** What is not 54 percent is 46 percent. */
function isRestOf(wanted: Quantity, { family, value }: Quantity): boolean {
  return family === 'percent' && Math.abs(100 - value - wanted.value) < wanted.grain / 2;
}

function isOf(wanted: Quantity, larger: Quantity, smaller: Quantity): boolean {
  if (wanted.kind === 'year' || wanted.kind === 'decade' || larger.kind !== smaller.kind) return false;
  const family = larger.family ?? smaller.family;
  if (family !== (smaller.family ?? larger.family)) return false;
  const near = (value: number) => Math.abs(value - wanted.value) < Math.max(wanted.grain, 1e-9 * value) / 2;
  const change = larger.value - smaller.value;
  if (wanted.family === 'percent' && larger.kind === 'count') {
    const shares = [smaller.value / larger.value, change / larger.value, change / smaller.value];
    if (shares.some((share) => near(100 * share))) return true;
  }
  if (family === 'time of day') return wanted.family === 'seconds' && near((60 * change) / wanted.factor);
  if (larger.kind === 'year') return wanted.family === 'months' && near(change);
  if (family === undefined && isBetweenDays(wanted, change)) return true;
  const isPoints = wanted.family === 'points' && family === 'percent';
  if (family !== undefined && family !== wanted.family && !isPoints) return false;
  return near(change) || near(larger.value + smaller.value);
}

/** "in four weeks" follows from "between 2 and 30 April"; who counts both days counts one more. */
function isBetweenDays({ family, value, factor }: Quantity, change: number): boolean {
  const days = (value * factor) / 86_400;
  return family === 'seconds' && (days === change || days === change + 1);
}
