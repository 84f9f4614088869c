import { withdrawVerdicts } from '#shared/edit/withdraw-verdicts';
import { reviewOf } from '#shared/review/review-of';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

export const outdatedVerdict = defineFix({
  id: 'outdated-verdict',
  offers: (map, { subject }) => [
    {
      ...fixWords.withdrawVerdict,
      edit: withdrawVerdicts(
        subject,
        (_verdict, cited) => cited !== undefined && reviewOf(map, cited.node, cited.citation) === 'outdated',
      ),
    },
  ],
});
