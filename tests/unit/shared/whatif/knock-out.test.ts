import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { type Label, labelsOf } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { type Change, type KnockOut, knockOut } from '#shared/whatif/knock-out';
import { type Switch, switchNamed } from '#shared/whatif/switched-off';
import { sourcedMap, weighedSourcedMap } from '../../../support/sourced-map';
import { slowFallen, slowLabelsWithout } from './slow-falls';
import { worked } from './worked';

function without(map: ArgumentMap, ...words: readonly string[]): KnockOut {
  const graph = graphOf(map);
  return knockOut(
    labelsOf(graph),
    words.flatMap((word) => switchNamed(graph, word) ?? []),
  );
}

/** `R1 IN OUT, C1 IN OUT` */
function inWords(changes: readonly Change[]): string {
  return changes.map(({ id, before, after }) => `${id} ${before} ${after}`).join(', ');
}

describe('when something is switched off', () => {
  const map = sketch(worked.all);

  test('what stands on it falls, recommendations first', () => {
    expect(inWords(without(map, 'E1').falls)).toBe('R1 IN OUT, C1 IN OUT, E1 IN OUT, r1 IN OUT, r3 IN OUT');
  });

  test('what it argued against rises', () => {
    expect(inWords(without(map, 'E5').rises)).toBe('r2 OUT IN');
  });

  test('two things can make up for each other', () => {
    expect(inWords(without(map, 'E1', 'E5').falls)).toBe('E1 IN OUT, E5 IN OUT, r1 IN OUT, r4 IN OUT');
  });

  test('a relation is no step any more, and its ends stay', () => {
    const { falls, rises } = without(map, 'r4');
    expect([inWords(falls), inWords(rises)]).toEqual(['r4 IN OUT', 'r2 OUT IN']);
  });

  test('evidence goes with the source that its sources report', () => {
    expect(without(map, 'S1').off).toEqual(['E1', 'E3']);
  });

  test('evidence stands on another of its sources', () => {
    expect(without(sketch('E1 cites S1, E1 cites S2'), 'S1').off).toEqual([]);
  });

  test('evidence that has one source left besides a retracted one goes with it', () => {
    expect(without(sketch('E1 cites S1, E1 cites S2, S2 is retracted'), 'S1').off).toEqual(['E1']);
  });

  test('a report in between takes nothing with it that has another way to the root', () => {
    const text = 'E1 cites S2, E1 cites S3, E2 cites S2, S2 derives from S1, S3 derives from S1';
    expect(without(sketch(text), 'S2').off).toEqual(['E2']);
  });

  test('the brief that is mapped holds nothing up besides a source', () => {
    expect(without(sketch('E1 cites S1, E1 cites S2, S2 is brief'), 'S1').off).toEqual(['E1']);
  });

  test('evidence goes with any author of its only source', () => {
    expect(without(sketch('E1 cites S1, S1 is by "Ann", S1 is by "Bob"'), 'Bob').off).toEqual(['E1']);
  });

  test('the map keeps its labels', () => {
    const before = without(map);
    without(map, 'E1', 'S4', 'r2');
    expect(without(map)).toEqual(before);
  });

  test('nothing changes for a name that the map lacks', () => {
    expect(switchNamed(graphOf(map), 'Nobody')).toBeUndefined();
  });
});

describe.each([
  { sort: 'any map', maps: sourcedMap },
  { sort: 'any map with standards of proof', maps: weighedSourcedMap },
])('on $sort', ({ maps }) => {
  const ids = ['n1', 'n2', 'n3', 'n4', 'n5', 'r1', 'r2', 'r3'];

  test('the labels are those of the map without what is off', () => {
    fc.assert(
      fc.property(maps, fc.subarray(ids), (map, chosen) => {
        const all = [...map.nodes, ...map.relations].map(({ id }) => id);
        const before = slowLabelsWithout(map, new Set());
        const after = slowLabelsWithout(map, new Set(chosen));
        const { falls, rises } = without(map, ...chosen);
        const found = Object.fromEntries([...falls, ...rises].map((change) => [change.id, change.after]));
        expect(Object.fromEntries(all.map((id) => [id, found[id] ?? before[id]]))).toEqual(
          Object.fromEntries(all.map((id) => [id, after[id]])),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['source', 'author'] as const)('evidence falls with any %s as its definition says', (kind) => {
    const chosen = kind === 'source' ? ['S1', 'S2', 'S3', 'S4'] : ['Ann', 'Bob', 'Cy'];
    fc.assert(
      fc.property(maps, fc.subarray(chosen), (map, off) => {
        const graph = graphOf(map);
        const switches = off.map((id): Switch => ({ kind, id }));
        const found = knockOut(labelsOf(graph), switches).off;
        expect(found).toEqual([...slowFallen(map, kind, off)].sort());
      }),
      { numRuns: 2000 },
    );
  });

  test('each change is a fall or a rise', () => {
    const ranks: Readonly<Record<Label, number>> = { OUT: 0, UNDEC: 1, IN: 2 };
    fc.assert(
      fc.property(maps, fc.subarray(ids), (map, chosen) => {
        const { falls, rises } = without(map, ...chosen);
        const up = ({ before, after }: Change) => ranks[after] - ranks[before];
        expect([falls.every((one) => up(one) < 0), rises.every((one) => up(one) > 0)]).toEqual([true, true]);
      }),
    );
  });
});
