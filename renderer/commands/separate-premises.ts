import { unlinkPremises } from '#shared/edit/relations';
import { defineCommand } from '../command';
import { selectedRelations } from '../store/selected';

export const separatePremises = defineCommand({
  id: 'separate-premises',
  title: 'Separate premises',
  hint: 'Lets each premise of the selected relation bear on the target alone.',
  menu: 'edit',
  group: 'relation',
  context: ['relation'],
  enabled: ({ document }) => selectedRelations(document).some(({ premises }) => premises.length > 1),
  run: ({ document, ui }) => {
    for (const { id, premises } of selectedRelations(document)) {
      if (premises.length < 2) continue;
      const ids = premises.slice(1).map(() => document.newId('r'));
      document.apply(unlinkPremises(id, ids), { label: 'separate premises' });
    }
    ui.announce('The premises are separate: each bears on the target alone.');
  },
});
