import fc from 'fast-check';
import { mintId } from '#shared/edit/mint-id';
import { isTaken } from '#shared/edit/taken';
import type { ArgumentMap } from '#shared/model/argument-map';
import { anyMap } from './arbitrary-map';
import { frozen, randomFrom } from './random';
import { randomEdit } from './random-edit';

export interface Copies {
  readonly base: ArgumentMap;
  readonly ours: ArgumentMap;
  readonly theirs: ArgumentMap;
}

/** The map after some edits; frozen. */
function edited(map: ArgumentMap, seed: number, count: number): ArgumentMap {
  const random = randomFrom(seed);
  const bytes = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256));
  let present = frozen(map);
  // The edits before may have had the same seed, and so the same ids.
  const mint = (prefix: 'n' | 'r' | 's') => mintId(prefix, bytes, (id) => isTaken(present, id));
  for (let step = 0; step < count; step += 1) present = frozen(randomEdit(present, random, mint)(present));
  return present;
}

const anySeed = fc.integer({ min: 0, max: 2 ** 31 });

/** A map, and what two people made of it. */
export const editedCopies: fc.Arbitrary<Copies> = fc
  .tuple(anyMap, anySeed, anySeed, anySeed, fc.integer({ min: 1, max: 25 }))
  .map(([map, first, second, third, count]) => {
    const base = edited(map, first, 12);
    return { base, ours: edited(base, second, count), theirs: edited(base, third, count) };
  });

/** Three maps that have little to do with each other, apart from ids that now and then are those of other things. */
export const strangers: fc.Arbitrary<Copies> = fc.record(
  { base: anyMap, ours: anyMap, theirs: anyMap },
  { noNullPrototype: true },
);
