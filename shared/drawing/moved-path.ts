import type { Point } from '#shared/model/argument-map';

/** M, L, H, V, Q, C or Z, and its numbers: those of our own signs, all of them absolute. */
const steps = /([MLHVQCZ])([^MLHVQCZ]*)/g;

/**
 * Path data that was turned about its origin, by degrees clockwise, and then moved. For a painter to whom every
 * transform of a shape is a layer of its own, while the same numbers in a path cost nothing.
 */
export function movedPath(path: string, { x, y }: Point, angle = 0): string {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  let last: Point = { x: 0, y: 0 };
  const placed = (point: Point) => {
    last = point;
    return `${short(x + cos * point.x - sin * point.y)} ${short(y + sin * point.x + cos * point.y)}`;
  };
  return Array.from(path.matchAll(steps), ([, step = '', rest = '']) => {
    if (step === 'Z') return step;
    const numbers = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const [first = 0] = numbers;
    // A line that runs straight across or down may not do so any more.
    if (step === 'H') return `L${placed({ x: first, y: last.y })}`;
    if (step === 'V') return `L${placed({ x: last.x, y: first })}`;
    const points: string[] = [];
    for (let place = 0; place < numbers.length; place += 2)
      points.push(placed({ x: numbers[place] ?? 0, y: numbers[place + 1] ?? 0 }));
    return step + points.join(' ');
  }).join('');
}

/** Thousandths of a map unit are nothing that anybody could see. */
function short(number: number): number {
  return Math.round(number * 1000) / 1000;
}
