import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Block } from './blocks';
import { type Column, columnOf } from './column';
import { estimated } from './estimated-heights';

/** CSS pixels that are kept ready above and below what is in sight. */
const spare = 900;

interface Parts {
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** As high as the whole text. */
  readonly spacer: RefObject<HTMLElement | null>;
  /** Holds the blocks that are mounted, each an element with `data-block`. */
  readonly rows: RefObject<HTMLElement | null>;
}

/** Where something is drawn in a block. */
type PlaceIn = (block: HTMLElement) => DOMRect;

interface Mounted {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
}

export interface SeenBlocks extends Mounted {
  /** Brings a place of a block into view, unless it is in view already. */
  readonly show: (index: number, placeIn: PlaceIn) => void;
  /** The first block in sight, and the last. */
  readonly inSight: () => { readonly first: number; readonly last: number };
  /** Keeps a block mounted, and all between it and what is in sight; null for none. */
  readonly hold: (index: number | null) => void;
}

/**
 * Which blocks of a text to mount. Those that were never seen have a height by estimate; when they are measured, what is in
 * sight stays where it is.
 */
export function useColumn({ scroller, spacer, rows }: Parts, blocks: readonly Block[]): SeenBlocks {
  const [seen, setSeen] = useState({ first: 0, end: 0 });
  const [width, setWidth] = useState(0);
  const column = useMemo(() => columnOf(estimated(blocks, width)), [blocks, width]);
  const [verbs] = useState(() => verbsOf({ scroller, spacer, rows }, setSeen));

  useLayoutEffect(() => verbs.settle({ column, first: seen.first }));

  useEffect(() => {
    const view = scroller.current;
    const list = rows.current;
    if (view === null || list === null) return;
    const sized = new ResizeObserver(() => {
      setWidth(view.clientWidth);
      verbs.settle();
    });
    sized.observe(view);
    sized.observe(list);
    view.addEventListener('scroll', verbs.scrolled, { passive: true });
    return () => {
      sized.disconnect();
      view.removeEventListener('scroll', verbs.scrolled);
    };
  }, [scroller, rows, verbs]);

  return { ...seen, show: verbs.show, hold: verbs.hold, inSight: verbs.inSight };
}

/** What is done with a column while it is scrolled and measured; the same for as long as it is on the screen. */
function verbsOf({ scroller, spacer, rows }: Parts, setSeen: (change: (now: Mounted) => Mounted) => void) {
  let drawn = { column: columnOf(new Float64Array(0)), first: 0 };
  /** What stays where it is: so many pixels of this block are above the view. */
  let anchor = { index: 0, offset: 0 };
  let target: { readonly index: number; readonly placeIn: PlaceIn } | null = null;
  let held: number | null = null;

  const look = () => {
    const view = scroller.current;
    if (view === null) return;
    const { column } = drawn;
    const first = column.at(view.scrollTop - spare);
    const end = column.at(view.scrollTop + view.clientHeight + spare) + 1;
    const next = { first: Math.min(first, held ?? first), end: Math.max(end, (held ?? -1) + 1) };
    setSeen((now) => (now.first === next.first && now.end === next.end ? now : next));
  };
  const settle = (now = drawn) => {
    drawn = now;
    const { column, first } = drawn;
    const [view, space, list] = [scroller.current, spacer.current, rows.current];
    if (view === null || space === null || list === null) return;
    measure(list, column);
    const element = target && blockIn(list, target.index);
    if (target && element) {
      const place = target.placeIn(element).top - element.getBoundingClientRect().top;
      anchor = { index: target.index, offset: place - view.clientHeight / 3 };
      target = null;
    }
    space.style.height = `${column.total()}px`;
    list.style.top = `${column.top(first)}px`;
    const top = Math.max(0, column.top(anchor.index) + anchor.offset);
    if (Math.abs(view.scrollTop - top) >= 1) view.scrollTop = top;
    look();
  };
  return {
    settle,
    scrolled: () => {
      const view = scroller.current;
      if (view === null) return;
      const index = drawn.column.at(view.scrollTop);
      anchor = { index, offset: view.scrollTop - drawn.column.top(index) };
      look();
    },
    show: (index: number, placeIn: PlaceIn) => {
      const view = scroller.current;
      const element = rows.current && blockIn(rows.current, index);
      if (view && element && isInView(placeIn(element), view.getBoundingClientRect())) return;
      target = { index, placeIn };
      anchor = { index, offset: -(view?.clientHeight ?? 0) / 3 };
      settle();
    },
    hold: (index: number | null) => {
      held = index;
    },
    inSight: () => {
      const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
      return { first: drawn.column.at(scrollTop), last: drawn.column.at(scrollTop + clientHeight) };
    },
  };
}

function blockIn(list: HTMLElement, index: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`:scope > [data-block="${index}"]`);
}

/** Gives the blocks that are mounted the heights that they have. */
function measure(list: HTMLElement, column: Column): void {
  for (const block of list.querySelectorAll<HTMLElement>(':scope > [data-block]')) {
    const index = Number(block.dataset.block);
    const { height } = block.getBoundingClientRect();
    if (Math.abs(column.top(index + 1) - column.top(index) - height) > 0.5) column.set(index, height);
  }
}

function isInView(place: DOMRect, view: DOMRect): boolean {
  const top = Math.max(place.top, view.top);
  return place.top >= view.top && Math.min(place.bottom, top + view.height / 2) <= view.bottom;
}
