import { moveNodes } from '#shared/edit/move';
import { fittedIn, selectionTask } from '#shared/layout/selection';
import { viewCommandWords } from '#shared/words/commands/view';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import { defineCommand } from '../command';
import { canLayOut, layOut } from '../laying-out';
import { placedNodes } from '../store/placed-nodes';
import { selectedNodes } from '../store/selected';

export const tidySelection = defineCommand({
  id: 'tidy-selection',
  ...viewCommandWords['tidy-selection'],
  menu: 'view',
  group: 'layout',
  context: ['node'],
  enabled: (workspace) => selectedNodes(workspace.document).length > 1 && canLayOut(workspace),
  run: async (workspace) => {
    const { document } = workspace;
    const map = document.map();
    const chosen = new Set(selectedNodes(document).map(({ id }) => id));
    const nodes = placedNodes(map);
    const before = nodes.filter(({ id }) => chosen.has(id));
    const others = nodes.filter(({ id }) => !chosen.has(id));
    const pinned = new Set(map.view.pinned);
    await layOut(workspace, {
      task: selectionTask(map, before),
      edit: (placements) => moveNodes(fittedIn(placements, { before, others, pinned })),
      label: stepWords.tidySelection,
      done: saidWords.tidied(before.length),
    });
  },
});
