import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';

export const savedViewCommands = [
  defineCommand({
    id: 'save-view',
    ...viewCommandWords['save-view'],
    menu: 'view',
    group: 'saved-views',
    run: ({ ui }) => ui.open('save-view'),
  }),
  defineCommand({
    id: 'go-to-view',
    ...viewCommandWords['go-to-view'],
    menu: 'view',
    group: 'saved-views',
    enabled: ({ document }) => (document.map().view.saved ?? []).length > 0,
    run: ({ ui }) => ui.open('views'),
  }),
];
