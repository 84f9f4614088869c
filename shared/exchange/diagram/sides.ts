import type { Point } from '#shared/model/argument-map';
import type { DiagramLine } from './diagram';
import { cornersOf } from './stroke-parts';

export type LineSide = 'top' | 'right' | 'bottom' | 'left';

/** The sides of the things that a line leaves from and arrives at. */
export function sidesOf({ stroke }: DiagramLine): { readonly from: LineSide; readonly to: LineSide } {
  const corners = cornersOf(stroke);
  return { from: sideAt(corners[0], corners[1]), to: sideAt(corners.at(-1), corners.at(-2)) };
}

/** From its end and the point next to it. */
function sideAt(end: Point = { x: 0, y: 0 }, next: Point = end): LineSide {
  const [right, down] = [next.x - end.x, next.y - end.y];
  if (Math.abs(right) > Math.abs(down)) return right > 0 ? 'right' : 'left';
  return down > 0 ? 'bottom' : 'top';
}
