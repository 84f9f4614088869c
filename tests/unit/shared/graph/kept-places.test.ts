import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphOf } from '#shared/graph/graph';
import { keptPlaces } from '#shared/graph/kept-places';
import { netOf } from '#shared/graph/net';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { editedCopies, strangers } from '../../../support/edited-copies';

/** All that the net of a map says, be it made from nothing or from that of another map. */
function netAfter(map: ArgumentMap, before?: ArgumentMap) {
  const kept = before && keptPlaces({ map: before, net: netOf(before) }, map);
  const { places, ...rows } = netOf(map, kept);
  return { ...rows, places: [...map.nodes, ...map.relations].map(({ id }) => places.get(id)) };
}

describe('the net of an edited map', () => {
  test('is the one that the map has by itself, whatever was edited', () => {
    fc.assert(
      fc.property(editedCopies, ({ base, ours, theirs }) => {
        expect(netAfter(ours, base)).toEqual(netAfter(ours));
        expect(netAfter(base, theirs)).toEqual(netAfter(base));
      }),
    );
  });

  test('and also where the other map has little to do with it', () => {
    fc.assert(
      fc.property(strangers, ({ ours, theirs }) => {
        expect(netAfter(ours, theirs)).toEqual(netAfter(ours));
      }),
    );
  });

  test('does not follow a relation to a node that is gone', () => {
    const before = sketch('E1 supports C1, E2');
    graphOf(before);
    const gone = { ...before, nodes: before.nodes.filter(({ id }) => id !== 'E1') };
    expect(() => graphOf(gone)).toThrow('“E1”');
  });
});
