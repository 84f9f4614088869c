import { describe, expect, test } from 'vitest';
import { rasterSize } from '../../../../renderer/engines/raster-size';

const svg = (width: number, height: number) =>
  `<?xml version="1.0"?><svg width="${width}" height="${height}"/>`;

describe('the size of a painted picture', () => {
  test('is the size of its SVG times the scale, in whole pixels', () => {
    expect(rasterSize(svg(100.5, 50), 2)).toEqual({ width: 201, height: 100 });
  });

  test('is refused where the SVG does not say it', () => {
    expect(() => rasterSize('<svg viewBox="0 0 10 10"/>', 1)).toThrow('has no size');
  });

  test.each([
    ['longer than a canvas can be', 20_000, 10],
    ['larger than memory should hold', 16_000, 16_000],
  ])('is refused where it is %s, with what to do', (_, width, height) => {
    expect(() => rasterSize(svg(width, height), 1)).toThrow('Try a smaller scale');
  });
});
