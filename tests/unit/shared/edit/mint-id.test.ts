import { expect, test } from 'vitest';
import { mintId } from '#shared/edit/mint-id';

/** Bytes of one value after the other: all 0, then all 1, … */
function counting(): (length: number) => Uint8Array {
  let round = 0;
  return (length) => new Uint8Array(length).fill(round++);
}

test('an id is its prefix and eight characters', () => {
  expect(
    mintId(
      'n',
      () => Uint8Array.of(0, 9, 10, 31, 32, 255, 18, 19),
      () => false,
    ),
  ).toBe('n-09az0zjk');
});

test('an id that was ever taken is not given again', () => {
  const taken = new Set(['r-00000000', 'r-11111111']);
  expect(mintId('r', counting(), (id) => taken.has(id))).toBe('r-22222222');
});
