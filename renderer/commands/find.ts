import { editCommandWords } from '#shared/words/commands/edit';
import { viewCommandWords } from '#shared/words/commands/view';
import { type Command, defineCommand } from '../command';
import { filterBy } from '../find/emphasising';
import { markPlace } from '../session/visits';
import type { DocumentWorkspace } from '../workspace';

export const find = defineCommand({
  id: 'find',
  ...editCommandWords.find,
  menu: 'edit',
  group: 'find',
  shortcuts: ['Mod+F'],
  inText: true,
  run: (workspace) => open(workspace, false),
});

const replace = defineCommand({
  id: 'replace',
  ...editCommandWords.replace,
  menu: 'edit',
  group: 'find',
  shortcuts: ['Mod+H', 'Mod+Alt+F'],
  inText: true,
  run: (workspace) => open(workspace, true),
});

const filter = defineCommand({
  id: 'filter',
  ...viewCommandWords.filter,
  menu: 'view',
  group: 'emphasis',
  shortcuts: ['Mod+Shift+F'],
  inText: true,
  run: (workspace) => {
    filterBy(workspace, workspace.ui.getState().find.query, false);
    open(workspace, false);
  },
});

export const findCommands: readonly Command[] = [find, replace];
export const filterCommands: readonly Command[] = [filter];

function open(workspace: DocumentWorkspace, isReplacing: boolean): void {
  const { ui } = workspace;
  const { isOpen, asked } = ui.getState().find;
  if (!isOpen) markPlace(workspace);
  ui.find({ isOpen: true, isReplacing, asked: asked + 1 });
}
