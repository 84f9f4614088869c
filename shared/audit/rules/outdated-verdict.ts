import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { reviewOf } from '#shared/review/review-of';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['outdated-verdict'];

export const outdatedVerdict = defineRule({
  id: 'outdated-verdict',
  severity: 'warning',
  ...ruleWords['outdated-verdict'],
  examples: {
    sound: ['E1 cites S1', 'E1 cites S1, E1 was checked'],
    flagged: { 'E1 cites S1, E1 was checked before a change, E2 cites S1, E2 was checked': ['E1'] },
  },
  *check({ map }) {
    for (const node of map.nodes) {
      const outdated = (node.citations ?? []).filter(
        (citation) => reviewOf(map, node, citation) === 'outdated',
      );
      const [first] = outdated;
      if (first === undefined) continue;
      const source = findRecord(map.sources, first.source);
      const title = nameWords.quoted(source ? sourceTitle(source) : first.source);
      yield {
        subject: node.id,
        witness: [...new Set([node.id, ...outdated.map((citation) => citation.source)])],
        message:
          outdated.length === 1
            ? words.one(quoted(node), first.verdict?.by.trim() ?? '', title)
            : words.several(quoted(node), outdated.length),
      };
    }
  },
});
