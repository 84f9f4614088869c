import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
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

export interface SeenBlocks {
  readonly first: number;
  /** Behind the last. */
  readonly end: number;
  /** Brings a place of a block into view, unless it is in view already. */
  readonly show: (index: number, placeIn: (block: HTMLElement) => DOMRect) => void;
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
  /** What stays where it is: so many pixels of this block are above the view. */
  const anchor = useRef({ index: 0, offset: 0 });
  const target = useRef<{ index: number; placeIn: (block: HTMLElement) => DOMRect } | null>(null);
  const held = useRef<number | null>(null);

  const look = useCallback(() => {
    const view = scroller.current;
    if (view === null) return;
    const first = column.at(view.scrollTop - spare);
    const end = column.at(view.scrollTop + view.clientHeight + spare) + 1;
    const next = {
      first: Math.min(first, held.current ?? first),
      end: Math.max(end, (held.current ?? -1) + 1),
    };
    setSeen((now) => (now.first === next.first && now.end === next.end ? now : next));
  }, [scroller, column]);

  const settle = useCallback(() => {
    const [view, space, list] = [scroller.current, spacer.current, rows.current];
    if (view === null || space === null || list === null) return;
    measure(list, column);
    const wanted = target.current;
    const element = wanted && list.querySelector<HTMLElement>(`[data-block="${wanted.index}"]`);
    if (wanted && element) {
      const place = wanted.placeIn(element).top - element.getBoundingClientRect().top;
      anchor.current = { index: wanted.index, offset: place - view.clientHeight / 3 };
      target.current = null;
    }
    space.style.height = `${column.total()}px`;
    list.style.top = `${column.top(seen.first)}px`;
    const top = column.top(anchor.current.index) + anchor.current.offset;
    if (Math.abs(view.scrollTop - top) >= 1) view.scrollTop = top;
    look();
  }, [scroller, spacer, rows, column, seen, look]);

  useLayoutEffect(settle);

  useEffect(() => {
    const view = scroller.current;
    const list = rows.current;
    if (view === null || list === null) return;
    const scrolled = () => {
      const index = column.at(view.scrollTop);
      anchor.current = { index, offset: view.scrollTop - column.top(index) };
      look();
    };
    const sized = new ResizeObserver(() => {
      setWidth(view.clientWidth);
      settle();
    });
    sized.observe(view);
    sized.observe(list);
    view.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      sized.disconnect();
      view.removeEventListener('scroll', scrolled);
    };
  }, [scroller, rows, column, look, settle]);

  const show = useCallback(
    (index: number, placeIn: (block: HTMLElement) => DOMRect) => {
      const view = scroller.current;
      const element = rows.current?.querySelector<HTMLElement>(`[data-block="${index}"]`);
      if (view && element && isInView(placeIn(element), view.getBoundingClientRect())) return;
      target.current = { index, placeIn };
      anchor.current = { index, offset: -(view?.clientHeight ?? 0) / 3 };
      settle();
    },
    [scroller, rows, settle],
  );
  const hold = useCallback((index: number | null) => {
    held.current = index;
  }, []);
  const inSight = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    return { first: column.at(scrollTop), last: column.at(scrollTop + clientHeight) };
  }, [scroller, column]);
  return { ...seen, show, hold, inSight };
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
