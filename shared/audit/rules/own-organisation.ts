import type { ArgumentMap } from '#shared/model/argument-map';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { evidenceForRecommendations } from '../bearing';
import { type MadeEvidence, madeBy, makersOf } from '../makers';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords['own-organisation'];

export const ownOrganisation = defineRule({
  id: 'own-organisation',
  severity: 'info',
  ...ruleWords['own-organisation'],
  numbers: { share: { title: words.numbers.share, usual: 25, min: 1, max: 100 } },
  examples: {
    sound: [
      'S1 is brief, S1 is by "Ann", S2 is by "Ben", E1 cites S1, E1 cites S2, E1 supports R1',
      'S1 is brief, S1 is by "Ann", S2 is by "Ann", E1 cites S2, E1 supports C1, R1',
      'S1 is by "Ann", E1 cites S1, E1 supports R1',
    ],
    flagged: {
      'S1 is brief, S1 is by "Ann", S2 is by "Ann", E1 cites S1, E1 cites S2, E1 supports R1': ['S1'],
      'S1 is brief, S1 has publisher "Press", S2 has publisher "press", E1 cites S2, E1 + E2 supports R1, E2 cites S3':
        ['S1'],
      'S1 is brief, E1 cites S1, E1 supports R1': ['S1'],
    },
  },
  *check({ map, graph }, number) {
    const [brief] = map.sources.filter(({ role }) => role === 'brief');
    if (brief === undefined) return;
    const own = makersOfBriefs(map);
    const evidence = madeBy(map, evidenceForRecommendations(graph));
    const briefs = new Set(map.sources.filter(({ role }) => role === 'brief').map(({ id }) => id));
    const isOwn = ({ sources, makers }: MadeEvidence) =>
      sources.every((id) => briefs.has(id)) || [...makers.keys()].some((key) => own.has(key));
    const owned = evidence.filter(isOwn);
    if (owned.length === 0 || owned.length * 100 < number('share') * evidence.length) return;
    const [name] = own.values();
    yield {
      subject: brief.id,
      witness: [brief.id, ...owned.map(({ node }) => node.id)],
      message: words.own(name === undefined ? undefined : inQuotes(name), {
        own: owned.length,
        all: evidence.length,
      }),
    };
  },
});

function makersOfBriefs({ sources }: ArgumentMap): ReadonlyMap<string, string> {
  return new Map(sources.filter(({ role }) => role === 'brief').flatMap(({ csl }) => [...makersOf(csl)]));
}
