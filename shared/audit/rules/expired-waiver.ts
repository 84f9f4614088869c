import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { defineRule } from '../rule';
import { hasReason, isVoid, knownWaivers } from '../waivers';

const words = findingWords['expired-waiver'];

export const expiredWaiver = defineRule({
  id: 'expired-waiver',
  severity: 'warning',
  ...ruleWords['expired-waiver'],
  examples: {
    sound: [
      'C1, C1 waives unsupported-claim because "Common ground."',
      'C1, C1 waives no-such-rule because "Common ground." before a change',
      'C1, C1 waives unsupported-claim before a change',
    ],
    flagged: {
      'C1, C1 waives unsupported-claim because "Common ground." before a change': ['C1'],
      'E1 cites S1, S1 waives stale because "Still the law." before a change': ['S1'],
    },
  },
  *check({ map, say }) {
    for (const { subject, waivers, rules } of knownWaivers(
      map,
      (waiver) => hasReason(waiver) && isVoid(map, waiver),
    )) {
      const message = words.changed(say(subject), rules, waivers[0]?.by.trim() ?? '');
      yield { subject, witness: [subject], message };
    }
  },
});
