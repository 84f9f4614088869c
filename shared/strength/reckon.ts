import { at, itemsOf, type Rows } from '#shared/graph/rows';
import type { Frame } from './frame';
import type { Method } from './method';

/** The step of time, and how near to rest is at rest. */
const delta = 0.1;
const tolerance = 1e-7;
/** After so many steps what goes in circles is given up, and so is a very large circle after so many places were reckoned. */
const mostSteps = 2_000;
const mostPlaces = 8_000_000;

/**
 * The strength of every place, from 0 to 1: what is `muted` has none, and counts for nothing. NaN for what goes in circles
 * and does not come to rest, and for what depends on that.
 *
 * Without circles each place is reckoned once, after all that bears on it. In a circle, all strengths move at once towards
 * what the others make them, dσ/dt = f(σ) − σ, from their bases until they rest (Potyka 2018), by Runge–Kutta of the fourth
 * order: repeated substitution may go back and forth for ever (Mossakowski and Neuhaus 2018).
 */
export function reckon(
  frame: Frame,
  method: Method,
  muted: (place: number) => boolean,
  values: Float64Array = new Float64Array(frame.bases.length),
): Float64Array {
  for (const { places, isCircle } of frame.parts) {
    const [only = 0] = places;
    if (isCircle) settle(frame, method, muted, places, values);
    else values[only] = muted(only) ? 0 : strengthAt(frame, method, only, values);
  }
  return values;
}

/** What the strengths of all else make of one place. */
function strengthAt(frame: Frame, method: Method, place: number, values: Float64Array): number {
  const { graph, bases, supporters, attackers, origins } = frame;
  const own = at(bases, place);
  const isNode = place < graph.net.nodeCount;
  const base = isNode ? own : own * weakest(graph.net.premises, place, values);
  return method.strength(
    base,
    strongestOfEach(supporters, place, origins, values),
    strongestOfEach(attackers, place, origins, values),
  );
}

function weakest(premises: Rows, place: number, values: Float64Array): number {
  return itemsOf(premises, place).reduce((least, premise) => Math.min(least, at(values, premise)), 1);
}

/** One strength for each source: those that repeat it stand side by side, and only the strongest counts. */
function strongestOfEach(
  rows: Rows,
  place: number,
  origins: Int32Array,
  values: Float64Array,
): readonly number[] {
  const strengths: number[] = [];
  let before = -1;
  for (const relation of itemsOf(rows, place)) {
    const value = at(values, relation);
    const origin = at(origins, relation);
    if (origin === before) strengths.push(Math.max(strengths.pop() ?? 0, value));
    else strengths.push(value);
    before = origin;
  }
  return strengths;
}

function settle(
  frame: Frame,
  method: Method,
  muted: (place: number) => boolean,
  places: readonly number[],
  values: Float64Array,
): void {
  for (const place of places) values[place] = 0;
  const moving = places.filter((place) => !muted(place));
  for (const place of moving) values[place] = at(frame.bases, place);
  const start = new Float64Array(moving.length);
  const total = new Float64Array(moving.length);
  const slope = new Float64Array(moving.length);
  const write = (by: number) => {
    moving.forEach((place, index) => {
      values[place] = at(start, index) + by * at(slope, index);
    });
  };
  const findSlope = (weight: number) => {
    moving.forEach((place, index) => {
      slope[index] = strengthAt(frame, method, place, values) - at(values, place);
    });
    slope.forEach((its, index) => {
      total[index] = at(total, index) + weight * its;
    });
  };
  const steps = Math.min(mostSteps, mostPlaces / (4 * Math.max(1, moving.length)));
  for (let step = 0; step < steps; step += 1) {
    moving.forEach((place, index) => {
      start[index] = at(values, place);
    });
    total.fill(0);
    findSlope(1);
    if (slope.every((its) => Math.abs(its) < tolerance)) return;
    write(delta / 2);
    findSlope(2);
    write(delta / 2);
    findSlope(2);
    write(delta);
    findSlope(1);
    moving.forEach((place, index) => {
      values[place] = at(start, index) + (delta / 6) * at(total, index);
    });
  }
  for (const place of moving) values[place] = Number.NaN;
}
