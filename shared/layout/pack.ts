import type { Point } from '#shared/model/argument-map';
import type { Size } from './block';

/** The shape that packing aims at, width to height: a window's. */
const aspect = 1.6;

/**
 * Top left corners of rectangles set on shelves, the tallest first, so that all of them together come near to 16 : 10.
 * `gap` stays free between them.
 */
export function packed(sizes: readonly Size[], gap: number): readonly Point[] {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = sizes.reduce((most, { width }) => Math.max(most, width), 0);
  const shelf = Math.max(widest, Math.sqrt(area * aspect));
  const order = [...sizes.entries()].sort(([a, one], [b, other]) => other.height - one.height || a - b);
  const places: Point[] = sizes.map(() => ({ x: 0, y: 0 }));
  let [x, y, tallest] = [0, 0, 0];
  for (const [index, { width, height }] of order) {
    if (x > 0 && x + width > shelf) {
      y += tallest + gap;
      [x, tallest] = [0, 0];
    }
    places[index] = { x, y };
    x += width + gap;
    tallest = Math.max(tallest, height);
  }
  return places;
}
