import { dateIn } from '#shared/bibliography/csl/csl-date';
import { sourceTitle } from '#shared/model/source';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { citedSources } from '../cited-sources';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords['missing-date'];

export const missingDate = defineRule({
  id: 'missing-date',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['missing-date'],
  examples: {
    sound: ['E1 cites S1, S1 was issued 2012-08', 'E1 cites S1, S1 was issued "n.d."', 'S1 has type report'],
    flagged: { 'E1 cites S1': ['S1'], 'E1 cites S1, S1 has title "Port statistics 2024"': ['S1'] },
  },
  *check({ map }) {
    for (const source of citedSources(map)) {
      if (dateIn(source.csl, 'issued') !== null) continue;
      const { id } = source;
      yield { subject: id, witness: [id], message: words.none(inQuotes(sourceTitle(source))) };
    }
  },
});
