import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BoxIndex, boxIndexOf } from '#shared/drawing/box-index';
import { boundsOf, overlaps, type Rect } from '#shared/drawing/rect';

const anyBox: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 900 }),
});
const anyId = fc.integer({ min: 0, max: 400 }).map((number) => `n${number}`);
const anyBoxes = fc.array(fc.tuple(anyId, anyBox), { maxLength: 60 });
const anyChanges = fc.array(fc.tuple(anyId, fc.option(anyBox)), { maxLength: 300 });

/** An index and the plain map that it must agree with, after the same changes. */
const anyPair = fc.tuple(anyBoxes, fc.array(anyChanges, { maxLength: 4 })).map(([boxes, rounds]) => {
  let index: BoxIndex = boxIndexOf(boxes);
  const plain = new Map(boxes);
  for (const changes of rounds) {
    index = index.with(new Map(changes));
    for (const [id, box] of changes) {
      if (box) plain.set(id, box);
      else plain.delete(id);
    }
  }
  return { index, plain };
});

test('an index holds what was put in, whatever changed since', () => {
  fc.assert(
    fc.property(anyPair, ({ index, plain }) => {
      expect(new Map(index.entries())).toEqual(plain);
      expect(index.size).toBe(plain.size);
      expect(index.extent).toEqual(boundsOf(plain.values()));
    }),
  );
});

test('it finds exactly what overlaps a part of the map', () => {
  fc.assert(
    fc.property(anyPair, anyBox, ({ index, plain }, part) => {
      const found = new Set(index.over(part).map(([id]) => id));
      const wanted = new Set([...plain].filter(([, box]) => overlaps(box, part)).map(([id]) => id));
      expect(found).toEqual(wanted);
    }),
  );
});

test('a change leaves the index that it was made from as it is', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const before = boxIndexOf([['a', box]]);
  before.with(new Map([['a', null]]));
  expect(before.get('a')).toBe(box);
});

test('places beyond any map are found too', () => {
  const far = { x: 1e15, y: -1e15, width: 240, height: 80 };
  expect(boxIndexOf([['far', far]]).over(far)).toEqual([['far', far]]);
});
