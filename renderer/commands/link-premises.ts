import { linkPremises } from '#shared/edit/relations';
import { editCommandWords } from '#shared/words/commands/edit';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import { defineCommand } from '../command';
import { relationsAtHand } from '../store/selected';

export const linkPremisesCommand = defineCommand({
  id: 'link-premises',
  ...editCommandWords['link-premises'],
  menu: 'edit',
  group: 'relation',
  shortcuts: ['L'],
  context: ['node', 'relation'],
  enabled: ({ document }) => {
    const [first, ...others] = relationsAtHand(document);
    return (
      first !== undefined &&
      others.length > 0 &&
      others.every(({ kind, target }) => kind === first.kind && target === first.target)
    );
  },
  run: ({ document, ui }) => {
    const [first, ...others] = relationsAtHand(document);
    if (first === undefined) return;
    document.apply(linkPremises([first, ...others].map(({ id }) => id)), { label: stepWords.linkPremises });
    document.select([first.id]);
    ui.announce(saidWords.premisesLinked);
  },
});
