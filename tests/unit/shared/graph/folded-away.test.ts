import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse } from '#shared/edit/collapse';
import { foldedAway } from '#shared/graph/folded-away';
import { graphOf } from '#shared/graph/graph';
import { sketch } from '#shared/model/sketch';
import { smallMap } from '../../../support/small-maps';

const hidden = (text: string, ...collapsed: string[]) =>
  [...foldedAway(graphOf(collapse(collapsed)(sketch(text)))).hidden].toSorted().join(' ');

describe('a collapsed node', () => {
  test('hides what only leads to it, and the steps from there', () => {
    expect(hidden('E1 supports C1, E2 attacks C1, C1 supports R1', 'C1')).toBe('E1 E2 r1 r2');
  });

  test('does not hide what also bears on something in sight', () => {
    expect(hidden('E1 supports C1, E1 supports C2, C1 supports R1, C2 supports R1', 'C1')).toBe('r1');
  });

  test('hides undercuts and backing with the step', () => {
    expect(hidden('E1 supports C1 as s1, E2 attacks s1, C1 supports R1', 'C1')).toBe('E1 E2 r2 s1');
  });

  test('hides a collapsed node beneath it', () => {
    expect(hidden('E1 supports C1, C1 supports C2, C2 supports R1', 'C1', 'C2')).toBe('C1 E1 r1 r2');
  });

  test('that is the top hides everything but itself', () => {
    expect(hidden('E1 + E2 supports C1, C1 supports R1', 'R1')).toBe('C1 E1 E2 r1 r2');
  });

  test('in a circle hides what leads to it', () => {
    expect(
      hidden('C1 supports C2, C2 supports C1, E1 supports C2, C3 supports C4, C4 supports C3', 'C2'),
    ).toBe('C1 E1 r1 r2 r3');
  });

  test('says how many statements it hides', () => {
    const map = collapse(['C1'])(sketch('E1 + E2 supports C1 as s1, E3 attacks s1, C1 supports R1'));
    expect(foldedAway(graphOf(map)).countBeneath('C1')).toBe(3);
  });
});

describe('on any map', () => {
  const anyFolded = smallMap.chain((map) =>
    fc.subarray(map.nodes.map(({ id }) => id)).map((ids) => collapse(ids)(map)),
  );

  test('every relation in sight has its ends in sight', () => {
    fc.assert(
      fc.property(anyFolded, (map) => {
        const { hidden: gone } = foldedAway(graphOf(map));
        for (const { id, premises, target } of map.relations)
          if (!gone.has(id)) for (const end of [...premises, target]) expect(gone).not.toContain(end);
      }),
    );
  });

  test('what nothing folds is in sight', () => {
    fc.assert(
      fc.property(smallMap, (map) => {
        expect(foldedAway(graphOf(map)).hidden.size).toBe(0);
      }),
    );
  });

  test('whatever is hidden lies beneath a collapsed node that is in sight', () => {
    fc.assert(
      fc.property(anyFolded, (map) => {
        const { hidden: gone, countBeneath } = foldedAway(graphOf(map));
        const nodes = map.nodes.filter(({ id }) => gone.has(id)).length;
        const counted = map.view.collapsed.filter((id) => !gone.has(id)).map(countBeneath);
        expect(counted.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(nodes);
      }),
    );
  });
});
