import { type Graph, oncePerFrame } from './graph';
import { at, eachOf, type Rows, rowsOf } from './rows';

/**
 * Steps from what is rested on to what rests on it: from premises to relations, and from supports to what they hold up.
 * Evidence rests on its sources alone, and a step stands or falls without its backing.
 */
export const restingSteps: (graph: Graph) => Rows = oncePerFrame(({ map, net }) => {
  const { size, nodeCount, premises, targets, attacks } = net;
  return rowsOf(size, (pair) => {
    for (let relation = nodeCount; relation < size; relation += 1) {
      eachOf(premises, relation, (premise) => pair(premise, relation));
      const target = at(targets, relation);
      if (target >= nodeCount || at(attacks, relation) === 1) continue;
      if (map.nodes[target]?.kind !== 'evidence') pair(relation, target);
    }
  });
});
