import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { nameOfSource as nameOf, quoted } from '../words';

const words = findingWords['paraphrase-only'];

export const paraphraseOnly = defineRule({
  id: 'paraphrase-only',
  severity: 'info',
  isWordless: true,
  ...ruleWords['paraphrase-only'],
  examples: {
    sound: ['S1 says "Trade fell.", E1 quotes S1 "Trade fell."', 'E1 supports C1', 'C1 cites S1'],
    flagged: { 'E1 cites S1, E1 supports C1': ['E1'] },
  },
  *check({ map }) {
    for (const node of map.nodes) {
      const { id, kind, citations = [] } = node;
      if (kind !== 'evidence' || citations.length === 0 || citations.some(({ quote }) => quote)) continue;
      const sources = [...new Set(citations.map(({ source }) => source))];
      const names = sources.map((source) => nameOf(map, source));
      yield {
        subject: id,
        witness: [id, ...sources],
        message: words.none(quoted(node), nameWords.several(names)),
      };
    }
  },
});
