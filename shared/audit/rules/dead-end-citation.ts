import { cslText } from '#shared/bibliography/csl/csl-text';
import { premisesAt } from '#shared/graph/premises-at';
import { rootSourcesOf } from '#shared/graph/root-sources';
import { isAssumed } from '#shared/graph/standing';
import type { MapNode } from '#shared/model/map-node';
import { type Source, sourceTitle } from '#shared/model/source';
import { findingWords } from '#shared/words/findings';
import { nameWords } from '#shared/words/names';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { inQuotes, quoted } from '../words';

const words = findingWords['dead-end-citation'];

export const deadEndCitation = defineRule({
  id: 'dead-end-citation',
  severity: 'warning',
  isWordless: true,
  ...ruleWords['dead-end-citation'],
  examples: {
    sound: [
      'S1 has type article-newspaper, S1 derives from S2, E1 cites S1, E1 supports C1',
      'S1 has type article-newspaper, S2 has type report, E1 cites S1, E2 cites S2, E1 + E2 supports C1',
      'S1 has type article-newspaper, E1 cites S1, E1 supports C1, C1 is tagged goal',
      'S1 has type article-newspaper, E1 cites S1, E1 attacks C1',
    ],
    flagged: {
      'S1 has type article-newspaper, E1 cites S1, E1 supports C1': ['C1'],
      'S1 has type post, S2 has type entry-encyclopedia, E1 cites S1, E2 cites S2, E1 supports C1, E2 supports C1':
        ['C1'],
    },
  },
  *check({ map, graph }) {
    const deadEnds = new Map(map.sources.filter(isDeadEnd).map((source) => [source.id, source]));
    if (deadEnds.size === 0) return;
    const roots = rootSourcesOf(map);
    for (const [place, claim] of map.nodes.entries()) {
      if (claim.kind !== 'claim' || isAssumed(claim)) continue;
      const premises = premisesAt(graph.net, place).flatMap((premise) => map.nodes[premise] ?? []);
      if (premises.length === 0 || premises.some(({ kind }) => kind !== 'evidence')) continue;
      const cited = premises.map(roots.citedBy);
      if (cited.some((sources) => sources.length === 0)) continue;
      const ids = [...new Set(cited.flat())];
      const known = ids.flatMap((id) => deadEnds.get(id) ?? []);
      if (known.length < ids.length || isOfWhatOughtToBe(claim)) continue;
      const names = nameWords.several(known.map((source) => inQuotes(sourceTitle(source))));
      yield {
        subject: claim.id,
        witness: [...premises.map(({ id }) => id), ...ids],
        message: words.only(quoted(claim), names),
      };
    }
  },
});

/** Types of CSL that mostly retell what others have found. Pages of the web may be anything. */
const secondary: ReadonlySet<string> = new Set(
  `article-magazine article-newspaper broadcast entry entry-dictionary entry-encyclopedia post post-weblog review
   review-book`.split(/\s+/),
);

function isDeadEnd({ csl, derivedFrom = [] }: Source): boolean {
  return derivedFrom.length === 0 && secondary.has(cslText(csl, 'type'));
}

/** Such a claim is no fact that a source could have found. */
function isOfWhatOughtToBe({ text, tags = [] }: MapNode): boolean {
  return (
    tags.some((tag) => /^(?:goal|value|criterion)$/i.test(tag)) || /\b(?:should|ought|must)\b/iu.test(text)
  );
}
