import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Outline } from '#shared/outline/outline';
import { useDocument } from '../store/context';
import { type Cursor, cursorAt } from './cursor';
import type { OutlineSession } from './outline-session';
import { heightOf, topsOf } from './row-sizes';
import { foldedRows, placeAmong, visibleRows } from './visible-rows';

/** The outline as it is drawn. Places count the visible rows, indexes all of them. */
export interface Rows {
  readonly outline: Outline;
  /** Indexes of the rows whose branches are folded away. */
  readonly folded: ReadonlySet<number>;
  /** Indexes of the visible rows. */
  readonly visible: readonly number[];
  /** By place: lines of words, and where the row begins, in rem; at the end where the last one ends. */
  readonly lines: readonly (1 | 2)[];
  readonly tops: Float64Array;
  readonly cursor: Cursor | null;
  /** Of the row that the keyboard is on, or of the fold that hides it. */
  readonly place: number | null;
  readonly isInSight: boolean;
}

/** `width` of the pane in rem: it decides how many lines words need. */
export function useRows(session: OutlineSession, map: ArgumentMap, width: number): Rows {
  const foldedIds = useStore(session.state, (state) => state.folded);
  const reference = useStore(session.state, (state) => state.reference);
  const current = useDocument((state) => state.current);
  const outline = session.outlineOf(map);
  const folded = useMemo(() => foldedRows(outline, foldedIds), [outline, foldedIds]);
  const visible = useMemo(() => visibleRows(outline, folded), [outline, folded]);
  const lines = session.linesOf({ outline, visible, nodes: map.nodes, width });
  const tops = useMemo(() => topsOf(lines.map(heightOf)), [lines]);
  const cursor = cursorAt(outline, current, reference);
  const place = cursor ? placeAmong(visible, cursor.index) : null;
  const isInSight = cursor !== null && place !== null && visible[place] === cursor.index;
  return { outline, folded, visible, lines, tops, cursor, place, isInSight };
}
