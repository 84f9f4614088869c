import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { thinPointsOf } from '#shared/whatif/thin-points';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords['thin-redundancy'];

export const thinRedundancy = defineRule({
  id: 'thin-redundancy',
  severity: 'info',
  isWordless: true,
  ...ruleWords['thin-redundancy'],
  examples: {
    sound: [
      'E1 supports R1',
      'E1 supports R1, E2 supports R1, E3 supports R1',
      'E1 supports R1, E2 supports R1, E3 attacks R1',
    ],
    flagged: {
      'E1 supports R1, E2 supports R1': ['R1'],
      'E1 supports R1, E2 supports R1, E3 supports R1, E1 cites S1, E2 cites S1, E3 cites S2': ['R1'],
      'E1 supports C1, E2 supports C1, C1 supports R1, E3 supports R1, E4 attacks E3': ['R1'],
    },
  },
  *check({ map, labels, say }) {
    const titled = (id: string) => {
      const source = findRecord(map.sources, id);
      return source === undefined ? id : inQuotes(sourceTitle(source));
    };
    for (const { recommendation, by, pair } of thinPointsOf(labels)) {
      const [one = '', other = ''] = pair.map(by === 'evidence' ? say : titled);
      yield {
        subject: recommendation,
        witness: [recommendation, ...pair],
        message: words[by](say(recommendation), one, other),
      };
    }
  },
});
