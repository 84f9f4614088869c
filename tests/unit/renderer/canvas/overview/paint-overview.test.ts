import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Shot, serves } from '../../../../../renderer/canvas/overview/paint-overview';

const window = { width: 1000, height: 600 };
/** Painted of the window at the origin, with 300 and 180 pixels more on its sides. */
const shot: Shot = {
  viewport: { x: 300, y: 180, zoom: 0.2 },
  size: { width: 1600, height: 960 },
  ratio: 1,
};

describe('a picture of the overview', () => {
  test('serves where the view moved no further than was painted around the window', () => {
    expect(serves(shot, { x: 0, y: 0, zoom: 0.2 }, window)).toBe(true);
    expect(serves(shot, { x: 300, y: -180, zoom: 0.2 }, window)).toBe(true);
    expect(serves(shot, { x: 301, y: 0, zoom: 0.2 }, window)).toBe(false);
    expect(serves(shot, { x: 0, y: -181, zoom: 0.2 }, window)).toBe(false);
  });

  test('serves while it is not stretched much', () => {
    expect(serves(shot, { x: -60, y: -36, zoom: 0.22 }, window)).toBe(true);
    expect(serves(shot, { x: -500, y: -300, zoom: 0.4 }, window)).toBe(false);
  });

  test('covers every corner of the window where it serves', () => {
    const viewport = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      zoom: fc.double({ min: 0.05, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(viewport, (now) => {
        if (!serves(shot, now, window)) return;
        for (const [x, y] of [
          [0, 0],
          [window.width, window.height],
        ] as const) {
          const inPicture = {
            x: ((x - now.x) / now.zoom) * shot.viewport.zoom + shot.viewport.x,
            y: ((y - now.y) / now.zoom) * shot.viewport.zoom + shot.viewport.y,
          };
          expect(inPicture.x).toBeGreaterThan(-1e-6);
          expect(inPicture.y).toBeGreaterThan(-1e-6);
          expect(inPicture.x).toBeLessThan(shot.size.width + 1e-6);
          expect(inPicture.y).toBeLessThan(shot.size.height + 1e-6);
        }
      }),
    );
  });
});
