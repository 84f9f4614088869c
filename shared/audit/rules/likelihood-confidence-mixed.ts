import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import { type MixedTerms, mixedTerms } from '#shared/prose/likelihood';
import { sentenceEnds } from '#shared/reading/sentence-ends';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { isPauseDue, pause } from '../pause';
import { defineRule } from '../rule';
import { inQuotes, quoted } from '../words';

const words = findingWords['likelihood-confidence-mixed'];

const mixedIn = oncePer(({ text }: MapNode) => firstOf(text));

export const likelihoodConfidenceMixed = defineRule({
  id: 'likelihood-confidence-mixed',
  severity: 'info',
  ...ruleWords['likelihood-confidence-mixed'],
  examples: {
    sound: [
      'C1 reads "We judge with high confidence that it failed."',
      'C1 reads "Falling consumer confidence will probably slow it."',
    ],
    flagged: { 'C1 reads "We judge with high confidence that a strike is unlikely."': ['C1'] },
  },
  *check({ map }) {
    for (const [place, node] of map.nodes.entries()) {
      if (isPauseDue(place)) yield pause;
      const mixed = mixedIn(node);
      if (mixed === undefined) continue;
      const message = words.mixed(quoted(node), inQuotes(mixed.likelihood), inQuotes(mixed.confidence));
      yield { subject: node.id, witness: [node.id], message };
    }
  },
});

/** Of the sentences of a text. */
function firstOf(text: string): MixedTerms | undefined {
  let start = 0;
  for (const end of sentenceEnds(text)) {
    const mixed = mixedTerms(text.slice(start, end));
    if (mixed !== undefined) return mixed;
    start = end;
  }
  return undefined;
}
