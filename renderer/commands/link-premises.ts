import { linkPremises } from '#shared/edit/relations';
import { defineCommand } from '../command';
import { selectedRelations } from '../store/selected';

export const linkPremisesCommand = defineCommand({
  id: 'link-premises',
  title: 'Link premises',
  hint: 'Joins the selected relations: their premises only hold together.',
  menu: 'edit',
  group: 'relation',
  shortcuts: ['L'],
  context: ['relation'],
  enabled: ({ document }) => {
    const [first, ...others] = selectedRelations(document);
    return (
      first !== undefined &&
      others.length > 0 &&
      others.every(({ kind, target }) => kind === first.kind && target === first.target)
    );
  },
  run: ({ document, ui }) => {
    const [first, ...others] = selectedRelations(document);
    if (first === undefined) return;
    document.apply(linkPremises([first, ...others].map(({ id }) => id)), { label: 'link premises' });
    document.select([first.id]);
    ui.announce('The premises are linked: all are needed together.');
  },
});
