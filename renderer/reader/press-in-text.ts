import type { KeyboardEvent } from 'react';
import { tyingWords } from '#shared/words/tying';
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
  const asked = askedBy(event);
  if (asked === null || event.nativeEvent.isComposing) return;
  event.preventDefault();
  if (asked.kind === 'walk') deeds.walk(asked.step);
  else if (asked.kind === 'make')
    withPassage(workspace, (passage) => makeFromPassage(workspace, passage, asked.node));
  else if (asked.kind === 'attach')
    withPassage(workspace, (passage) => attachToSelection(workspace, passage));
  else if (asked.kind === 'passage') stepPassage(workspace, asked.step);
  else if (asked.kind === 'mark') deeds.toMark();
  else deeds.clear();
}

function withPassage({ ui }: DocumentWorkspace, act: (passage: Passage) => void): void {
  const passage = chosenPassage(ui.getState());
  if (passage) act(passage);
  else ui.announce(tyingWords.nothingChosen);
}
