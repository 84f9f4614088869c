import { bullets, inline, paragraph } from '#shared/document/text-document';
import { accountWords as words } from '#shared/words/account';
import { linkTo, wordsOf } from '../names';
import { defineSection } from '../section';

/** What the chain rests on without a reason. */
export const assumptions = defineSection('assumptions', (account) => {
  const assumed = account.trace.assumptions;
  if (assumed.length === 0) return [paragraph(words.noAssumptions)];
  return [bullets(assumed.map((node) => inline(linkTo(account, node), ` ${wordsOf(node)}`)))];
});
