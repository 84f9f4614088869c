import { describe, expect, test } from 'vitest';
import { editNode } from '#shared/edit/edit-node';
import {
  canRedo,
  canUndo,
  commit,
  type History,
  historyLimit,
  redo,
  redoLabel,
  seal,
  startHistory,
  undo,
  undoLabel,
} from '#shared/edit/history';
import { sketch } from '#shared/model/sketch';

const start = startHistory(sketch('C1, C2'));

/** As typing does: one edit for each text, all with the key of the node. */
function typed(history: History, id: string, ...texts: readonly string[]): History {
  return texts.reduce(
    (before, text) =>
      commit(before, { edit: editNode(id, { text }), label: `edit ${id}`, mergeKey: `text:${id}` }),
    history,
  );
}

const write = (text: string) => ({ edit: editNode('C1', { text }), label: `write ${text}` });
const textOf = ({ present }: History) => present.nodes.map(({ text }) => text).join(' ');

describe('undo and redo', () => {
  test('lead back to the very same map and forth again', () => {
    const history = commit(start, write('A'));
    expect([
      undo(history).present === start.present,
      redo(undo(history)).present === history.present,
    ]).toEqual([true, true]);
  });

  test('say what they would do', () => {
    const history = undo(commit(commit(start, write('A')), write('B')));
    expect([undoLabel(history), redoLabel(history)]).toEqual(['write A', 'write B']);
  });

  test('have nothing to do at either end', () => {
    expect([canUndo(start), canRedo(start), undoLabel(start), undo(start), redo(start)]).toEqual([
      false,
      false,
      undefined,
      start,
      start,
    ]);
  });

  test('a new change ends what could be redone', () => {
    const history = commit(undo(commit(start, write('A'))), write('B'));
    expect([canRedo(history), textOf(history)]).toEqual([false, 'B C2']);
  });

  test('an edit that changes nothing is no step, and leaves what can be redone', () => {
    const history = undo(commit(start, write('A')));
    expect(commit(history, write('C1'))).toBe(history);
  });

  test(`reach back ${historyLimit} steps and no further`, () => {
    let history = start;
    for (let step = 1; step <= historyLimit + 5; step += 1) history = commit(history, write(`${step}`));
    while (canUndo(history)) history = undo(history);
    expect(textOf(history)).toBe('5 C2');
  });
});

describe('changes in a row', () => {
  test('of the same thing are one step', () => {
    const history = typed(start, 'C1', 'R', 'Re', 'Ren');
    expect([textOf(history), textOf(undo(history))]).toEqual(['Ren C2', 'C1 C2']);
  });

  test('of different things are steps of their own', () => {
    const history = typed(typed(typed(start, 'C1', 'A'), 'C2', 'B'), 'C1', 'C');
    expect([textOf(undo(history)), textOf(undo(undo(history)))]).toEqual(['A B', 'A C2']);
  });

  test('are separate once the first is sealed', () => {
    expect(textOf(undo(typed(seal(typed(start, 'C1', 'A')), 'C1', 'B')))).toBe('A C2');
  });

  test('are separate if something was undone or redone in between', () => {
    const again = redo(undo(typed(start, 'C1', 'A')));
    expect(textOf(undo(typed(again, 'C1', 'B')))).toBe('A C2');
  });

  test('without a key are never one step', () => {
    expect(textOf(undo(commit(typed(start, 'C1', 'A'), write('B'))))).toBe('A C2');
  });

  test('sealing what is sealed changes nothing', () => {
    expect(seal(start)).toBe(start);
  });
});
