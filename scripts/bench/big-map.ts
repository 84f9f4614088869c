import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { sortedRecords } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { randomFrom } from '../../tests/support/random';

const words =
  'the port traffic fell after tariffs rose and ministers agreed that reform of licensing would help exporters recover'.split(
    ' ',
  );

/**
 * A made-up map of any size, the same for the same numbers: layered, one premise in four linked, one relation
 * in seven an objection, one node in three evidence with a quote. A relation leads back over at most `reach`
 * nodes; a small reach gives short lines, as a laid out map has.
 */
export function bigMap(nodeCount: number, relationCount: number, reach = nodeCount): ArgumentMap {
  const random = randomFrom(1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T; // Never empty here.
  const sentence = (length: number) => `${Array.from({ length }, () => pick(words)).join(' ')}.`;
  const idOf = (letter: string, index: number) => `${letter}-${mixed(index).toString(32).padStart(8, '0')}`;

  const sources = Array.from(
    { length: Math.ceil(nodeCount / 50) },
    (_, index): Source => ({
      id: idOf('s', index),
      csl: {
        type: 'report',
        title: sentence(8),
        author: [{ family: 'Doe', given: 'J.' }],
        issued: { 'date-parts': [[2021]] },
      },
      text: sentence(60),
    }),
  );
  const nodes = Array.from(
    { length: nodeCount },
    (_, index): MapNode => ({
      id: idOf('n', index),
      kind: index % 3 === 0 ? 'evidence' : index % 50 === 1 ? 'recommendation' : 'claim',
      text: sentence(14),
      ...(index % 5 === 0 && { note: sentence(6) }),
      ...(index % 3 === 0 && {
        citations: [
          {
            source: pick(sources).id,
            locator: `p. ${index % 90}`,
            quote: { exact: sentence(6), start: 3, end: 44 },
          },
        ],
      }),
    }),
  );
  const relations = Array.from({ length: relationCount }, (_, index): Relation => {
    const from = 1 + (index % (nodeCount - 1));
    const linked = index % 4 === 0 && from > 2;
    const premises = linked ? [from, from - 1] : [from];
    const nearest = from - (linked ? 2 : 1);
    return {
      id: idOf('r', index),
      kind: index % 7 === 0 ? 'attack' : 'support',
      premises: premises.map((place) => idOf('n', place)),
      target: idOf('n', Math.max(0, nearest - Math.floor(random() * Math.min(reach, nearest + 1)))),
    };
  });
  const placements = nodes.map(({ id }, index) => ({
    id,
    at: { x: (index % 400) * 260, y: Math.floor(index / 400) * 160 },
  }));
  return {
    title: `A map of ${nodeCount} nodes and ${relationCount} relations`,
    nodes: sortedRecords(nodes),
    relations: sortedRecords(relations),
    sources: sortedRecords(sources),
    waivers: [],
    view: { placements: sortedRecords(placements), collapsed: [] },
  };
}

/** A different number of 32 bits for each index, in no order: an odd factor turns the ring of 2^32 onto itself. */
function mixed(index: number): number {
  return Math.imul(index + 1, 0x9e3779b1) >>> 0;
}

/** Without quotes: those of a made-up map stand in no source, and then nothing has a chain that could be followed. */
export function sourced(map: ArgumentMap): ArgumentMap {
  const nodes = map.nodes.map(({ citations, ...node }) => ({
    ...node,
    ...(citations && { citations: citations.map(({ quote, ...citation }) => citation) }),
  }));
  return { ...map, nodes };
}
