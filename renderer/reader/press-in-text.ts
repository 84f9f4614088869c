import type { KeyboardEvent } from 'react';
import { tyingWords } from '#shared/words/tying';
import { redo } from '../commands/redo';
import { undo } from '../commands/undo';
import { runCommand } from '../session/run-command';
import { commandFor } from '../session/shortcuts';
import type { Passage } from '../store/ui-store';
import type { DocumentWorkspace } from '../workspace';
import type { Step } from './choosing';
import { askedBy } from './reader-keys';
import { stepPassage } from './stepping';
import { attachToSelection, chosenPassage, makeFromPassage } from './tying';

interface Deeds {
  readonly walk: (step: Step) => void;
  readonly clear: () => void;
  /** Selects what stands on the passage at hand. */
  readonly toMark: () => void;
}

/** Keys in the text are its own; those that it does not know are the window's. */
export function pressInText(workspace: DocumentWorkspace, deeds: Deeds, event: KeyboardEvent): void {
  if (event.nativeEvent.isComposing) return;
  const asked = askedBy(event);
  if (asked !== null) event.preventDefault();
  if (asked === null) pressForMap(workspace, event);
  else if (asked.kind === 'walk') deeds.walk(asked.step);
  else if (asked.kind === 'make')
    withPassage(workspace, (passage) => makeFromPassage(workspace, passage, asked.node));
  else if (asked.kind === 'attach')
    withPassage(workspace, (passage) => attachToSelection(workspace, passage));
  else if (asked.kind === 'passage') stepPassage(workspace, asked.step);
  else if (asked.kind === 'mark') deeds.toMark();
  else deeds.clear();
}

/** What was made here is undone here; the other keys of the map would do to it what nobody sees. */
function pressForMap(workspace: DocumentWorkspace, { nativeEvent }: KeyboardEvent): void {
  const isMac = workspace.desktop.platform === 'darwin';
  const { keymap } = workspace.ui.getState();
  const command = commandFor(nativeEvent, [undo, redo], { keymap, isMac, inText: false });
  if (command === undefined) return;
  nativeEvent.preventDefault();
  void runCommand(command, workspace);
}

function withPassage({ ui }: DocumentWorkspace, act: (passage: Passage) => void): void {
  const passage = chosenPassage(ui.getState());
  if (passage) act(passage);
  else ui.announce(tyingWords.nothingChosen);
}
