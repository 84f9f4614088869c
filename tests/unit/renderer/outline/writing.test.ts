import { describe, expect, test } from 'vitest';
import { editNode } from '#shared/edit/edit-node';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { type OutlineRow, rowsOf } from '#shared/outline/outline';
import { outlineSessionOf } from '../../../../renderer/outline/outline-session';
import { type OutlineTools, viewNow } from '../../../../renderer/outline/outline-tools';
import {
  abandon,
  addBeneath,
  addBeside,
  isUnwritten,
  moveIn,
  moveOut,
} from '../../../../renderer/outline/writing';
import { testWorkspace } from '../../../support/test-workspace';

interface Desk {
  readonly tools: OutlineTools;
  /** The rows as an indented list; what says nothing is "…". */
  readonly shown: () => readonly string[];
  readonly write: (text: string) => string;
  readonly editing: () => string;
  readonly rowOf: (id: string) => OutlineRow;
}

function deskWith(map: ArgumentMap): Desk {
  const workspace = testWorkspace({ map });
  const { document } = workspace;
  const tools: OutlineTools = { workspace, session: outlineSessionOf(document), focus: () => {} };
  viewNow(tools);
  const textOf = (id: string | null) => document.map().nodes.find((node) => node.id === id)?.text || '…';
  const editing = () => document.getState().editing ?? '';
  return {
    tools,
    editing,
    shown: () =>
      rowsOf(viewNow(tools).outline).map(({ depth, bears, kind, node }) =>
        `${'  '.repeat(depth)}${bears ?? ''} ${kind === 'step' ? 'step' : textOf(node)}`.trimEnd(),
      ),
    write: (text) => {
      const id = editing();
      document.apply(editNode(id, { text }), { label: 'edit text' });
      document.edit(null);
      return id;
    },
    rowOf: (id) => {
      const { outline } = viewNow(tools);
      const row = outline.row(outline.indexOf(id));
      if (row === undefined) throw new Error(`${id} has no row.`);
      return row;
    },
  };
}

describe('writing beside a row', () => {
  test('adds what does the same, right after it', () => {
    const { tools, shown, write, rowOf } = deskWith(sketch('E1 supports C1, E2 supports C1, E3 attacks C1'));
    addBeside(tools, rowOf('E1'));
    write('New');
    addBeside(tools, rowOf('E3'));
    write('Other');
    expect(shown()).toEqual([
      ' C1',
      '  support E1',
      '  support New',
      '  support E2',
      '  attack E3',
      '  attack Other',
    ]);
  });

  test('adds a linked premise beside one', () => {
    const { tools, shown, write, rowOf } = deskWith(sketch('E1 + E2 supports C1'));
    addBeside(tools, rowOf('E1'));
    write('New');
    expect(shown().slice(1)).toEqual([
      '  support step',
      '    together E1',
      '    together New',
      '    together E2',
    ]);
  });

  test('adds another at the top', () => {
    const { tools, shown, write, rowOf } = deskWith(sketch('C1, C2'));
    addBeside(tools, rowOf('C1'));
    write('New');
    expect(shown()).toEqual([' C1', ' New', ' C2']);
  });

  test('is evidence beside evidence, and a claim beside a recommendation that is a reason', () => {
    const { tools, write, rowOf } = deskWith(sketch('E1 supports R1, R1 supports C1'));
    const kinds = ['E1', 'R1'].map((id) => {
      addBeside(tools, rowOf(id));
      const added = write('New');
      return tools.workspace.document.map().nodes.find((node) => node.id === added)?.kind;
    });
    expect(kinds).toEqual(['evidence', 'claim']);
  });

  test('that comes to nothing leaves nothing, and goes back to where it was', () => {
    const { tools, editing, rowOf } = deskWith(sketch('E1 supports C1'));
    const { document } = tools.workspace;
    const before = document.map();
    document.select(['E1']);
    addBeside(tools, rowOf('E1'));
    expect(isUnwritten(tools, editing())).toBe(true);
    abandon(tools, editing(), document.map());
    expect(document.map()).toBe(before);
    expect(document.getState().current).toBe('E1');
  });
});

describe('a row that says nothing yet', () => {
  const start = () => {
    const desk = deskWith(sketch('C2 supports C1'));
    addBeside(desk.tools, desk.rowOf('C2'));
    return { ...desk, before: desk.tools.workspace.document.map() };
  };

  test('can be moved in, beneath the row before it', () => {
    const { tools, shown, write, editing, before } = start();
    moveIn(tools, editing(), before);
    write('New');
    expect(shown()).toEqual([' C1', '  support C2', '    support New']);
  });

  test('can be moved out, beside the row above it', () => {
    const { tools, shown, write, editing, before } = start();
    moveOut(tools, editing(), before);
    write('New');
    expect(shown()).toEqual([' C1', '  support C2', ' New']);
  });

  test('stays where nothing stands before it', () => {
    const { tools, shown, editing, rowOf } = deskWith(sketch('C1'));
    addBeneath(tools, 'C1');
    const only = editing();
    moveIn(tools, only, tools.workspace.document.map());
    expect(editing()).toBe(only);
    expect(rowOf(only).bears).toBe('support');
    expect(shown()).toEqual([' C1', '  support …']);
  });
});
