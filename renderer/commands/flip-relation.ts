import { editRelation } from '#shared/edit/relations';
import { findRecord } from '#shared/model/sorted-records';
import { editCommandWords } from '#shared/words/commands/edit';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import { defineCommand } from '../command';
import { relationsAtHand } from '../store/selected';

export const flipRelation = defineCommand({
  id: 'flip-relation',
  ...editCommandWords['flip-relation'],
  menu: 'edit',
  group: 'relation',
  shortcuts: ['X'],
  context: ['node', 'relation'],
  enabled: ({ document }) => relationsAtHand(document).length > 0,
  run: ({ document, ui }) => {
    const relations = relationsAtHand(document);
    document.apply(
      (map) =>
        relations.reduce(
          (changed, { id, kind }) =>
            editRelation(id, { kind: kind === 'support' ? 'attack' : 'support' })(changed),
          map,
        ),
      { label: stepWords.flipRelation },
    );
    const [first] = relationsAtHand(document);
    if (first === undefined) return;
    const onRelation = findRecord(document.map().relations, first.target) !== undefined;
    const { flipped } = saidWords;
    ui.announce(onRelation ? flipped.onRelation[first.kind] : flipped[first.kind]);
  },
});
