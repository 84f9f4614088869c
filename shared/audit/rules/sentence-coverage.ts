import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords['sentence-coverage'];

export const sentenceCoverage = defineRule({
  id: 'sentence-coverage',
  severity: 'warning',
  ...ruleWords['sentence-coverage'],
  examples: {
    sound: [
      'S1 is brief, S1 says "Trade fell last year. Why did it?", C1 quotes S1 "Trade fell last year."',
      'S1 says "Trade fell last year."',
      'S1 is brief',
    ],
    flagged: {
      'S1 is brief, S1 says "Trade fell last year. Rents rose.", C1 quotes S1 "Trade fell last year."': [
        'S1',
      ],
      'S1 is brief, S1 says "Trade fell last year.", C1 quotes S1 "Trade rose last year."': ['S1'],
    },
  },
  *check({ map, coverage }) {
    for (const { source, uncovered, assertive, percent } of coverage.briefs) {
      const record = findRecord(map.sources, source);
      if (record === undefined || uncovered.length === 0) continue;
      const name = inQuotes(sourceTitle(record));
      yield {
        subject: source,
        witness: [source],
        message: words.left(name, uncovered.length, assertive, percent),
      };
    }
  },
});
