import { type Source, sourceTitle } from '#shared/model/source';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { citingNodes } from '../citing';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords['unarchived-link'];

export const unarchivedLink = defineRule({
  id: 'unarchived-link',
  severity: 'info',
  isWordless: true,
  ...ruleWords['unarchived-link'],
  examples: {
    sound: [
      'E1 cites S1',
      'E1 cites S1, S1 has URL https://example.org, S1 says "Trade fell."',
      'E1 cites S1, S1 has URL https://example.org, S1 has DOI 10.1000/1',
      'S1 has type webpage',
    ],
    flagged: {
      'E1 cites S1, S1 has type webpage': ['S1'],
      'E1 cites S1, S1 has type report, S1 has URL https://example.org': ['S1'],
    },
  },
  *check({ map }) {
    const citing = citingNodes(map);
    for (const source of map.sources) {
      const nodes = citing(source.id);
      if (nodes.length === 0 || source.text !== undefined || !isOnTheWeb(source)) continue;
      yield {
        subject: source.id,
        witness: [source.id, ...nodes.map(({ id }) => id)],
        message: words.noText(inQuotes(sourceTitle(source))),
      };
    }
  },
});

function isOnTheWeb({ csl: { type, URL: address, DOI: doi } }: Source): boolean {
  if (type === 'webpage' || type === 'post' || type === 'post-weblog') return true;
  return isWritten(address) && !isWritten(doi);
}

function isWritten(field: unknown): boolean {
  return typeof field === 'string' && field.trim() !== '';
}
