import { at } from '#shared/graph/rows';
import { restingOnThemselves } from './circular';
import type { Frame } from './frame';
import type { Method } from './method';
import { reckon } from './reckon';

/** One statement whose strength is asked for again and again under other conditions. */
export interface Probe {
  /** Its strength without some statements. A step that needs one of those is gone too. */
  readonly without: (gone: ReadonlySet<number>) => number;
  /** Its strength if one statement were worth so much more by itself; less, for a number below 0. */
  readonly raised: (place: number, by: number) => number;
  readonly baseOf: (place: number) => number;
  /** How many strengths may be asked for, so that nobody waits long: each costs as much as all that bears on the statement. */
  readonly affordable: number;
}

/** So many places are reckoned for one question, which takes a second or two. */
const mostReckoned = 2_000_000;

/**
 * `frame` is that of the cone of `target`; `circular` is what has no strength from the start. What would only rest on itself
 * without the others has none either: else a circle would take over from what held it up.
 */
export function probeOf(
  frame: Frame,
  {
    method,
    circular,
    target,
  }: { readonly method: Method; readonly circular: ReadonlySet<number>; readonly target: number },
): Probe {
  const values = new Float64Array(frame.bases.length);
  return {
    without: (gone) => {
      const isGone = (place: number) => gone.has(place);
      const adrift = restingOnThemselves(frame, isGone);
      const muted = (place: number) => gone.has(place) || circular.has(place) || adrift.has(place);
      return at(reckon(frame, method, muted, values), target);
    },
    raised: (place, by) => {
      const bases = frame.bases.slice();
      bases[place] = at(bases, place) + by;
      return at(
        reckon({ ...frame, bases }, method, (each) => circular.has(each), values),
        target,
      );
    },
    baseOf: (place) => at(frame.bases, place),
    affordable: Math.floor(mostReckoned / Math.max(1, frame.parts.length)),
  };
}
