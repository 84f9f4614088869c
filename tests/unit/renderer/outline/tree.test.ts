import { describe, expect, test } from 'vitest';
import { sketch } from '#shared/model/sketch';
import { outlineOf } from '#shared/outline/outline';
import { cursorAt, itemOn } from '../../../../renderer/outline/cursor';
import { createTypeAhead, nextBeginning } from '../../../../renderer/outline/type-ahead';
import {
  childrenOf,
  foldedRows,
  placeAmong,
  rowsAbove,
  visibleRows,
} from '../../../../renderer/outline/visible-rows';
import { type Direction, walkArgument } from '../../../../renderer/outline/walk';

// R1 / C1 / (E3 undercuts, E1) , C2 / step r4 (E4, see E1)
const outline = outlineOf(
  sketch(
    'C1 supports R1 as r1, E3 attacks r1 as r2, E1 supports C1 as r3, C2 attacks R1 as r5, E4 + E1 supports C2 as r6',
  ),
);
const keyOf = (id: string) => outline.row(outline.indexOf(id))?.key ?? '';
const shown = (rows: readonly number[]) =>
  rows.map((index) => outline.row(index)?.node ?? outline.row(index)?.relation);

describe('rows', () => {
  test('are all in sight where nothing is folded', () => {
    expect(shown(visibleRows(outline, new Set()))).toEqual(['R1', 'C1', 'E3', 'E1', 'C2', 'r6', 'E4', 'E1']);
  });

  test('beneath a fold are not', () => {
    const folded = foldedRows(outline, new Set(['C1', 'r6']));
    expect(shown(visibleRows(outline, folded))).toEqual(['R1', 'C1', 'C2', 'r6']);
  });

  test('that are folded away are found where the fold is', () => {
    const visible = visibleRows(outline, foldedRows(outline, new Set(['C1'])));
    expect(visible[placeAmong(visible, outline.indexOf('E3'))]).toBe(outline.indexOf('C1'));
  });

  test('know what stands above and beneath them', () => {
    expect(shown(childrenOf(outline, outline.indexOf('C1')))).toEqual(['E3', 'E1']);
    expect(rowsAbove(outline, outline.indexOf('E4')).map(({ key }) => key)).toEqual(
      ['r6', 'C2', 'R1'].map(keyOf),
    );
  });
});

describe('the place of the keyboard', () => {
  test('is the row of the current node, or the sign before it for the current step', () => {
    const index = outline.indexOf('C1');
    expect(cursorAt(outline, 'C1', null)).toEqual({ index, onStep: false });
    expect(cursorAt(outline, 'r1', null)).toEqual({ index, onStep: true });
  });

  test('can be a reference among linked premises, which stands for the step', () => {
    const index = outline.table.length - 1;
    const row = outline.row(index);
    expect(row && itemOn(row, false)).toBe('r6');
    expect(cursorAt(outline, 'r6', row?.key ?? null)).toEqual({ index, onStep: false });
  });

  test('is nowhere where nothing is current', () => {
    expect(cursorAt(outline, null, null)).toBeNull();
  });
});

describe('walking along the argument', () => {
  const walked = (from: string, ...directions: readonly Direction[]) => {
    let at = cursorAt(outline, from, null);
    for (const direction of directions) at = at && walkArgument(outline, at, direction);
    const row = outline.row(at?.index ?? -1);
    return row && at && itemOn(row, at.onStep);
  };

  test('goes up by way of the step', () => {
    expect(['up', 'up'].map((_, steps) => walked('C1', ...Array<Direction>(steps + 1).fill('up')))).toEqual([
      'r1',
      'R1',
    ]);
  });

  test('goes from an undercut up to the step that it is aimed at', () => {
    expect(walked('E3', 'up', 'up')).toBe('r1');
  });

  test('goes down to the first step beneath, and to its premise', () => {
    expect(walked('R1', 'down')).toBe('r1');
    expect(walked('R1', 'down', 'down')).toBe('C1');
  });

  test('goes among siblings, from statement to statement or from step to step', () => {
    expect(walked('C1', 'right')).toBe('C2');
    expect(walked('r1', 'right')).toBe('r5');
    expect(walked('C1', 'left')).toBeFalsy();
  });
});

describe('typing letters', () => {
  test('goes to the next that begins with them, round and round', () => {
    const texts = ['Rents', 'Wages', 'Roads'];
    expect(nextBeginning(texts, 0, 'r')).toBe(2);
    expect(nextBeginning(texts, 2, 'r')).toBe(0);
    expect(nextBeginning(texts, 0, 'rr')).toBe(2);
    expect(nextBeginning(texts, 0, 're')).toBe(0);
    expect(nextBeginning(texts, 0, 'x')).toBeNull();
  });

  test('starts a new word after a pause', () => {
    let now = 0;
    const typeAhead = createTypeAhead(() => now);
    expect([typeAhead.add('r'), typeAhead.add('e')]).toEqual(['r', 're']);
    now = 1000;
    expect(typeAhead.add('w')).toBe('w');
  });
});
