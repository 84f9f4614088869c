import type { Theme } from '#shared/drawing/theme';
import { nodeKindIds } from '#shared/model/node-kinds';
import type { Size, Viewport } from '../visible-slice';
import { looks, type OverviewData, routeKinds } from './overview-data';

/** What of a canvas the painter uses. */
export type Brush = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'fillRect'
  | 'strokeRect'
  | 'setTransform'
  | 'clearRect'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'globalAlpha'
>;

export interface Shot {
  readonly viewport: Viewport;
  /** CSS pixels. */
  readonly size: Size;
  /** Pixels of the screen for one CSS pixel. */
  readonly ratio: number;
}

/** How much larger or smaller a picture may be shown than it was painted. */
const mostStretched = 1.4;

/**
 * Whether the picture of a shot will do while the view moves: it covers the window, and is not stretched much. Painting
 * takes a core of the machine, which the moving view needs itself.
 */
export function serves({ viewport, size }: Shot, now: Viewport, window: Size): boolean {
  const scale = now.zoom / viewport.zoom;
  if (scale > mostStretched || scale < 1 / mostStretched) return false;
  const left = now.x - viewport.x * scale;
  const top = now.y - viewport.y * scale;
  const [right, bottom] = [left + size.width * scale, top + size.height * scale];
  return left <= 0 && top <= 0 && right >= window.width && bottom >= window.height;
}

/** CSS pixels: smaller boxes have no border, and only larger ones show that there is text in them. */
const leastForBorder = 8;
const leastForText = 18;
/** How much of a box is left to see that is set back. */
const dimmed = 0.25;

/** The map as it is seen from far away: boxes in the colours of their kinds, and straight lines between them. */
export function paintOverview(
  brush: Brush,
  data: OverviewData,
  { viewport: { x, y, zoom }, size, ratio }: Shot,
  theme: Theme,
): void {
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.clearRect(0, 0, size.width, size.height);
  brush.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
  const seen = {
    left: -x / zoom,
    top: -y / zoom,
    right: (size.width - x) / zoom,
    bottom: (size.height - y) / zoom,
  };
  paintLines(brush, data, seen, theme, zoom);
  paintBoxes(brush, data, seen, theme, zoom);
}

interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function paintLines(
  brush: Brush,
  { lines, lineKinds }: OverviewData,
  seen: Seen,
  theme: Theme,
  zoom: number,
) {
  brush.globalAlpha = 0.6;
  brush.lineWidth = Math.max(1.6, 0.8 / zoom);
  for (const [place, kind] of routeKinds.entries()) {
    brush.strokeStyle = theme.relations[kind];
    brush.beginPath();
    for (let line = 0; line < lineKinds.length; line += 1) {
      if (lineKinds[line] !== place) continue;
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = lines.subarray(4 * line, 4 * line + 4);
      const isOut =
        Math.max(x1, x2) < seen.left ||
        Math.min(x1, x2) > seen.right ||
        Math.max(y1, y2) < seen.top ||
        Math.min(y1, y2) > seen.bottom;
      if (isOut) continue;
      brush.moveTo(x1, y1);
      brush.lineTo(x2, y2);
    }
    brush.stroke();
  }
  brush.globalAlpha = 1;
}

function paintBoxes(
  brush: Brush,
  { boxes, kinds, looks: looksOf }: OverviewData,
  seen: Seen,
  { nodes, hairline, ink }: Theme,
  zoom: number,
) {
  for (const [place, kind] of nodeKindIds.entries()) {
    const { fill, border } = nodes[kind];
    for (let box = 0; box < kinds.length; box += 1) {
      if (kinds[box] !== place) continue;
      const [x = 0, y = 0, width = 0, height = 0] = boxes.subarray(4 * box, 4 * box + 4);
      if (x > seen.right || y > seen.bottom || x + width < seen.left || y + height < seen.top) continue;
      const isMarked = looksOf[box] === looks.marked;
      brush.globalAlpha = looksOf[box] === looks.dimmed ? dimmed : 1;
      const isSmall = height * zoom < leastForBorder;
      brush.fillStyle = isSmall ? border : fill;
      brush.fillRect(x, y, width, height);
      if (height * zoom >= leastForText) paintText(brush, { x, y, width, height }, hairline);
      if (isSmall && !isMarked) continue;
      brush.strokeStyle = isMarked ? ink : border;
      brush.lineWidth = (isMarked ? 3 : 1) / zoom;
      brush.strokeRect(x, y, width, height);
    }
  }
  brush.globalAlpha = 1;
}

const textTop = 38;
const textLine = 19;

/** Bars where the lines of the text are. */
function paintText(
  brush: Brush,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colour: string,
) {
  brush.fillStyle = colour;
  brush.fillRect(x + 14, y + 12, width / 3, 8);
  for (let line = textTop; line + textLine < height; line += textLine) {
    const isLast = line + 2 * textLine >= height;
    brush.fillRect(x + 14, y + line, isLast ? width / 2 : width - 28, 6);
  }
}
