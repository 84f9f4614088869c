import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { singlePointsOf } from '#shared/whatif/single-points';
import { sourceFallsOf } from '#shared/whatif/source-falls';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords['single-point-of-failure'];

export const singlePointOfFailure = defineRule({
  id: 'single-point-of-failure',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['single-point-of-failure'],
  examples: {
    sound: [
      'E1 supports R1, E2 supports R1, E1 cites S1, E2 cites S2',
      'E1 supports C1, E2 supports C1, C1 supports R1',
      'E1 supports R1, E2 attacks R1',
    ],
    flagged: {
      'E1 supports C1, C1 supports R1': ['E1'],
      'E1 + E2 supports R1, E2 supports R2': ['E1', 'E2'],
      'E1 supports R1, E2 supports R1, E1 cites S1, E2 cites S2, S1 derives from S3, S2 derives from S3': [
        'S3',
      ],
      'E1 supports C1 as s1, E2 supports C1, C1 supports R1, E3 attacks s1': ['E2'],
    },
  },
  *check({ map, graph, labels, say }) {
    const points = singlePointsOf(labels);
    const isSure = (id: string) => graph.node(id)?.confidence === 'high';
    const finding = (subject: string, felled: readonly string[]) => ({
      subject,
      witness: [subject, ...felled],
      ...(felled.some(isSure) && { severity: 'error' as const }),
    });
    // Of very many only the first are named.
    const namesOf = (ids: readonly string[]) =>
      nameWords.several(ids.map((id, index) => (index < 3 ? say(id) : id)));
    for (const [id, felled] of points.evidence) {
      yield { ...finding(id, felled), message: words.evidence(say(id), namesOf(felled)) };
    }
    const falls = sourceFallsOf(graph.frame.map);
    for (const [id, felled] of points.sources) {
      const source = findRecord(map.sources, id);
      const evidence = falls.evidenceFallenWith(falls.placesOf([id])).length;
      // A source with one piece of evidence says no more than that does.
      if (source === undefined || evidence < 2) continue;
      yield {
        ...finding(id, felled),
        message: words.source(inQuotes(sourceTitle(source)), namesOf(felled), evidence),
      };
    }
  },
});
