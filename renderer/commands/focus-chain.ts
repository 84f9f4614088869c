import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';
import { clearEmphasis, focusOn } from '../find/emphasising';
import { currentItem } from '../store/selected';

export const focusChain = defineCommand({
  id: 'focus-chain',
  ...viewCommandWords['focus-chain'],
  menu: 'view',
  group: 'emphasis',
  shortcuts: ['F'],
  context: ['node', 'relation'],
  enabled: ({ document }) =>
    currentItem(document) !== undefined || document.getState().emphasis?.kind === 'chain',
  checked: ({ document }) => document?.getState().emphasis?.kind === 'chain',
  run: (workspace) => {
    const { document } = workspace;
    const { emphasis } = document.getState();
    const item = currentItem(document);
    const isOn = emphasis?.kind === 'chain' && (item === undefined || item.id === emphasis.of);
    if (isOn) clearEmphasis(workspace);
    else if (item) focusOn(workspace, item.id);
  },
});
