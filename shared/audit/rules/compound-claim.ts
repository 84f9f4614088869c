import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import { jointOf } from '#shared/prose/compound';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { isPauseDue, pause } from '../pause';
import { defineRule } from '../rule';
import { inQuotes, quoted } from '../words';

const words = findingWords['compound-claim'];

const jointIn = oncePer(({ text }: MapNode) => jointOf(text));

export const compoundClaim = defineRule({
  id: 'compound-claim',
  severity: 'info',
  ...ruleWords['compound-claim'],
  examples: {
    sound: [
      'C1 reads "Trade and rents fell."',
      'C1 reads "It is a line that loses money and serves nobody."',
    ],
    flagged: {
      'C1 reads "Trade fell and rents rose."': ['C1'],
      'C1 reads "The ferry was late because its engine had failed."': ['C1'],
    },
  },
  *check({ map }) {
    for (const [place, node] of map.nodes.entries()) {
      if (isPauseDue(place)) yield pause;
      const found = node.kind === 'claim' ? jointIn(node) : undefined;
      if (found === undefined) continue;
      const [one, other] = found.parts.map(inQuotes);
      const message =
        found.joint.toLowerCase() === 'because'
          ? words.reason(quoted(node), other ?? '')
          : words.two(quoted(node), one ?? '', other ?? '');
      yield { subject: node.id, witness: [node.id], message };
    }
  },
});
