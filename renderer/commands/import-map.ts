import { fileCommandWords } from '#shared/words/commands/file';
import { defineWindowCommand } from '../command';

export const importMap = defineWindowCommand({
  id: 'import-map',
  ...fileCommandWords['import-map'],
  menu: 'file',
  group: 'open',
  inText: true,
  // The importers are loaded by whoever imports.
  run: async (workspace) => (await import('../session/choosing-imports')).chooseAndImport(workspace),
});
