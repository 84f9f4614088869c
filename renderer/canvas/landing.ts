import type { Point } from '#shared/model/argument-map';
import type { Landing } from '../session/connection';

/**
 * What lies under a point of the window (CSS pixels) that a connection can end on.
 *
 * The document answers: what can be hit is exactly what is painted to be hit, also on curves.
 */
export function landingAt({ x, y }: Point): Landing | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const place = element.closest<HTMLElement | SVGElement>('[data-landing]');
    const { landing, id } = place?.dataset ?? {};
    if (id === undefined) continue;
    if (landing === 'node' || landing === 'relation' || landing === 'junction') return { kind: landing, id };
  }
  return null;
}
