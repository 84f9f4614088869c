import { type Graph, supportsOf } from '#shared/graph/graph';
import type { Origin, OriginsBeneath } from '#shared/graph/independence';
import { at, rowOf } from '#shared/graph/rows';
import type { MapNode } from '#shared/model/map-node';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { originsIn } from '../origins';
import { defineRule } from '../rule';
import { hasWay, waysToRecommendations } from '../ways';
import { quoted, sayingSources } from '../words';

const words = findingWords['single-source'];

export const singleSource = defineRule({
  id: 'single-source',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['single-source'],
  examples: {
    sound: [
      'E1 cites S1, E2 cites S2, E1 supports R1, E2 supports R1',
      'E1 cites S1, E2 cites S2, E1 supports C1, E2 supports C2, C1 + C2 supports R1',
      'E1 cites S1, E2 + E3 supports R1, E2 cites S2, E3 cites S3, E1 supports C1, C1 attacks E2, C1 has confidence high',
      'E1 supports R1',
      'C1 is assumed, C1 supports R1',
      'E1 cites S1, E1 supports C1',
    ],
    flagged: {
      'E1 cites S1, E1 supports C1, C1 supports R1, C1 has confidence high': ['R1'],
      'E1 cites S1, E2 cites S2, S2 derives from S1, E1 supports R1, E2 supports R1': ['R1'],
      'E1 cites S1, E2 cites S1, E3 cites S2, E1 supports C1, E2 supports C1, C1 + E3 supports R1': ['C1'],
      'E1 cites S1, E3 cites S2, E1 supports C1, C1 + E3 supports R1, C1 has confidence moderate': ['C1'],
    },
  },
  *check(context) {
    const { graph, map } = context;
    const beneath = originsIn(context);
    const ways = waysToRecommendations(graph);
    const saySource = sayingSources(map);
    for (const [place, node] of map.nodes.entries()) {
      const { id, kind } = node;
      if (kind === 'evidence' || beneath.countAt(place) !== 1) continue;
      const [origin] = beneath.at(place).origins;
      if (origin === undefined) continue;
      if (kind === 'claim') {
        if (
          !hasWay(ways, place, 'helping') ||
          !claimsMuch(graph, node, origin) ||
          isPartOfMore(graph, place, beneath)
        )
          continue;
      }
      const { root, through } = origin;
      yield {
        subject: id,
        witness: [...new Set([root, ...through, id])],
        message: words.only(quoted(node), saySource(root)),
        ...(kind === 'recommendation' && { severity: 'error' }),
      };
    }
  },
});

/**
 * Whoever gives one reason and is not sure of it does not say that there is more. What several supports only seem to add is
 * false corroboration, which is another rule.
 */
function claimsMuch(graph: Graph, { id, confidence = 'low' }: MapNode, { through }: Origin): boolean {
  const isSupportedOften = supportsOf(graph, id).length > 1;
  return isSupportedOften ? through.length === 1 : confidence !== 'low';
}

/** Whether the same is said of something that it supports: then it is enough to say it there. */
function isPartOfMore({ net }: Graph, place: number, { countAt }: OriginsBeneath): boolean {
  return rowOf(net.from, place).some((relation) => {
    const target = at(net.targets, relation);
    return at(net.attacks, relation) === 0 && target < net.nodeCount && countAt(target) === 1;
  });
}
