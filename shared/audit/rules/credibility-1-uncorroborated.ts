import { type Graph, relationsFrom, supportsOf } from '#shared/graph/graph';
import { groupsSharing } from '#shared/graph/groups-sharing';
import { rootSourcesOf } from '#shared/graph/root-sources';
import type { Relation } from '#shared/model/relation';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { nameOfSource, quoted } from '../words';

const words = findingWords['credibility-1-uncorroborated'];

export const credibility1Uncorroborated = defineRule({
  id: 'credibility-1-uncorroborated',
  severity: 'error',
  isWordless: true,
  ...ruleWords['credibility-1-uncorroborated'],
  examples: {
    sound: [
      'E1 cites S1, E1 cites S2, E1 is graded B1',
      'E1 cites S1, E1 is graded B1, E1 supports C1, E2 cites S2, E2 supports C1',
      'E1 cites S1, E1 is graded B2',
    ],
    flagged: {
      'E1 cites S1, E1 is graded B1': ['E1'],
      'E1 cites S1, E1 cites S2, E1 is graded B1, S2 derives from S1': ['E1'],
      'E1 cites S1, E1 is graded B1, E1 supports C1, E2 cites S1, E2 supports C1': ['E1'],
    },
  },
  *check({ map, graph }) {
    const roots = rootSourcesOf(map);
    const groupsOf = (evidence: readonly string[]) => {
      const sources = evidence.flatMap((id) => roots.citedBy(graph.node(id) ?? {}));
      return groupsSharing([...new Set(sources)], roots.of).length;
    };
    const confirmed = new Map<string, boolean>();
    const isConfirmed = (claim: string) => {
      const known = confirmed.get(claim) ?? groupsOf(evidenceAloneFor(graph, claim)) >= 2;
      confirmed.set(claim, known);
      return known;
    };
    for (const node of map.nodes) {
      const { id, grade } = node;
      if (grade?.credibility !== 1 || groupsOf([id]) >= 2) continue;
      const alone = relationsFrom(graph, id).filter(isAlone);
      if (alone.some(({ kind, target }) => kind === 'support' && isConfirmed(target))) continue;
      const sources = roots.citedBy(node);
      const names = roots.ofNode(id).map((source) => nameOfSource(map, source));
      const message =
        sources.length === 0
          ? words.nothing(quoted(node))
          : words.alone(quoted(node), nameWords.several(names));
      yield { subject: id, witness: [id, ...sources], message };
    }
  },
});

function isAlone({ premises }: Relation): boolean {
  return premises.length === 1;
}

function evidenceAloneFor(graph: Graph, claim: string): readonly string[] {
  const premises = supportsOf(graph, claim)
    .filter(isAlone)
    .flatMap((support) => support.premises);
  return premises.filter((id) => graph.node(id)?.kind === 'evidence');
}
