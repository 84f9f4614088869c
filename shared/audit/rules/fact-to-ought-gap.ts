import { type Graph, recommendations, supportsOf } from '#shared/graph/graph';
import { restingSteps } from '#shared/graph/resting-steps';
import { rowOf } from '#shared/graph/rows';
import type { Relation } from '#shared/model/relation';
import { findingWords } from '#shared/words/findings';
import { list } from '#shared/words/numbers';
import { ruleWords } from '#shared/words/rules';
import { type FindingPart, findingParts, isNorm, isPart } from '../roles';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['fact-to-ought-gap'];

/** Schemes that argue for something to be done: the warrant of such a step says what it is done for. */
const schemesOfAction: ReadonlySet<string> = new Set(['practical-reasoning', 'consequences']);

export const factToOughtGap = defineRule({
  id: 'fact-to-ought-gap',
  severity: 'warning',
  ...ruleWords['fact-to-ought-gap'],
  examples: {
    sound: [
      'E1 + C1 supports R1, C1 is tagged goal',
      'E1 supports R1, C1 supports R1, C1 is tagged value',
      'E1 supports R1 as s1, s1 uses practical-reasoning, s1 is warranted "Lives come first."',
      'C1 supports R1, R1 supports R2, C1 is tagged criterion',
      'R1',
      'C1 + C2 + C3 supports R1, C4 supports C2, C1 is tagged goal, C2 is tagged condition, C3 is tagged effect, C4 is tagged cause',
    ],
    flagged: {
      'E1 supports C1, C1 supports R1': ['R1'],
      'C1 supports C2, C2 supports R1, C1 is tagged goal': ['R1'],
      'E1 supports R1 as s1, s1 is warranted "What is seen is so."': ['R1'],
      'C1 + C2 supports R1, C1 is tagged goal, C2 is tagged condition': ['R1'],
    },
  },
  *check({ graph }) {
    const partsBeneath = partsOfFindings(graph);
    for (const recommendation of recommendations(graph)) {
      const { id } = recommendation;
      const steps = supportsOf(graph, id);
      if (steps.length === 0) continue;
      const gap = !steps.some((step) => saysWhatFor(graph, step));
      const present = partsBeneath(id);
      const missing = present.length === 0 ? [] : findingParts.filter((part) => !present.includes(part));
      if (!gap && missing.length === 0) continue;
      const name = quoted(recommendation);
      const sentences = [
        ...(gap ? [words.gap(name)] : []),
        ...(missing.length > 0 ? [words.parts(name, list(missing.map((part) => words.part[part])))] : []),
      ];
      yield {
        subject: id,
        witness: [id, ...steps.map((step) => step.id)],
        message: sentences.join(' '),
      };
    }
  },
});

/** What a recommendation follows from may be another: then it is asked there what for. */
function saysWhatFor(graph: Graph, { premises, scheme = '', warrant = '' }: Relation): boolean {
  if (schemesOfAction.has(scheme) && warrant.trim() !== '') return true;
  return premises.some((premise) => {
    const node = graph.node(premise);
    return node !== undefined && (node.kind === 'recommendation' || isNorm(node));
  });
}

/** Which parts of a finding are told by tags beneath a node, itself included. */
function partsOfFindings(graph: Graph): (id: string) => readonly FindingPart[] {
  const above = findingParts.map((part) => {
    const starts = graph.map.nodes.flatMap((node, place) => (isPart(node, part) ? [place] : []));
    return { part, reached: reachedFrom(graph, starts) };
  });
  return (id) => {
    const place = graph.net.places.get(id) ?? -1;
    return above.filter(({ reached }) => reached.has(place)).map(({ part }) => part);
  };
}

function reachedFrom(graph: Graph, starts: readonly number[]): ReadonlySet<number> {
  const reached = new Set(starts);
  // The set is walked while it grows.
  for (const place of reached) for (const above of rowOf(restingSteps(graph), place)) reached.add(above);
  return reached;
}
