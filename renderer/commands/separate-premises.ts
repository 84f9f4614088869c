import { allOf } from '#shared/edit/edit';
import { unlinkPremises } from '#shared/edit/relations';
import { defineCommand } from '../command';
import { relationsAtHand } from '../store/selected';

export const separatePremises = defineCommand({
  id: 'separate-premises',
  title: 'Separate premises',
  hint: 'Lets each premise of the selected relation, or of the one of the selected statement, bear on the target alone.',
  menu: 'edit',
  group: 'relation',
  context: ['node', 'relation'],
  enabled: ({ document }) => relationsAtHand(document).some(({ premises }) => premises.length > 1),
  run: ({ document, ui }) => {
    const linked = relationsAtHand(document).filter(({ premises }) => premises.length > 1);
    const edits = linked.map(({ id, premises }) =>
      unlinkPremises(
        id,
        premises.slice(1).map(() => document.newId('r')),
      ),
    );
    document.apply(allOf(edits), { label: 'separate premises' });
    ui.announce('The premises are separate: each bears on the target alone.');
  },
});
