import { changeKind } from '#shared/edit/change-kind';
import { nodeKinds } from '#shared/model/node-kinds';
import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

/** One command for each kind of node. */
export const changeKindCommands = nodeKinds.map(({ id, label, plural, description, key }) =>
  defineCommand({
    id: `make-${id}`,
    title: `Make ${label.toLowerCase()}`,
    hint: `Changes the kind of the selected statements. ${description}`,
    menu: 'edit',
    group: 'kind',
    shortcuts: [`Alt+${key}`],
    context: ['node'],
    enabled: ({ document }) => selectedNodes(document).some(({ kind }) => kind !== id),
    run: ({ document, ui }) => {
      const changing = selectedNodes(document).filter(({ kind }) => kind !== id);
      document.apply(
        changeKind(
          changing.map((node) => node.id),
          id,
        ),
        { label: `make ${label.toLowerCase()}` },
      );
      const words = changing.length === 1 ? label : `${changing.length} ${plural}`;
      const lost = changing.some(({ grade }) => grade !== undefined);
      ui.announce(`Now: ${words.toLowerCase()}.${lost ? ' The grade went: only evidence has one.' : ''}`);
    },
  }),
);
