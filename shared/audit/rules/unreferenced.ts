import { type Graph, idAt, recommendations } from '#shared/graph/graph';
import { rowOf } from '#shared/graph/rows';
import { addTo } from '#shared/model/add-to';
import type { ArgumentMap } from '#shared/model/argument-map';
import { reviewOf } from '#shared/review/review-of';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords.unreferenced;

export const unreferenced = defineRule({
  id: 'unreferenced',
  severity: 'warning',
  ...ruleWords.unreferenced,
  examples: {
    sound: [
      'E1 cites S1, E1 supports R1',
      'E1 cites S1, E1 supports R1, E1 was checked',
      'E1 cites S1, E1 supports R1 as s1, E1 was checked, s1 was checked',
      'E1 cites S1, E1 supports R1, E1 was checked, E2 cites S1',
    ],
    flagged: {
      'E1 cites S1, E1 supports R1, E1 was checked, E2 cites S1, E2 attacks E1': ['R1'],
      'E1 cites S1, E1 supports R1, E1 was checked before a change': ['R1'],
      'E1 cites S1, E1 supports C1 as s1, C1 supports R1, E1 was checked, s1 was checked': ['R1'],
      'E1 cites S1, E1 supports R1, E1 was checked, E2 cites S1, E2 supports R2': ['R2'],
    },
  },
  *check({ map, graph }) {
    const stepsCount = map.relations.some(({ verdict }) => verdict !== undefined);
    if (!stepsCount && !isCitationSigned(map)) return;
    const beneath = nearestBeneath(graph);
    for (const recommendation of recommendations(graph)) {
      const { all, open, witness } = countIn(map, graph, beneath.get(recommendation.id) ?? [], stepsCount);
      if (open === 0) continue;
      yield {
        subject: recommendation.id,
        witness: [...new Set([recommendation.id, ...witness])],
        message: words.left(quoted(recommendation), open, all),
      };
    }
  },
});

function isCitationSigned({ nodes }: ArgumentMap): boolean {
  return nodes.some(({ citations = [] }) => citations.some(({ verdict }) => verdict !== undefined));
}

interface Count {
  readonly all: number;
  readonly open: number;
  readonly witness: readonly string[];
}

/** Of the citations and, where they count, the steps among these ids: how many there are, and which lack a sign-off. */
function countIn(map: ArgumentMap, graph: Graph, ids: readonly string[], stepsCount: boolean): Count {
  let [all, open] = [0, 0];
  const witness: string[] = [];
  for (const id of ids) {
    const node = graph.node(id);
    const isSigned = node
      ? (node.citations ?? []).map((citation) => isSettled(reviewOf(map, node, citation)))
      : stepsCount
        ? [graph.relation(id)?.verdict !== undefined]
        : [];
    const lacking = isSigned.filter((signed) => !signed).length;
    all += isSigned.length;
    open += lacking;
    if (lacking > 0) witness.push(id);
  }
  return { all, open, witness };
}

function isSettled(review: ReturnType<typeof reviewOf>): boolean {
  return review === 'holds' || review === 'fails';
}

/** By the id of each recommendation: all that bears on it and on no recommendation that is nearer. */
function nearestBeneath(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const { size, nodeCount, places, premises, into } = graph.net;
  const owner = new Int32Array(size).fill(-1);
  const queue = recommendations(graph).map(({ id }) => places.get(id) ?? 0);
  for (const place of queue) owner[place] = place;
  // The queue is walked while it grows: nearest first.
  for (const place of queue) {
    const reach = (next: number) => {
      if (owner[next] !== -1) return;
      owner[next] = owner[place] ?? -1;
      queue.push(next);
    };
    if (place >= nodeCount) for (const premise of rowOf(premises, place)) reach(premise);
    for (const relation of rowOf(into, place)) reach(relation);
  }
  const beneath = new Map<string, string[]>();
  for (const place of queue) {
    const id = idAt(graph, owner[place] ?? place);
    addTo(beneath, id, idAt(graph, place));
  }
  return beneath;
}
