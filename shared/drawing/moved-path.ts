import type { Point } from '#shared/model/argument-map';
import { oncePerRecent } from '#shared/model/once-per';

/** M, L, H, V, Q, C or Z, and its numbers: those of our own signs, all of them absolute. */
const steps = /([MLHVQCZ])([^MLHVQCZ]*)/g;

interface Step {
  readonly letter: string;
  /** x and y in turn. */
  readonly coordinates: readonly number[];
}

/**
 * Path data that was turned about its origin, by degrees clockwise, and then moved. For a painter to whom every
 * transform of a shape is a layer of its own, while the same numbers in a path cost nothing.
 */
export function movedPath(path: string, { x, y }: Point, angle = 0): string {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  let moved = '';
  for (const { letter, coordinates } of stepsOf(path)) {
    moved += letter;
    for (let place = 0; place < coordinates.length; place += 2) {
      const [fromX = 0, fromY = 0] = [coordinates[place], coordinates[place + 1]];
      const gap = place === 0 ? '' : ' ';
      moved += `${gap}${short(x + cos * fromX - sin * fromY)} ${short(y + sin * fromX + cos * fromY)}`;
    }
  }
  return moved;
}

/** There are a few dozen signs, and each of them stands on hundreds of nodes or lines. */
const mostSigns = 64;

const stepsOf = oncePerRecent(mostSigns, (path: string): readonly Step[] => {
  let [x, y] = [0, 0];
  return Array.from(path.matchAll(steps), ([, letter = '', rest = '']): Step => {
    const numbers = rest.match(/[^\s,]+/g)?.map(Number) ?? [];
    if (letter === 'H') x = numbers[0] ?? 0;
    if (letter === 'V') y = numbers[0] ?? 0;
    // A line that runs straight across or down may not do so any more.
    if (letter === 'H' || letter === 'V') return { letter: 'L', coordinates: [x, y] };
    if (numbers.length > 0) [x, y] = [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
    return { letter, coordinates: numbers };
  });
});

/** Thousandths of a map unit are nothing that anybody could see. */
function short(number: number): number {
  return Math.round(number * 1000) / 1000;
}
