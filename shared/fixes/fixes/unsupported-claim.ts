import { retoldBriefsIn } from '#shared/audit/briefs';
import { changeKind } from '#shared/edit/change-kind';
import { editNode } from '#shared/edit/edit-node';
import { findRecord } from '#shared/model/sorted-records';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

/** A claim that cites a source is mostly evidence by another name, unless that is the brief which makes the claim. */
export const unsupportedClaim = defineFix({
  id: 'unsupported-claim',
  offers: (map, { subject }) => {
    const assume = { ...fixWords.assume, edit: editNode(subject, { status: 'assumed' }) };
    const briefs = retoldBriefsIn(map);
    const citations = findRecord(map.nodes, subject)?.citations ?? [];
    const cites = citations.some(({ source }) => !briefs.has(source));
    return cites ? [{ ...fixWords.makeEvidence, edit: changeKind([subject], 'evidence') }, assume] : [assume];
  },
});
