import { hasReason, isVoid } from '#shared/audit/waivers';
import { withdrawWaivers } from '#shared/edit/waivers';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

export const expiredWaiver = defineFix({
  id: 'expired-waiver',
  offers: (map, { subject }) => {
    const isMeant = (waiver: (typeof map.waivers)[number]) =>
      waiver.subject === subject && hasReason(waiver) && isVoid(map, waiver);
    return [{ ...fixWords.withdrawWaiver, edit: withdrawWaivers(map.waivers.filter(isMeant)) }];
  },
});
