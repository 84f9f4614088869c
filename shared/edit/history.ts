import type { ArgumentMap } from '#shared/model/argument-map';
import type { Edit } from './edit';

/**
 * A map with the steps that led to it and those that were taken back. Plain data. Undo gives back the very map
 * that was there before: a document has unsaved changes exactly while `present` is not the map that was saved.
 */
export interface History {
  /** Oldest first. */
  readonly past: readonly Step[];
  readonly present: ArgumentMap;
  /** The next one to redo first. */
  readonly future: readonly Step[];
  /** Further edits with this key belong to the last step. */
  readonly open: string | null;
}

interface Step {
  /** As it reads after "Undo": "move 3 nodes". */
  readonly label: string;
  /** The map on the other side of the step: before it if it is past, after it if it is still to come. */
  readonly map: ArgumentMap;
}

export interface Change {
  readonly edit: Edit;
  readonly label: string;
  /** What is being edited, such as `text:n-4x9q2k7f`: changes in a row with the same key are one step. */
  readonly mergeKey?: string;
}

/** So many steps can be undone. */
export const historyLimit = 1000;

export function startHistory(map: ArgumentMap): History {
  return { past: [], present: map, future: [], open: null };
}

/** The same history where the edit changes nothing. */
export function commit(history: History, { edit, label, mergeKey }: Change): History {
  const { past, present, open } = history;
  const after = edit(present);
  if (after === present) return history;
  const last = past.at(-1);
  const merges = last !== undefined && mergeKey !== undefined && mergeKey === open;
  const step = { label, map: merges ? last.map : present };
  const before = merges ? past.slice(0, -1) : past.slice(-(historyLimit - 1));
  return { past: [...before, step], present: after, future: [], open: mergeKey ?? null };
}

/** Ends a run of merged changes: the next one is a step of its own. */
export function seal(history: History): History {
  return history.open === null ? history : { ...history, open: null };
}

export function undo(history: History): History {
  const { past, present, future } = history;
  const last = past.at(-1);
  if (last === undefined) return history;
  return {
    past: past.slice(0, -1),
    present: last.map,
    future: [{ label: last.label, map: present }, ...future],
    open: null,
  };
}

export function redo(history: History): History {
  const { past, present, future } = history;
  const [next, ...later] = future;
  if (next === undefined) return history;
  return {
    past: [...past, { label: next.label, map: present }],
    present: next.map,
    future: later,
    open: null,
  };
}

export function canUndo({ past }: History): boolean {
  return past.length > 0;
}

export function canRedo({ future }: History): boolean {
  return future.length > 0;
}

/** What undo would take back, as in "Undo move 3 nodes". */
export function undoLabel({ past }: History): string | undefined {
  return past.at(-1)?.label;
}

export function redoLabel({ future }: History): string | undefined {
  return future[0]?.label;
}
