import { allOf } from '#shared/edit/edit';
import { moveNodes } from '#shared/edit/move';
import { pin, unpin } from '#shared/edit/pin';
import { editCommandWords } from '#shared/words/commands/edit';
import { titlesNow } from '#shared/words/commands/titles-now';
import { countedWords } from '#shared/words/counted';
import { saidWords } from '#shared/words/said';
import { stepWords } from '#shared/words/steps';
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

const words = editCommandWords['pin-position'];

export const pinPosition = defineCommand({
  id: 'pin-position',
  ...words,
  titleNow: (workspace) =>
    hasDocument(workspace) && pins(workspace.document).isPinned ? titlesNow.unpinPosition : words.title,
  menu: 'edit',
  group: 'align',
  context: ['node'],
  enabled: ({ document }) => pins(document).ids.length > 0,
  run: ({ document, ui }) => {
    const { ids, isPinned } = pins(document);
    const positions = countedWords.positions(ids.length);
    if (isPinned) {
      document.apply(unpin(ids), { label: stepWords.unpin(positions) });
      ui.announce(saidWords.unpinned(positions));
      return;
    }
    // What was never laid out is pinned where it is seen.
    const places = placedNodes(document.map()).filter(({ id }) => ids.includes(id));
    document.apply(allOf([moveNodes(places.map(({ id, at }) => ({ id, at }))), pin(ids)]), {
      label: stepWords.pin(positions),
    });
    ui.announce(saidWords.pinned(positions));
  },
});
