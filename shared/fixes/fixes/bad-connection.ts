import { removeItems } from '#shared/edit/remove';
import { findRecord } from '#shared/model/sorted-records';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

export const badConnection = defineFix({
  id: 'bad-connection',
  offers: ({ relations }, { subject }) =>
    findRecord(relations, subject) === undefined
      ? []
      : [{ ...fixWords.removeRelation, edit: removeItems([subject]) }],
});
