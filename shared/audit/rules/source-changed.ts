import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords['source-changed'];

export const sourceChanged = defineRule({
  id: 'source-changed',
  severity: 'error',
  ...ruleWords['source-changed'],
  examples: {
    sound: [
      'S1 says "Trade fell.", E1 quotes S1 "Trade fell"',
      'E1 quotes S1 "Trade fell" from another text',
    ],
    flagged: {
      'S1 says "Trade fell." from another text': ['S1'],
      'S1 says "Trade fell.", E1 quotes S1 "Trade fell" from another text': ['S1'],
    },
  },
  *check({ map, quotes }) {
    for (const [id, { isSource, nodes }] of quotes.changed) {
      const source = findRecord(map.sources, id);
      if (source === undefined) continue;
      const name = inQuotes(sourceTitle(source));
      yield {
        subject: id,
        witness: nodes.length === 0 ? [id] : nodes,
        message: isSource ? words.text(name) : words.quotes(name, nodes.length),
      };
    }
  },
});
