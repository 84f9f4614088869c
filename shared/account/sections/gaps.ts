import { bullets, inline, paragraph, quiet } from '#shared/document/text-document';
import { accountWords as words } from '#shared/words/account';
import { linkTo, wordsOf } from '../names';
import { defineSection } from '../section';

/** Statements beneath which there is nothing. */
export const gaps = defineSection('gaps', (account) => {
  const all = account.trace.gaps;
  if (all.length === 0) return [paragraph(words.noGaps)];
  return [
    bullets(
      all.map(({ node, why }) => inline(linkTo(account, node), ` ${wordsOf(node)} `, quiet(words.gaps[why]))),
    ),
  ];
});
