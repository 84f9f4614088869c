import { defineCommand } from '../command';
import { revisit } from '../session/visits';

export const goBack = defineCommand({
  id: 'go-back',
  title: 'Go back',
  hint: 'Returns to the place before the last jump.',
  menu: 'view',
  group: 'visits',
  shortcuts: ['Mod+[', 'Mod+Alt+PageUp'],
  inText: true,
  enabled: ({ document }) => document.getState().visits.back.length > 0,
  run: (workspace) => revisit(workspace, -1),
});

export const goForward = defineCommand({
  id: 'go-forward',
  title: 'Go forward',
  hint: 'Returns to where you went back from.',
  menu: 'view',
  group: 'visits',
  shortcuts: ['Mod+]', 'Mod+Alt+PageDown'],
  inText: true,
  enabled: ({ document }) => document.getState().visits.forward.length > 0,
  run: (workspace) => revisit(workspace, 1),
});

export const revisitCommands = [goBack, goForward];
