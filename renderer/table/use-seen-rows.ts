import { type RefObject, useEffect, useState } from 'react';

/** CSS pixels: two lines of text. */
export const rowHeight = 46;
export const headHeight = 34;

/** So many rows are kept ready above and below; the window moves on in steps of as many. */
const spare = 8;

interface SeenRows {
  readonly first: number;
  /** How many fit in the view at once. */
  readonly page: number;
  /** How many to mount from `first` on. */
  readonly count: number;
}

/** Which rows to mount: a table of ten thousand has a few dozen elements. */
export function useSeenRows(scroller: RefObject<HTMLElement | null>): SeenRows {
  const [{ step, page }, setSeen] = useState({ step: 0, page: 20 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const next = {
        step: Math.floor(element.scrollTop / rowHeight / spare),
        page: Math.max(1, Math.floor((element.clientHeight - headHeight) / rowHeight)),
      };
      setSeen((seen) => (seen.step === next.step && seen.page === next.page ? seen : next));
    };
    const sized = new ResizeObserver(look);
    sized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return { first: Math.max(0, (step - 1) * spare), page, count: page + 1 + 3 * spare };
}
