import type { KeyboardEvent } from 'react';
import { connectingWords } from '#shared/words/connecting';
import { editText } from '../commands/edit-text';
import { clearEmphasis } from '../find/emphasising';
import { choose } from '../session/connecting';
import { runCommand } from '../session/run-command';
import { endWhatIf } from '../whatif/switching';
import { isTextField } from '../writing/text-field';
import type { CanvasTools } from './canvas-tools';
import { openMenuAtCurrent } from './menu-place';
import { nudge } from './moving';
import type { Direction } from './spatial-walk';
import { walk } from './walking';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Does what a key means on the canvas alone: walking, nudging, entering and leaving. All other keys are
 * shortcuts of commands, and go on to the window.
 *
 * @returns whether the key meant something here.
 */
export function pressKey(tools: CanvasTools, event: KeyboardEvent): boolean {
  const { key, shiftKey, altKey } = event;
  if (isTextField(event.target)) return false;
  const mod = event.ctrlKey || event.metaKey;
  const direction = arrows[key];
  if (direction) {
    // These add what supports, what follows, a sibling, an objection.
    if (mod && !shiftKey) return false;
    if (altKey && shiftKey && direction === 'down') return false;
    if (mod) nudge(tools, direction);
    else walk(tools, { kind: altKey ? 'along' : 'beside', direction }, shiftKey);
    return true;
  }
  if (mod || altKey) return false;
  return pressPlainKey(tools, key, shiftKey);
}

function pressPlainKey(tools: CanvasTools, key: string, shiftKey: boolean): boolean {
  switch (key) {
    case 'Home':
      walk(tools, { kind: 'first' }, shiftKey);
      return true;
    case 'End':
      walk(tools, { kind: 'last' }, shiftKey);
      return true;
    case 'Enter':
      enter(tools);
      return true;
    case 'Escape':
      return leave(tools);
    case 'ContextMenu':
      openMenuAtCurrent(tools);
      return true;
    case 'F10':
      if (shiftKey) openMenuAtCurrent(tools);
      return shiftKey;
    default:
      return false;
  }
}

function enter({ workspace }: CanvasTools): void {
  const { connecting, current } = workspace.document.getState();
  if (connecting && current !== null) choose(workspace, connecting, current);
  else void runCommand(editText, workspace);
}

/** One thing at a time: the choice of a target, then the highlighted path, the chain that stands out, what is switched off, the selection. */
function leave({ workspace }: CanvasTools): boolean {
  const { document, ui, canvas } = workspace;
  const { connecting, trail, emphasis, whatIf, selection, current } = document.getState();
  if (connecting) {
    document.connect(null);
    document.select(connecting.from);
    ui.announce(connectingWords.notConnected);
  } else if (trail.length > 0) document.highlight([]);
  else if (emphasis?.kind === 'chain') clearEmphasis(workspace);
  else if (whatIf.length > 0) endWhatIf(workspace);
  else if (selection.size > 0 || current !== null) {
    document.select([], null);
    canvas?.focus();
  } else return false;
  return true;
}
