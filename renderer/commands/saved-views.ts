import { defineCommand } from '../command';

export const savedViewCommands = [
  defineCommand({
    id: 'save-view',
    title: 'Save view…',
    hint: 'Keeps what stands out and where you look under a name, with the map.',
    menu: 'view',
    group: 'saved-views',
    run: ({ ui }) => ui.open('save-view'),
  }),
  defineCommand({
    id: 'go-to-view',
    title: 'Go to view…',
    hint: 'Lists the views that are saved with the map.',
    menu: 'view',
    group: 'saved-views',
    enabled: ({ document }) => (document.map().view.saved ?? []).length > 0,
    run: ({ ui }) => ui.open('views'),
  }),
];
