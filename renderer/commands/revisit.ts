import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';
import { revisit } from '../session/visits';

export const goBack = defineCommand({
  id: 'go-back',
  ...viewCommandWords['go-back'],
  menu: 'view',
  group: 'visits',
  shortcuts: ['Mod+[', 'Mod+Alt+PageUp'],
  inText: true,
  enabled: ({ document }) => document.getState().visits.back.length > 0,
  run: (workspace) => revisit(workspace, -1),
});

export const goForward = defineCommand({
  id: 'go-forward',
  ...viewCommandWords['go-forward'],
  menu: 'view',
  group: 'visits',
  shortcuts: ['Mod+]', 'Mod+Alt+PageDown'],
  inText: true,
  enabled: ({ document }) => document.getState().visits.forward.length > 0,
  run: (workspace) => revisit(workspace, 1),
});

export const revisitCommands = [goBack, goForward];
