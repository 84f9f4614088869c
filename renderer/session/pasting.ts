import { boxOf } from '#shared/drawing/node-box';
import { boundsOf } from '#shared/drawing/rect';
import { freshCopy } from '#shared/edit/fresh-copy';
import { insertMap } from '#shared/edit/insert-map';
import { moveNodes } from '#shared/edit/move';
import { type Flavours, pastedFrom } from '#shared/exchange/pasted';
import { placesForTheRest } from '#shared/layout/complete';
import { inColumns } from '#shared/layout/in-columns';
import type { ArgumentMap, Point } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { importWords } from '#shared/words/bibliography';
import { clipboardWords } from '#shared/words/clipboard';
import { stepWords } from '#shared/words/steps';
import type { DocumentWorkspace } from '../workspace';
import { contentsInWords, withUndoHint } from './in-words';
import { focusEditor } from './panes';
import { pasteSource } from './pasting-source';

/** More than these are asked for: a page of a book that was not meant is a nuisance to look through. */
const mostUnasked = 1000;

/** Puts what is on the clipboard into the map, as one step. */
export async function paste(workspace: DocumentWorkspace, flavours: Flavours): Promise<void> {
  const pasted = pastedFrom(flavours);
  if (pasted.kind === 'nothing') workspace.ui.announce(clipboardWords.nothingFits);
  else if (pasted.kind === 'source') pasteSource(workspace, pasted.csl);
  else if (pasted.kind === 'references') {
    workspace.ui.set({ givenReferences: { name: importWords.pasted, text: pasted.text } });
    workspace.ui.open('import-references');
  } else {
    const { map } = pasted;
    if (map.nodes.length > mostUnasked && !(await mayPaste(workspace, map))) return;
    const part = await laidOut(map);
    const words = putPart(workspace, part, stepWords.paste);
    workspace.ui.announce(withUndoHint(workspace, clipboardWords.pasted(words)));
  }
}

/**
 * Puts a copy of a part of a map where there is room for it, and selects it.
 *
 * @param step What undo says, given what the part holds.
 * @param wanted Its top left corner; else it goes where the person points or looks.
 * @returns what it holds, in words.
 */
export function putPart(
  workspace: DocumentWorkspace,
  part: ArgumentMap,
  step: (what: string) => string,
  wanted?: Point,
): string {
  const { document, canvas } = workspace;
  const copy = freshCopy(part, document.map(), document.newId);
  const bounds = boundsOfPart(copy);
  const corner = canvas?.placeFor(bounds, wanted) ?? { x: bounds.x, y: bounds.y };
  const words = contentsInWords(copy);
  const ids = copy.nodes.map(({ id }) => id);
  document.apply(insertMap(shifted(copy, { x: corner.x - bounds.x, y: corner.y - bounds.y })), {
    label: step(words),
  });
  document.select(ids, firstOf(copy));
  canvas?.reveal(ids);
  focusEditor(workspace);
  return words;
}

async function mayPaste({ desktop, ui }: DocumentWorkspace, map: ArgumentMap): Promise<boolean> {
  const answer = await desktop.ask({
    message: clipboardWords.many.message(map.nodes.length),
    detail: clipboardWords.many.detail,
    buttons: [clipboardWords.many.paste, clipboardWords.many.cancel],
    cancel: 1,
  });
  if (answer !== 0) ui.announce(clipboardWords.nothingPasted);
  return answer === 0;
}

/** With a place for every node: an argument as a tree, statements that stand alone in columns. */
async function laidOut(part: ArgumentMap): Promise<ArgumentMap> {
  const isUnplaced = part.view.placements.length === 0;
  const places =
    isUnplaced && part.relations.length === 0
      ? inColumns(part.nodes, boxOf)
      : await placesForTheRest(part, boxOf);
  return moveNodes(places)(part);
}

export function boundsOfPart({ nodes, view }: ArgumentMap) {
  return boundsOf(
    nodes.map((node) => {
      const { width, height } = boxOf(node);
      return { ...(findRecord(view.placements, node.id)?.at ?? { x: 0, y: 0 }), width, height };
    }),
  );
}

function shifted(part: ArgumentMap, by: Point): ArgumentMap {
  const placements = part.view.placements.map(({ id, at }) => ({
    id,
    at: { x: at.x + by.x, y: at.y + by.y },
  }));
  return moveNodes(placements)(part);
}

/** The one that the keyboard goes to: the highest, and of these the one on the left. */
function firstOf({ view: { placements } }: ArgumentMap): string | null {
  const [first] = placements.toSorted((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  return first?.id ?? null;
}
