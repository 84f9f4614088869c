import { mergeNodes } from '#shared/edit/merge-nodes';
import { editCommandWords } from '#shared/words/commands/edit';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
import { defineCommand } from '../command';
import { inReadingOrder } from '../items/in-reading-order';
import { selectedNodes } from '../store/selected';

export const mergeStatements = defineCommand({
  id: 'merge-nodes',
  ...editCommandWords['merge-nodes'],
  menu: 'edit',
  group: 'text',
  shortcuts: ['M'],
  context: ['node'],
  enabled: ({ document }) => selectedNodes(document).length > 1,
  run: ({ document, canvas, ui }) => {
    const ids = inReadingOrder(
      document.map(),
      selectedNodes(document).map(({ id }) => id),
    );
    const [first] = ids;
    if (first === undefined) return;
    document.apply(mergeNodes(ids), { label: stepWords.merge(ids.length) });
    document.select([first]);
    canvas?.reveal([first]);
    ui.announce(saidWords.merged(ids.length));
  },
});
