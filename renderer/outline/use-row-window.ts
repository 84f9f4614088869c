import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

/** What can be seen of a list, in rem, and how wide it is. */
export interface RowWindow {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  /** CSS pixels in a rem. */
  readonly rem: number;
}

/** In rem: how far somebody scrolls before rows are mounted anew. */
const stride = 4;

/** Follows the scrolling and the size of the list, and the size of the letters, of which `probe` is one rem wide. */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): RowWindow {
  const [seen, setSeen] = useState<RowWindow>({ top: 0, height: 60, width: 24, rem: 13 });
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const look = () => {
      const rem = probe.current?.getBoundingClientRect().width || 13;
      const top = Math.floor(element.scrollTop / rem / stride) * stride;
      const next = { top, height: element.clientHeight / rem, width: element.clientWidth / rem, rem };
      setSeen((before) => (isSame(before, next) ? before : next));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    if (probe.current) sizes.observe(probe.current);
    return () => {
      element.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [list, probe]);
  return seen;
}

function isSame(a: RowWindow, b: RowWindow): boolean {
  return a.top === b.top && a.height === b.height && a.width === b.width && a.rem === b.rem;
}

/** Brings a row into view, moving only as far as needed; from `top` to `bottom` in CSS pixels. */
export function useInView(
  list: RefObject<HTMLElement | null>,
  row: { readonly top: number; readonly bottom: number } | null,
): void {
  const top = row?.top ?? null;
  const bottom = row?.bottom ?? null;
  useEffect(() => {
    const element = list.current;
    if (element === null || top === null || bottom === null) return;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
  }, [list, top, bottom]);
}
