import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freePlaces } from '#shared/layout/free-places';

const size = { width: 240, height: 90 };

test('whatever fractions the places have, each thing finds one, and at most a rounding error nearer than the gap', () => {
  const place = fc.record({
    x: fc.double({ min: -2000, max: 2000, noNaN: true }),
    y: fc.double({ min: -2000, max: 2000, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 8 }), (corners) => {
      const places = freePlaces(
        corners.map((at) => ({ at, size })),
        [],
        8,
      );
      const near = places.filter((one, index) =>
        places.some((other, place) => {
          const isBeside = Math.abs(one.x - other.x) > size.width + 8 - 2e-6;
          return place !== index && !isBeside && Math.abs(one.y - other.y) < size.height + 8 - 2e-6;
        }),
      );
      expect(near).toEqual([]);
    }),
  );
});
