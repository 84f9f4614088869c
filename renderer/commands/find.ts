import { type Command, defineCommand } from '../command';
import { filterBy } from '../find/emphasising';
import { markPlace } from '../session/visits';
import type { DocumentWorkspace } from '../workspace';

export const find = defineCommand({
  id: 'find',
  title: 'Find',
  hint: 'Finds statements and steps by their words, kind, tags, status or source.',
  menu: 'edit',
  group: 'find',
  shortcuts: ['Mod+F'],
  inText: true,
  run: (workspace) => open(workspace, false),
});

const replace = defineCommand({
  id: 'replace',
  title: 'Replace…',
  hint: 'Writes something else in place of a word or phrase, wherever it stands.',
  menu: 'edit',
  group: 'find',
  shortcuts: ['Mod+H', 'Mod+Alt+F'],
  inText: true,
  run: (workspace) => open(workspace, true),
});

const filter = defineCommand({
  id: 'filter',
  title: 'Filter…',
  hint: 'Lets what is found stand out, and dims or hides the rest.',
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
