/** How far apart dots are where nothing is made larger or smaller, in CSS pixels. */
export const usualSpacing = 24;

/**
 * How far apart the dots of the ground are at this zoom, in CSS pixels: as far as on the map, or so many times doubled or
 * halved that it is near what is usual. Coming nearer, new dots appear between those that stay.
 */
export function dotSpacing(zoom: number): number {
  return usualSpacing * zoom * 2 ** -Math.round(Math.log2(zoom));
}
