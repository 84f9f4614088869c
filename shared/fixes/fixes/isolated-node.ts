import { removeItems } from '#shared/edit/remove';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

export const isolatedNode = defineFix({
  id: 'isolated-node',
  offers: (_map, { subject }) => [{ ...fixWords.deleteIsolated, edit: removeItems([subject]) }],
});
