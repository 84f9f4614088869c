import { mergeNodes } from '#shared/edit/merge-nodes';
import { inReadingOrder } from '../canvas/in-reading-order';
import { defineCommand } from '../command';
import { selectedNodes } from '../store/selected';

export const mergeStatements = defineCommand({
  id: 'merge-nodes',
  title: 'Merge statements',
  hint: 'Makes one of the selected statements: it says all they said, and stands where they stood in the argument.',
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
    document.apply(mergeNodes(ids), { label: `merge ${ids.length} statements` });
    document.select([first]);
    canvas?.reveal([first]);
    ui.announce(`Merged ${ids.length} statements into one.`);
  },
});
