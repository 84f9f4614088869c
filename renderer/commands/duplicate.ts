import { defineCommand } from '../command';
import { selectedPart } from '../session/copying';
import { undoHint } from '../session/in-words';
import { boundsOfPart, putPart } from '../session/pasting';
import { selectedNodes } from '../store/selected';

/** Map units between what was there and its copy. */
const offset = 32;

export const duplicate = defineCommand({
  id: 'duplicate',
  title: 'Duplicate',
  hint: 'Puts a copy of what is selected beside it. The clipboard stays as it is.',
  menu: 'edit',
  group: 'clipboard',
  shortcuts: ['Mod+D'],
  context: ['node'],
  enabled: ({ document }) => selectedNodes(document).length > 0,
  run: (workspace) => {
    const part = selectedPart(workspace.document);
    const { x, y, width } = boundsOfPart(part);
    const words = putPart(workspace, part, 'duplicate', { x: x + width + offset, y });
    workspace.ui.announce(`Duplicated ${words}. ${undoHint(workspace)}`);
  },
});
