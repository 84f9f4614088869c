import { hasReason } from '#shared/audit/waivers';
import { withdrawWaivers } from '#shared/edit/waivers';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

export const waiverWithoutReason = defineFix({
  id: 'waiver-without-reason',
  offers: ({ waivers }, { subject }) => {
    const meant = waivers.filter((waiver) => waiver.subject === subject && !hasReason(waiver));
    return [{ ...fixWords.withdrawWaiver, edit: withdrawWaivers(meant) }];
  },
});
