import { changeKind } from '#shared/edit/change-kind';
import { nodeKinds } from '#shared/model/node-kinds';
import { editCommandWords } from '#shared/words/commands/edit';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

/** One command for each kind of node. */
export const changeKindCommands = nodeKinds.map(({ id, description, key }) =>
  defineCommand({
    id: `make-${id}`,
    ...editCommandWords[`make-${id}` as const],
    hint: editCommandWords.makeHint(description),
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
        { label: stepWords.make[id] },
      );
      const made = saidWords.made[id](changing.length);
      const lost = changing.some(({ grade }) => grade !== undefined);
      ui.announce(lost ? saidWords.gradeWent(made) : made);
    },
  }),
);
