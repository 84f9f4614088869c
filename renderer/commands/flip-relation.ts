import { editRelation } from '#shared/edit/relations';
import { relationKindOf } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { defineCommand } from '../command';
import { relationsAtHand } from '../store/selected';

export const flipRelation = defineCommand({
  id: 'flip-relation',
  title: 'Turn support into objection or back',
  hint: 'Changes the kind of the selected relations, or of the one by which the selected statement bears on another.',
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
      { label: 'change the kind of a relation' },
    );
    const [first] = relationsAtHand(document);
    const words = first && relationKindOf(first.kind);
    const onRelation = findRecord(document.map().relations, first?.target ?? '') !== undefined;
    const now = onRelation ? words?.onRelation.label : words?.label;
    if (now) ui.announce(`Now: ${now.toLowerCase()}.`);
  },
});
