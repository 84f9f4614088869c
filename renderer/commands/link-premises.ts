import { linkPremises } from '#shared/edit/relations';
import { defineCommand } from '../command';
import { relationsAtHand } from '../store/selected';

export const linkPremisesCommand = defineCommand({
  id: 'link-premises',
  title: 'Link premises',
  hint: 'Joins the selected relations, or those of the selected statements: their premises only hold together.',
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
    document.apply(linkPremises([first, ...others].map(({ id }) => id)), { label: 'link premises' });
    document.select([first.id]);
    ui.announce('The premises are linked: all are needed together.');
  },
});
