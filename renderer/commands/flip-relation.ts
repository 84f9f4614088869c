import { editRelation } from '#shared/edit/relations';
import { relationKindOf } from '#shared/model/relation-kinds';
import { defineCommand } from '../command';
import { selectedRelations } from '../store/selected';

export const flipRelation = defineCommand({
  id: 'flip-relation',
  title: 'Turn support into objection or back',
  hint: 'Changes the kind of the selected relations.',
  menu: 'edit',
  group: 'relation',
  shortcuts: ['X'],
  context: ['relation'],
  enabled: ({ document }) => selectedRelations(document).length > 0,
  run: ({ document, ui }) => {
    const relations = selectedRelations(document);
    document.apply(
      (map) =>
        relations.reduce(
          (changed, { id, kind }) =>
            editRelation(id, { kind: kind === 'support' ? 'attack' : 'support' })(changed),
          map,
        ),
      { label: 'change the kind of a relation' },
    );
    const [first] = selectedRelations(document);
    if (first) ui.announce(`Now: ${relationKindOf(first.kind).label.toLowerCase()}.`);
  },
});
