import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import type { Relation } from '#shared/model/relation';
import { sortedRecords } from '#shared/model/sorted-records';
import { randomFrom } from '../../tests/support/random';

const words =
  'the port traffic fell after tariffs rose and ministers agreed that reform would help exporters'.split(' ');
/** How far away a reason mostly is that bears on a second conclusion, in order of growth. */
const nearby = 12;

/**
 * A made-up map that grew as arguments do, the same for the same size and seed: each statement bears on one that was there before
 * it, one step in six has linked premises, one in nine objects, one in thirty is undercut, and one statement in five
 * bears on a second conclusion too, mostly nearby. Nothing has a place.
 */
export function grownMap(count: number, seed = 7): ArgumentMap {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const sentence = (length: number) =>
    `${Array.from({ length }, () => words[below(words.length)]).join(' ')}.`;
  const idOf = (letter: string, index: number) => `${letter}-${String(index).padStart(6, '0')}`;
  const nodes: MapNode[] = [];
  const relations: Relation[] = [];
  const relate = (premises: readonly number[], target: string) => {
    const kind = random() < 1 / 9 ? 'attack' : 'support';
    relations.push({
      id: idOf('r', relations.length),
      kind,
      premises: premises.map((of) => idOf('n', of)),
      target,
    });
  };
  const add = () => {
    const kind = nodes.length === 0 ? 'recommendation' : random() < 0.4 ? 'evidence' : 'claim';
    nodes.push({ id: idOf('n', nodes.length), kind, text: sentence(5 + below(14)) });
    return nodes.length - 1;
  };
  add();
  while (nodes.length < count) {
    const target = below(nodes.length);
    const chance = random();
    if (chance < 1 / 30 && relations.length > 0) relate([add()], idOf('r', below(relations.length)));
    else if (chance < 1 / 5) relate([add(), add()], idOf('n', target));
    else relate([add()], idOf('n', target));
  }
  for (let link = 0; link < count / 5; link += 1) {
    const from = 1 + below(nodes.length - 1);
    const back = random() < 0.7 ? 1 + below(Math.min(nearby, from)) : 1 + below(from);
    relate([from], idOf('n', from - back));
  }
  return {
    title: `A grown map of ${count} nodes`,
    nodes: sortedRecords(nodes),
    relations: sortedRecords(relations),
    sources: [],
    waivers: [],
    view: { placements: [], collapsed: [] },
  };
}
