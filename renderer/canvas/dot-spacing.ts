/** CSS pixels. */
const wanted = 24;

/**
 * How far apart the dots of the ground are at this zoom, in CSS pixels: as far as on the map, or so many times doubled or
 * halved that it is near what is wanted. Coming nearer, new dots appear between those that stay.
 */
export function dotSpacing(zoom: number): number {
  return wanted * zoom * 2 ** -Math.round(Math.log2(zoom));
}
