import { defineCommand } from '../command';
import { stepHit } from '../find/stepping';

export const findNext = defineCommand({
  id: 'find-next',
  title: 'Find next',
  hint: 'Goes to the next of what was found.',
  menu: 'edit',
  group: 'find',
  shortcuts: ['F3', 'Mod+G'],
  inText: true,
  enabled: ({ ui }) => ui.getState().find.query.trim() !== '',
  run: (workspace) => stepHit(workspace, 1),
});

export const findPrevious = defineCommand({
  id: 'find-previous',
  title: 'Find previous',
  hint: 'Goes back to what was found before.',
  menu: 'edit',
  group: 'find',
  shortcuts: ['Shift+F3', 'Mod+Shift+G'],
  inText: true,
  enabled: ({ ui }) => ui.getState().find.query.trim() !== '',
  run: (workspace) => stepHit(workspace, -1),
});

export const stepHitCommands = [findNext, findPrevious];
