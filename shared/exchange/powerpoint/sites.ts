import { bottomOf, centreOf, type Rect, rightOf } from '#shared/drawing/rect';
import type { Point } from '#shared/model/argument-map';
import type { Diagram } from '../diagram/diagram';
import { type LineSide, sidesOf } from '../diagram/sides';

/** A place on the border of a box that connectors hold on to, in map units. */
export interface Site {
  readonly side: LineSide;
  readonly at: Point;
}

/** The middles of the four sides, in the order of the shapes of PowerPoint itself. */
function middlesOf(rect: Rect): readonly Site[] {
  const { x, y } = centreOf(rect);
  return [
    { side: 'top', at: { x, y: rect.y } },
    { side: 'left', at: { x: rect.x, y } },
    { side: 'bottom', at: { x, y: bottomOf(rect) } },
    { side: 'right', at: { x: rightOf(rect), y } },
  ];
}

/** By id of the node: the middles of its sides, and then wherever else a line leaves or arrives, so that heads do not pile up. */
export function sitesOf({ boxes, lines, rectOf }: Diagram): ReadonlyMap<string, readonly Site[]> {
  const sites = new Map(boxes.map(({ node, rect }) => [node.id, [...middlesOf(rect)]]));
  for (const line of lines) {
    const { from, to } = sidesOf(line);
    const ends = [
      { id: line.from, side: from, at: line.stroke[0]?.[0] },
      { id: line.to, side: to, at: line.stroke.at(-1)?.[3] },
    ];
    for (const { id, side, at } of ends) {
      const rect = rectOf(id);
      const known = sites.get(id);
      if (rect === undefined || known === undefined || at === undefined) continue;
      const place = onSide(rect, side, at);
      if (!known.some((site) => site.side === side && isSame(site.at, place)))
        known.push({ side, at: place });
    }
  }
  return sites;
}

/** Which of the sites of a box is on that side and nearest to a point. */
export function siteNearest(sites: readonly Site[], side: LineSide, at: Point): number {
  const apart = (site: Site) =>
    site.side === side ? Math.hypot(site.at.x - at.x, site.at.y - at.y) : Infinity;
  return sites.reduce((best, site, index) => {
    const nearest = sites[best];
    return nearest === undefined || apart(site) < apart(nearest) ? index : best;
  }, 0);
}

function onSide(rect: Rect, side: LineSide, at: Point): Point {
  const x = Math.min(Math.max(at.x, rect.x), rightOf(rect));
  const y = Math.min(Math.max(at.y, rect.y), bottomOf(rect));
  switch (side) {
    case 'top':
      return { x, y: rect.y };
    case 'bottom':
      return { x, y: bottomOf(rect) };
    case 'left':
      return { x: rect.x, y };
    case 'right':
      return { x: rightOf(rect), y };
  }
}

function isSame(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;
}
