import { editCommandWords } from '#shared/words/commands/edit';
import { defineCommand } from '../command';
import { stepHit } from '../find/stepping';

export const findNext = defineCommand({
  id: 'find-next',
  ...editCommandWords['find-next'],
  menu: 'edit',
  group: 'find',
  shortcuts: ['F3', 'Mod+G'],
  inText: true,
  enabled: ({ ui }) => ui.getState().find.query.trim() !== '',
  run: (workspace) => stepHit(workspace, 1),
});

export const findPrevious = defineCommand({
  id: 'find-previous',
  ...editCommandWords['find-previous'],
  menu: 'edit',
  group: 'find',
  shortcuts: ['Shift+F3', 'Mod+Shift+G'],
  inText: true,
  enabled: ({ ui }) => ui.getState().find.query.trim() !== '',
  run: (workspace) => stepHit(workspace, -1),
});

export const stepHitCommands = [findNext, findPrevious];
