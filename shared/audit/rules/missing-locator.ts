import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { isLongerThanPage } from '../pages-of-source';
import { defineRule } from '../rule';
import { inQuotes, quoted } from '../words';

const words = findingWords['missing-locator'];

export const missingLocator = defineRule({
  id: 'missing-locator',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['missing-locator'],
  examples: {
    sound: [
      'S1 has type report, E1 cites S1 at "p. 3"',
      'S1 has type webpage, E1 cites S1',
      'S1 has type article-newspaper, S1 has page 5, E1 cites S1',
      'S1 has type report, S1 says "Trade fell.", E1 cites S1',
      'S1 has type report, S1 has number-of-pages 1, E1 cites S1',
    ],
    flagged: {
      'S1 has type report, E1 cites S1': ['E1'],
      'S1 has page 12-31, E1 quotes S1 "trade fell", E2 cites S1': ['E1', 'E2'],
    },
  },
  *check({ map, quotes }) {
    for (const node of map.nodes) {
      const placeless = (node.citations ?? []).filter(
        ({ locator = '' }, index) =>
          locator.trim() === '' && quotes.at(node.id, index)?.anchor.span === undefined,
      );
      const cited = new Set(placeless.map(({ source }) => source));
      const long = [...cited].flatMap((id) => {
        const source = findRecord(map.sources, id);
        return source !== undefined && isLongerThanPage(source) ? source : [];
      });
      if (long.length === 0) continue;
      yield {
        subject: node.id,
        witness: [node.id, ...long.map(({ id }) => id)],
        message: words.nowhere(
          quoted(node),
          long.map((source) => inQuotes(sourceTitle(source))),
        ),
      };
    }
  },
});
