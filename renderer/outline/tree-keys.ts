import type { KeyboardEvent } from 'react';
import { findRecord } from '#shared/model/sorted-records';
import { connectingWords } from '#shared/words/connecting';
import { outlineWords } from '#shared/words/outline';
import { addNodeCommands } from '../commands/add-node';
import { editText } from '../commands/edit-text';
import { choose } from '../session/connecting';
import { runCommand } from '../session/run-command';
import { isTextField } from '../writing/text-field';
import { type Cursor, itemOn } from './cursor';
import { goTo, type OutlineTools, setFolded, unfold, viewNow } from './outline-tools';
import { openMenuAtCursor } from './row-menu';
import { nextBeginning, type TypeAhead } from './type-ahead';
import { childrenOf, isParent, placeAmong } from './visible-rows';
import { type Direction, walkArgument } from './walk';

const [addClaim] = addNodeCommands;

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Rows that Page up and Page down pass over. */
const page = 12;

/**
 * Does what a key means in a tree (ARIA Authoring Practices): walking, folding, going to what begins with a
 * letter. Letters alone are shortcuts of commands and go on to the window; with Shift they are looked for.
 *
 * @returns whether the key meant something here.
 */
export function pressTreeKey(tools: OutlineTools, typeAhead: TypeAhead, event: KeyboardEvent): boolean {
  const { key, altKey, shiftKey } = event;
  if (isTextField(event.target)) return false;
  if (event.ctrlKey || event.metaKey) return false;
  const direction = arrows[key];
  if (altKey && shiftKey && direction === 'down') return false; // Adds an objection.
  if (altKey) return direction !== undefined && walkAlong(tools, direction, shiftKey);
  if (key.length === 1 && key !== ' ' && (shiftKey || typeAhead.isGoing()) && /\p{L}/u.test(key))
    return goToBeginning(tools, typeAhead.add(key));
  if (direction === 'left' || direction === 'right') return foldOrStep(tools, direction);
  switch (key) {
    case 'ArrowUp':
      return step(tools, -1, shiftKey);
    case 'ArrowDown':
      return step(tools, 1, shiftKey);
    case 'PageUp':
      return step(tools, -page, shiftKey);
    case 'PageDown':
      return step(tools, page, shiftKey);
    case 'Home':
      return step(tools, Number.NEGATIVE_INFINITY, shiftKey);
    case 'End':
      return step(tools, Number.POSITIVE_INFINITY, shiftKey);
    case '*':
      return unfoldSiblings(tools);
    case 'Enter':
      return enter(tools);
    case 'ContextMenu':
      openMenuAtCursor(tools, event.currentTarget);
      return true;
    case 'F10':
      if (shiftKey) openMenuAtCursor(tools, event.currentTarget);
      return shiftKey;
    case 'Escape':
      return leave(tools);
    default:
      return false;
  }
}

/** So many rows further, or as far as there are rows. */
function step(tools: OutlineTools, rows: number, extending: boolean): boolean {
  const { visible, cursor } = viewNow(tools);
  const place = cursor ? placeAmong(visible, cursor.index) + rows : rows > 0 && rows < Infinity ? 0 : rows;
  const next = visible[Math.max(0, Math.min(place, visible.length - 1))];
  if (next !== undefined) goTo(tools, { index: next, onStep: false }, extending);
  return true;
}

/** Left folds or goes to the row above, right unfolds or goes to the first row beneath. */
function foldOrStep(tools: OutlineTools, direction: 'left' | 'right'): boolean {
  const { outline, cursor } = viewNow(tools);
  const row = outline.row(cursor?.index ?? -1);
  if (row === undefined || cursor === null) return true;
  const isFolded = tools.session.state.getState().folded.has(itemOn(row, false) ?? '');
  const canFold = isParent(outline, cursor.index);
  if (direction === 'left') {
    if (canFold && !isFolded) setFolded(tools, cursor.index, true);
    else if (row.parent !== -1) goTo(tools, { index: row.parent, onStep: false });
  } else if (canFold && isFolded) setFolded(tools, cursor.index, false);
  else if (canFold) goTo(tools, { index: cursor.index + 1, onStep: false });
  return true;
}

function walkAlong(tools: OutlineTools, direction: Direction, extending: boolean): boolean {
  const { outline, cursor } = viewNow(tools);
  const next: Cursor | null = cursor && walkArgument(outline, cursor, direction);
  if (next) goTo(tools, next, extending);
  return true;
}

function unfoldSiblings(tools: OutlineTools): boolean {
  const { outline, cursor } = viewNow(tools);
  const parent = outline.row(cursor?.index ?? -1)?.parent;
  if (parent === undefined) return true;
  const siblings = childrenOf(outline, parent).flatMap((index) => outline.row(index) ?? []);
  unfold(tools, siblings);
  return true;
}

function goToBeginning(tools: OutlineTools, typed: string): boolean {
  const { outline, visible, cursor } = viewNow(tools);
  const { nodes } = tools.workspace.document.map();
  const texts = visible.map((index) => findRecord(nodes, outline.row(index)?.node ?? '')?.text ?? '');
  const place = nextBeginning(texts, cursor ? placeAmong(visible, cursor.index) : -1, typed);
  const index = visible[place ?? -1];
  if (index === undefined) tools.workspace.ui.announce(outlineWords.nothingBegins(typed));
  else goTo(tools, { index, onStep: false });
  return true;
}

/** Writes the statement; a reference leads to it; an empty outline begins. */
function enter(tools: OutlineTools): boolean {
  const { workspace } = tools;
  const { connecting, current } = workspace.document.getState();
  const { outline, cursor } = viewNow(tools);
  const row = outline.row(cursor?.index ?? -1);
  if (connecting && current !== null) choose(workspace, connecting, current);
  else if (row === undefined)
    void (addClaim && outline.table.length === 0 && runCommand(addClaim, workspace));
  else if (row.kind === 'reference') goToStatement(tools, row.node);
  else void runCommand(editText, workspace);
  return true;
}

export function goToStatement(tools: OutlineTools, node: string | null): void {
  const index = node === null ? -1 : viewNow(tools).outline.indexOf(node);
  if (index !== -1) goTo(tools, { index, onStep: false });
}

function leave({ workspace: { document, ui } }: OutlineTools): boolean {
  const { connecting, trail } = document.getState();
  if (connecting) {
    document.connect(null);
    document.select(connecting.from);
    ui.announce(connectingWords.notConnected);
  } else if (trail.length > 0) document.highlight([]);
  else return false;
  return true;
}
