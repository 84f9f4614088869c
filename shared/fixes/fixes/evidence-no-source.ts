import { changeKind } from '#shared/edit/change-kind';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

export const evidenceNoSource = defineFix({
  id: 'evidence-no-source',
  offers: (_map, { subject }) => [{ ...fixWords.makeClaim, edit: changeKind([subject], 'claim') }],
});
