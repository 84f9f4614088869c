import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import { guideWords } from '#shared/words/guide';
import type { Command } from '../command';
import { addNodeCommands } from '../commands/add-node';
import { addObjection, addSupport } from '../commands/add-premise';
import { addSourceCommand } from '../commands/add-source';
import { changeKindCommands } from '../commands/change-kind';
import { keyboardShortcuts } from '../commands/keyboard-shortcuts';
import { saveMap } from '../commands/save-map';
import { nextFinding } from '../commands/step-finding';
import type { DocumentState } from '../store/document-store';

/** Something to do, and how to see that it was done. */
export interface Step {
  readonly title: string;
  /** With the names of the keys of `commands`, in their order. */
  readonly how: (...keys: string[]) => string;
  readonly commands: readonly Command[];
  readonly isDone: (state: DocumentState) => boolean;
}

const { steps: words } = guideWords;

/** A first map in seven steps: each of the things that maps are made of, once. */
export const steps: readonly Step[] = [
  {
    ...words.recommend,
    commands: only(addNodeCommands, 'add-recommendation'),
    isDone: (state) => written(state).some(({ kind }) => kind === 'recommendation'),
  },
  {
    ...words.reason,
    commands: [addSupport],
    isDone: (state) => bears(state, 'support', ({ kind }) => kind === 'recommendation'),
  },
  {
    ...words.evidence,
    commands: [addSupport, ...only(changeKindCommands, 'make-evidence')],
    isDone: (state) => written(state).some(({ kind }) => kind === 'evidence'),
  },
  {
    ...words.objection,
    commands: [addObjection],
    isDone: (state) => bears(state, 'attack', () => true),
  },
  { ...words.gaps, commands: [nextFinding], isDone: ({ finding }) => finding !== null },
  {
    ...words.source,
    commands: [addSourceCommand],
    isDone: ({ history }) => history.present.nodes.some(({ citations }) => (citations?.length ?? 0) > 0),
  },
  { ...words.save, commands: [saveMap], isDone: ({ file }) => file !== null },
];

/** What is said when all of them are done. */
const farewell: Omit<Step, 'isDone'> = { ...guideWords.done, commands: [keyboardShortcuts] };

/** What comes after so many steps that are done. */
export function stepAfter(done: number): Omit<Step, 'isDone'> {
  return steps[done] ?? farewell;
}

/** How many steps are done, given that so many were before: what was done once stays done. */
export function progress(state: DocumentState, before: number): number {
  const next = steps.findIndex((step, place) => place >= before && !step.isDone(state));
  return next < 0 ? steps.length : next;
}

/** Statements that say something and are not being written any more. */
function written({ history, editing }: DocumentState): readonly MapNode[] {
  return history.present.nodes.filter(({ id, text }) => id !== editing && text.trim() !== '');
}

/** Whether a written statement supports or attacks one of these. */
function bears(
  state: DocumentState,
  kind: 'support' | 'attack',
  onto: (target: MapNode) => boolean,
): boolean {
  const { nodes, relations } = state.history.present;
  const said = new Set(written(state).map(({ id }) => id));
  return relations.some((relation) => {
    const target = findRecord(nodes, relation.target);
    const isWritten = relation.premises.some((premise) => said.has(premise));
    return relation.kind === kind && isWritten && target !== undefined && onto(target);
  });
}

function only(family: readonly Command[], wanted: string): readonly Command[] {
  return family.filter(({ id }) => id === wanted);
}
