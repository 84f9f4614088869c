import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { evidenceForRecommendations } from '../bearing';
import { madeBy } from '../makers';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords['clustered-origin'];

export const clusteredOrigin = defineRule({
  id: 'clustered-origin',
  severity: 'info',
  isWordless: true,
  ...ruleWords['clustered-origin'],
  numbers: {
    share: { title: words.numbers.share, usual: 60, min: 1, max: 100 },
    fewest: { title: words.numbers.fewest, usual: 5, min: 2, max: 1000 },
  },
  examples: {
    sound: [
      'S1 is by "Ann", S2 is by "Ben", E1 + E2 + E3 + E4 + E5 supports R1, E1 cites S1, E2 cites S1, E3 cites S2, E4 cites S2, E5 cites S3',
      'S1 is by "Ann", E1 + E2 + E3 + E4 supports R1, E1 cites S1, E2 cites S1, E3 cites S1, E4 cites S1',
    ],
    flagged: {
      'S1 is by "Ann", S2 is by "ann", E1 + E2 + E3 + E4 + E5 supports R1, E1 cites S1, E2 cites S1, E3 cites S2, E4 cites S3, E5 cites S3':
        ['S1'],
      'S1 has publisher "Press", E1 + E2 + E3 + E4 + E5 supports R1, E1 cites S1, E2 cites S1, E3 cites S1, E4 cites S1, E5 cites S1':
        ['S1'],
    },
  },
  *check({ map, graph }, number) {
    const evidence = madeBy(map, evidenceForRecommendations(graph));
    if (evidence.length < number('fewest')) return;
    const byMaker = new Map<string, { name: string; nodes: string[]; sources: string[] }>();
    for (const { node, sources, makers } of evidence) {
      for (const [key, name] of makers) {
        const known = byMaker.get(key) ?? { name, nodes: [], sources: [] };
        known.nodes.push(node.id);
        known.sources.push(...sources);
        byMaker.set(key, known);
      }
    }
    for (const { name, nodes, sources } of byMaker.values()) {
      if (nodes.length * 100 < number('share') * evidence.length) continue;
      const [subject = '', ...others] = [...new Set(sources)].sort();
      yield {
        subject,
        witness: [subject, ...others, ...nodes],
        message: words.shared(inQuotes(name), { from: nodes.length, all: evidence.length }),
      };
    }
  },
});
