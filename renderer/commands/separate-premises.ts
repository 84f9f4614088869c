import { allOf } from '#shared/edit/edit';
import { unlinkPremises } from '#shared/edit/relations';
import { editCommandWords } from '#shared/words/commands/edit';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import { defineCommand } from '../command';
import { relationsAtHand } from '../store/selected';

export const separatePremises = defineCommand({
  id: 'separate-premises',
  ...editCommandWords['separate-premises'],
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
    document.apply(allOf(edits), { label: stepWords.separatePremises });
    ui.announce(saidWords.premisesSeparate);
  },
});
