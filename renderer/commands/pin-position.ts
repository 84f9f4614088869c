import { allOf } from '#shared/edit/edit';
import { moveNodes } from '#shared/edit/move';
import { pin, unpin } from '#shared/edit/pin';
import { defineCommand } from '../command';
import { placedNodes } from '../store/placed-nodes';
import { selectedNodes } from '../store/selected';
import { type DocumentWorkspace, hasDocument } from '../workspace';

/** The nodes that are meant, and whether all of them are pinned, so that the command lets go of them. */
function pins(document: DocumentWorkspace['document']) {
  const ids = selectedNodes(document).map(({ id }) => id);
  const { pinned = [] } = document.map().view;
  return { ids, isPinned: ids.length > 0 && ids.every((id) => pinned.includes(id)) };
}

export const pinPosition = defineCommand({
  id: 'pin-position',
  title: 'Pin position',
  titleNow: (workspace) =>
    hasDocument(workspace) && pins(workspace.document).isPinned ? 'Unpin position' : 'Pin position',
  hint: 'Tidying leaves pinned nodes where they are; the same command lets go of them.',
  menu: 'edit',
  group: 'align',
  context: ['node'],
  enabled: ({ document }) => pins(document).ids.length > 0,
  run: ({ document, ui }) => {
    const { ids, isPinned } = pins(document);
    const words = ids.length === 1 ? 'position' : `${ids.length} positions`;
    if (isPinned) {
      document.apply(unpin(ids), { label: `unpin ${words}` });
      ui.announce(`Unpinned ${words}.`);
      return;
    }
    // What was never laid out is pinned where it is seen.
    const places = placedNodes(document.map()).filter(({ id }) => ids.includes(id));
    document.apply(allOf([moveNodes(places.map(({ id, at }) => ({ id, at }))), pin(ids)]), {
      label: `pin ${words}`,
    });
    ui.announce(`Pinned ${words}.`);
  },
});
