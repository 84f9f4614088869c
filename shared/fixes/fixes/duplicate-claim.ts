import { allOf } from '#shared/edit/edit';
import { editNode } from '#shared/edit/edit-node';
import { mergeNodes } from '#shared/edit/merge-nodes';
import { findRecord } from '#shared/model/sorted-records';
import { fixWords } from '#shared/words/fixes';
import { defineFix } from '../fix';

/** The first of those that say the same keeps its words: they were said once too often already. */
export const duplicateClaim = defineFix({
  id: 'duplicate-claim',
  offers: ({ nodes }, { subject, witness }) => {
    const same = [...new Set([...witness, subject])].flatMap((id) => findRecord(nodes, id) ?? []);
    const [first] = same;
    if (first === undefined || same.length < 2) return [];
    const ids = same.map(({ id }) => id);
    return [
      { ...fixWords.mergeRepeated, edit: allOf([mergeNodes(ids), editNode(first.id, { text: first.text })]) },
    ];
  },
});
