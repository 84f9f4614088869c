import { dateIn } from '#shared/bibliography/csl/csl-date';
import { cslText } from '#shared/bibliography/csl/csl-text';
import { type Source, sourceTitle } from '#shared/model/source';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { citedSources } from '../cited-sources';
import { defineRule } from '../rule';
import { inQuotes } from '../words';

const words = findingWords['no-access-date'];

export const noAccessDate = defineRule({
  id: 'no-access-date',
  severity: 'info',
  isWordless: true,
  ...ruleWords['no-access-date'],
  examples: {
    sound: [
      'E1 cites S1, S1 has type webpage, S1 was retrieved 2020-01-31',
      'E1 cites S1, S1 has type webpage, S1 says "Trade fell."',
      'E1 cites S1, S1 has type article-journal, S1 has URL "https://example.org", S1 has DOI "10.1/a"',
      'E1 cites S1, S1 has type book',
    ],
    flagged: {
      'E1 cites S1, S1 has type webpage': ['S1'],
      'E1 cites S1, S1 has type report, S1 has URL "https://example.org/report"': ['S1'],
    },
  },
  *check({ map }) {
    for (const source of citedSources(map)) {
      if (!isOfTheWeb(source) || isKept(source)) continue;
      const { id } = source;
      yield { subject: id, witness: [id], message: words.neither(inQuotes(sourceTitle(source))) };
    }
  },
});

function isOfTheWeb({ csl }: Source): boolean {
  const has = (field: string) => cslText(csl, field) !== '';
  return (
    /^(?:webpage|post|post-weblog)$/.test(cslText(csl, 'type')) || (has('URL') && !has('DOI') && !has('ISBN'))
  );
}

function isKept({ csl, text, file, retrieved }: Source): boolean {
  if (text !== undefined || file !== undefined || retrieved !== undefined) return true;
  if (dateIn(csl, 'accessed') !== null) return true;
  const archive = ['archive', 'archive_location'].some((field) => cslText(csl, field) !== '');
  return (
    archive ||
    /^https?:\/\/(?:web\.archive\.org|archive\.(?:today|ph|is)|perma\.cc)\//.test(cslText(csl, 'URL'))
  );
}
