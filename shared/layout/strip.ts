import type { Size } from './block';

/** As wide as a large window at half its size: whatever is no wider can be read. */
const wideEnough = 3600;
const widest = 6.5;

/** Whether a picture is so much wider than high that no screen shows it well. */
export function isStrip({ width, height }: Size): boolean {
  return width > wideEnough && width > widest * height;
}
