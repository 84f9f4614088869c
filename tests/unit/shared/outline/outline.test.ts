import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { type OutlineRow, outlineOf, rowsOf } from '#shared/outline/outline';
import { anyMap } from '../../../support/arbitrary-map';
import { smallMap } from '../../../support/small-maps';

const signs = { support: '+ ', attack: '- ', undercut: 'x ', backing: '^ ', together: '& ' };

/** The rows as an indented list: "+" supports, "-" objects, "x" undercuts, "^" backs, "&" is linked. */
function drawn(map: ArgumentMap): string {
  return rowsOf(outlineOf(map))
    .map(({ kind, node, relation, bears, depth }) => {
      const words = { statement: node, reference: `see ${node}`, step: `step ${relation}` }[kind];
      return `${'  '.repeat(depth)}${bears === null ? '' : signs[bears]}${words}`;
    })
    .join('\n');
}

function lines(...rows: readonly string[]): string {
  return rows.join('\n');
}

describe('an outline', () => {
  test('leads from a recommendation down to the evidence, supports before objections', () => {
    expect(drawn(sketch('E2 attacks C1, E1 supports C1, C1 supports R1'))).toBe(
      lines('R1', '  + C1', '    + E1', '    - E2'),
    );
  });

  test('begins with recommendations, and ends with what stands alone', () => {
    expect(drawn(sketch('C1, R1, E1 supports C2'))).toBe(lines('R1', 'C1', 'C2', '  + E1'));
  });

  test('keeps linked premises together under their step', () => {
    expect(drawn(sketch('E1 + E2 supports C1 as s1, E3 attacks s1'))).toBe(
      lines('C1', '  + step s1', '    & E1', '    & E2', '    x E3'),
    );
  });

  test('shows what bears on a step under its premise, before what bears on the premise', () => {
    expect(drawn(sketch('C2 supports C1 as s1, E1 supports C2, E2 attacks s1, E3 supports s1'))).toBe(
      lines('C1', '  + C2', '    ^ E3', '    x E2', '    + E1'),
    );
  });

  test('shows a shared node in full where it is nearest to the top, and refers to it elsewhere', () => {
    expect(drawn(sketch('C2 supports C1, C3 supports C2, E1 supports C3, C3 supports C1'))).toBe(
      lines('C1', '  + C2', '    + see C3', '  + C3', '    + E1'),
    );
  });

  test('ends a circle with a reference', () => {
    expect(drawn(sketch('C2 supports C1, C1 supports C2'))).toBe(lines('C1', '  + C2', '    + see C1'));
  });

  test('shows an undercut of a step from a shared node under the reference', () => {
    expect(drawn(sketch('C2 supports C1, C3 supports C1, C3 supports C2 as s1, E1 attacks s1'))).toBe(
      lines('C1', '  + C2', '    + see C3', '      x E1', '  + C3'),
    );
  });

  test('has a place for relations that end on each other', () => {
    expect(drawn(sketch('E1 supports r2 as r1, E2 supports r1 as r2'))).toBe(
      lines('E1', 'E2', 'step r1', '  & see E1', '  ^ see E2'),
    );
  });

  test('can have siblings in another order', () => {
    const backwards = outlineOf(sketch('E1 supports C1, E2 supports C1, E3 attacks C1'), (ids) =>
      ids.toReversed(),
    );
    expect(rowsOf(backwards).map(({ node }) => node)).toEqual(['C1', 'E2', 'E1', 'E3']);
  });

  test('is as deep as the argument', () => {
    const chain = Array.from({ length: 5000 }, (_, index) => `C${index + 1} supports C${index}`);
    expect(rowsOf(outlineOf(sketch(chain.join(',')))).at(-1)?.depth).toBe(5000);
  });
});

describe('of any map', () => {
  const maps = fc.oneof(smallMap, anyMap);

  test('every node is a statement once', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const nodes = rowsOf(outlineOf(map)).flatMap(({ kind, node }) =>
          kind === 'statement' && node !== null ? [node] : [],
        );
        expect(nodes.toSorted()).toEqual(map.nodes.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('every relation stands once, and leads from its premises to its target', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const outline = outlineOf(map);
        const rows = rowsOf(outline);
        const { indexOf } = outline;
        const told = rows.filter(({ relation, bears }) => relation !== null && bears !== 'together');
        expect(told.map(({ relation }) => relation).toSorted()).toEqual(
          map.relations.map(({ id }) => id).toSorted(),
        );
        for (const { id, target, premises } of map.relations) {
          const row = rows[indexOf(id)];
          if (row === undefined) throw new Error(`${id} has no row.`);
          if (row.parent !== -1) expect(indexOf(target)).toBe(row.parent);
          const below = rows.filter(({ relation, bears }) => relation === id && bears === 'together');
          expect((row.kind === 'step' ? below : [row]).map(({ node }) => node)).toEqual(premises);
        }
      }),
    );
  });

  test('rows know their place in the tree', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const rows = rowsOf(outlineOf(map));
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        rows.forEach((row, index) => {
          const family = rows.filter(({ parent }) => parent === row.parent);
          expect([family[row.position - 1], row.siblings]).toEqual([row, family.length]);
          expect(row.depth).toBe(row.parent === -1 ? 0 : (rows[row.parent]?.depth ?? 0) + 1);
          expect(row.end).toBe(1 + lastBeneath(rows, index));
        });
      }),
    );
  });
});

function lastBeneath(rows: readonly OutlineRow[], index: number): number {
  const children = rows.flatMap(({ parent }, child) => (parent === index ? [child] : []));
  return Math.max(index, ...children.map((child) => lastBeneath(rows, child)));
}
