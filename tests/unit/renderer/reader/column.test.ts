import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnOf } from '../../../../renderer/reader/column';

const heights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 });

test('a thing lies where the things above it end, and is found anywhere within its height', () => {
  fc.assert(
    fc.property(heights, (all) => {
      const column = columnOf(Float64Array.from(all));
      let top = 0;
      for (const [index, height] of all.entries()) {
        expect(column.top(index)).toBe(top);
        expect([column.at(top), column.at(top + height - 0.5)]).toEqual([index, index]);
        top += height;
      }
      expect(column.total()).toBe(top);
    }),
  );
});

test('what is measured moves all that lies below by the difference', () => {
  fc.assert(
    fc.property(heights, fc.nat(), fc.integer({ min: 1, max: 900 }), (all, seed, height) => {
      const index = seed % all.length;
      const column = columnOf(Float64Array.from(all));
      column.set(index, height);
      const fresh = columnOf(Float64Array.from(all.with(index, height)));
      for (let place = 0; place <= all.length; place += 1) expect(column.top(place)).toBe(fresh.top(place));
    }),
  );
});

test('above and below the column are its first and its last thing', () => {
  const column = columnOf(Float64Array.of(10, 20, 30));
  expect([column.at(-5), column.at(60), column.at(1e9)]).toEqual([0, 2, 2]);
});

test('an empty column has no height', () => {
  const column = columnOf(new Float64Array(0));
  expect([column.total(), column.at(0), column.top(0)]).toEqual([0, 0, 0]);
});
