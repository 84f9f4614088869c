import { describe, expect, test } from 'vitest';
import type { Rect } from '#shared/drawing/rect';
import { sketch } from '#shared/model/sketch';
import { walkRelations } from '../../../../renderer/canvas/relation-walk';
import type { Direction } from '../../../../renderer/canvas/spatial-walk';

const map = sketch(`
  E1 + E2 supports C1 as s1
  E3 attacks C1 as a1
  E4 attacks s1 as u1
  C1 supports R1 as s2
`);

/** From left to right as in the argument above. */
const places = new Map<string, Rect>(
  ['E1', 's1', 'E2', 'u1', 'E4', 'a1', 'E3', 'C1', 's2', 'R1'].map((id, at) => [
    id,
    { x: at * 100, y: 0, width: 80, height: 40 },
  ]),
);

function walk(from: string, ...directions: readonly Direction[]) {
  return directions.reduce<string | null>(
    (at, way) => at && walkRelations(map, (id) => places.get(id), at, way),
    from,
  );
}

describe('walking along the argument', () => {
  test('goes up from a reason by way of the relation to what it is a reason for', () => {
    expect([walk('E1', 'up'), walk('E1', 'up', 'up'), walk('E1', 'up', 'up', 'up')]).toEqual([
      's1',
      'C1',
      's2',
    ]);
  });

  test('goes down from a conclusion to its reasons and objections, the left one first', () => {
    expect([walk('C1', 'down'), walk('C1', 'down', 'down')]).toEqual(['s1', 'E1']);
  });

  test('goes sideways among the relations that bear on the same thing', () => {
    expect([walk('s1', 'right'), walk('a1', 'left'), walk('s1', 'left')]).toEqual(['a1', 's1', null]);
  });

  test('goes sideways among the statements that bear on the same thing', () => {
    expect([walk('E1', 'right'), walk('E1', 'right', 'right')]).toEqual(['E2', 'E3']);
  });

  test('reaches an undercut from the relation it ends on', () => {
    expect([walk('E4', 'up', 'up'), walk('E4', 'up')]).toEqual(['s1', 'u1']);
  });

  test('stops at the ends', () => {
    expect([walk('R1', 'up'), walk('E3', 'down')]).toEqual([null, null]);
  });
});
