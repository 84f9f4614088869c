import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { hasReason, knownWaivers } from '../waivers';

const words = findingWords['waiver-without-reason'];

export const waiverWithoutReason = defineRule({
  id: 'waiver-without-reason',
  severity: 'warning',
  ...ruleWords['waiver-without-reason'],
  examples: {
    sound: ['C1, C1 waives unsupported-claim because "Common ground."', 'C1, C1 waives no-such-rule'],
    flagged: {
      'C1, C1 waives unsupported-claim': ['C1'],
      'C1, C1 waives unsupported-claim because " "': ['C1'],
      'C1, C1 waives unsupported-claim, C1 waives isolated-node': ['C1'],
    },
  },
  *check({ map, say }) {
    for (const { subject, rules } of knownWaivers(map, (waiver) => !hasReason(waiver)))
      yield { subject, witness: [subject], message: words.noReason(say(subject), rules) };
  },
});
