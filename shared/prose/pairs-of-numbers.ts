import { bare, type PlacedQuantity, type Quantity } from './quantity';
import type { Token } from './tokens';

/** Two numbers that belong together tell of each other: "10–15 %", "2010–11", "3 to 4 million", "nine of ten". */
export function inPairs(all: readonly PlacedQuantity[], tokens: readonly Token[]): readonly Quantity[] {
  const quantities = all.map(({ quantity }) => quantity);
  all.slice(1).forEach(({ from }, index) => {
    const [one, other] = [quantities[index], quantities[index + 1]];
    const end = all[index]?.to ?? 0;
    if (one === undefined || other === undefined || from - end > 3) return;
    const between = tokens
      .slice(end, from)
      .map(({ text }) => text)
      .join(' ');
    if (/^(?:-|to|and|or|\/)$/.test(between)) {
      quantities[index] = asFirstOfRange(one, other);
      quantities[index + 1] = asLaterYear(one, other, between);
    } else if (/^(?:(?:out )?of(?: the| its| their| all)?|in)$/.test(between)) {
      const ratio = ratioOf(one, other);
      quantities[index] = { ...one, or: [...one.or, ...ratio] };
      quantities[index + 1] = { ...other, or: [...other.or, ...ratio] };
    }
  });
  return quantities;
}

/** The unit and the "million" of a range stand behind its second number. */
function asFirstOfRange(one: Quantity, other: Quantity): Quantity {
  if (one.family !== undefined || one.kind !== 'count' || other.kind === 'year') return one;
  const { family, factor } = other;
  const inUnit: Quantity = family === undefined ? one : { ...one, family, factor, isLoose: false };
  const isScaled = other.grain >= 1000 && one.grain === 1 && one.value < 1000;
  const scaled = { ...inUnit, value: one.value * other.grain, grain: other.grain, or: [] };
  return isScaled ? { ...inUnit, or: [...one.or, scaled] } : inUnit;
}

/** "2010–11" */
function asLaterYear(one: Quantity, other: Quantity, between: string): Quantity {
  if (one.kind !== 'year' || !/^[-/]$/.test(between) || !/^\d\d$/.test(other.written)) return other;
  return { ...other, kind: 'year', value: Math.floor(one.value / 100) * 100 + other.value };
}

function ratioOf(one: Quantity, other: Quantity): readonly Quantity[] {
  const isRatio = [one, other].every(({ kind, family }) => kind === 'count' && family === undefined);
  if (!isRatio || one.value <= 0 || one.value >= other.value) return [];
  const value = (100 * one.value) / other.value;
  const { bound } = one;
  const written = `${one.written}/${other.written}`;
  return [{ ...bare, written, value, grain: 2, family: 'percent', kind: 'part', ...(bound && { bound }) }];
}
