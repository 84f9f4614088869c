import type { Verdict } from '#shared/model/verdict';
import { findingWords } from '#shared/words/findings';
import { ruleWords } from '#shared/words/rules';
import { isAuthor } from '../authors';
import { defineRule } from '../rule';
import { quoted } from '../words';

const words = findingWords['reviewer-is-author'];

export const reviewerIsAuthor = defineRule({
  id: 'reviewer-is-author',
  severity: 'error',
  ...ruleWords['reviewer-is-author'],
  examples: {
    sound: [
      'E1 cites S1, E1 was checked by "Ann Lee"',
      'E1 cites S1, E1 was checked by "Ann Lee", the map is by "Bo Kim"',
      'E1 cites S1, the map is by "Ann Lee"',
    ],
    flagged: {
      'E1 cites S1, E1 was checked by "Ann Lee", the map is by "Ann Lee"': ['E1'],
      'E1 cites S1, E1 was checked by "ann  lee ", the map is by "Bo Kim", the map is by "Ann Lee"': ['E1'],
      'E1 supports C1 as s1, s1 was checked by "Ann Lee", the map is by "Ann Lee"': ['s1'],
    },
  },
  *check({ map, say }) {
    if (map.authors === undefined) return;
    const ofAuthor = isAuthor(map);
    const isOwn = (verdict: Verdict | undefined) => verdict !== undefined && ofAuthor(verdict.by);
    for (const node of map.nodes) {
      const own = (node.citations ?? []).filter(({ verdict }) => isOwn(verdict));
      const by = own[0]?.verdict?.by.trim();
      if (by === undefined) continue;
      const sources = own.map(({ source }) => source);
      yield {
        subject: node.id,
        witness: [...new Set([node.id, ...sources])],
        message: words.signedOff(quoted(node), by),
      };
    }
    for (const { id, verdict } of map.relations) {
      if (verdict === undefined || !isOwn(verdict)) continue;
      yield { subject: id, witness: [id], message: words.signedOff(say(id), verdict.by.trim()) };
    }
  },
});
