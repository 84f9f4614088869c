import { isAuthor } from '#shared/audit/authors';
import { withdrawVerdicts } from '#shared/edit/withdraw-verdicts';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

export const reviewerIsAuthor = defineFix({
  id: 'reviewer-is-author',
  offers: (map, { subject }) => {
    const ofAuthor = isAuthor(map);
    return [
      {
        ...fixWords.withdrawVerdict,
        edit: withdrawVerdicts(subject, ({ by }) => ofAuthor(by)),
      },
    ];
  },
});
