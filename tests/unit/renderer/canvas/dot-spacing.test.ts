import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotSpacing } from '../../../../renderer/canvas/dot-spacing';

const anyZoom = fc.double({ min: 0.005, max: 8, noNaN: true });

test('dots are as far apart as on the map where nothing is made larger or smaller', () => {
  expect(dotSpacing(1)).toBe(24);
});

test('dots are neither dense nor sparse at any zoom', () => {
  fc.assert(
    fc.property(anyZoom, (zoom) => {
      expect(dotSpacing(zoom)).toBeGreaterThan(16.9);
      expect(dotSpacing(zoom)).toBeLessThan(34);
    }),
  );
});

test('dots stay where they are on the map: from one zoom to another only by doubling or halving', () => {
  fc.assert(
    fc.property(anyZoom, (zoom) => {
      const doublings = Math.log2(dotSpacing(zoom) / zoom / 24);
      expect(doublings).toBeCloseTo(Math.round(doublings), 9);
    }),
  );
});
