import { changeKind } from '#shared/edit/change-kind';
import { editNode } from '#shared/edit/edit-node';
import { findRecord } from '#shared/model/sorted-records';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

/** A claim that cites a source is mostly evidence by another name. */
export const unsupportedClaim = defineFix({
  id: 'unsupported-claim',
  offers: ({ nodes }, { subject }) => {
    const assume = { ...fixWords.assume, edit: editNode(subject, { status: 'assumed' }) };
    const cites = (findRecord(nodes, subject)?.citations ?? []).length > 0;
    return cites ? [{ ...fixWords.makeEvidence, edit: changeKind([subject], 'evidence') }, assume] : [assume];
  },
});
