import { strokeBounds } from '#shared/drawing/curve';
import { boundsOf, type Rect } from '#shared/drawing/rect';
import { markRadius } from '#shared/drawing/relation-style';
import type { Point } from '#shared/model/argument-map';
import type { Diagram } from '../diagram/diagram';

/** A slide and how the map lies on it. Slides are measured in EMU, of which 914 400 are an inch and 12 700 a point. */
export interface Frame {
  readonly slide: { readonly width: number; readonly height: number };
  /** Of the title and the legend, which grow with the slide. */
  readonly growth: number;
  readonly margin: number;
  /** EMU to a map unit. */
  readonly scale: number;
  /** A place of the map on the slide. */
  readonly at: (point: Point) => Point;
  readonly titleHeight: number;
  readonly legendTop: number;
}

const standard = { width: 12_192_000, height: 6_858_000 };
/** The largest slide that PowerPoint opens is 56 inches wide. */
const widest = 51_206_400;
const margin = 380_000;
const titleHeight = 560_000;
const legendHeight = 380_000;
/** Statements are 14 map units tall: in type of 8 points at least, as far as a slide can be that large, and 15 at most. */
const leastScale = (8 / 14) * 12_700;
const mostScale = (15 / 14) * 12_700;

/** A slide of 16 : 9 that holds the whole map, larger than usual where the type would be too small to read. */
export function frameOf({ boxes, joints, lines }: Diagram): Frame {
  const bounds = boundsOf([
    ...boxes.map(({ rect }) => rect),
    ...joints.map(({ centre }) => around(centre)),
    ...lines.map(({ stroke }) => strokeBounds([stroke])).filter(({ width }) => Number.isFinite(width)),
  ]);
  const free = {
    width: standard.width - 2 * margin,
    height: standard.height - 2 * margin - titleHeight - legendHeight,
  };
  const fitting = Math.min(free.width / Math.max(bounds.width, 1), free.height / Math.max(bounds.height, 1));
  const growth = Math.min(Math.max(leastScale / fitting, 1), widest / standard.width);
  const scale = Math.min(fitting * growth, mostScale);
  const top = (margin + titleHeight) * growth;
  const left = (standard.width * growth - bounds.width * scale) / 2;
  const above = top + (free.height * growth - bounds.height * scale) / 2;
  return {
    slide: { width: Math.round(standard.width * growth), height: Math.round(standard.height * growth) },
    growth,
    margin: margin * growth,
    scale,
    at: ({ x, y }) => ({
      x: Math.round(left + (x - bounds.x) * scale),
      y: Math.round(above + (y - bounds.y) * scale),
    }),
    titleHeight: titleHeight * growth,
    legendTop: Math.round((standard.height - margin - legendHeight) * growth + legendHeight * growth * 0.4),
  };
}

function around({ x, y }: Point): Rect {
  return { x: x - markRadius, y: y - markRadius, width: 2 * markRadius, height: 2 * markRadius };
}

/** Points in hundredths, as sizes of type are written. */
export function typeSize(units: number, scale: number): number {
  return Math.max(100, Math.round((units * scale) / 127));
}
