export interface PointerGesture {
  readonly move: (event: PointerEvent) => void;
  /** Let go: the last `move` stands. */
  readonly drop: () => void;
  /** Given up by Escape, by leaving the window, or by the system. */
  readonly cancel: () => void;
}

/** Follows a pointer that is down until it is let go, wherever it goes meanwhile. Ends with `drop` or `cancel`, once. */
export function followPointer({ move, drop, cancel }: PointerGesture): void {
  const watching = new AbortController();
  const { signal } = watching;
  const end = (how: () => void) => () => {
    watching.abort();
    how();
  };
  window.addEventListener('pointerup', swallowClick, { once: true });
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', end(drop), { signal });
  window.addEventListener('pointercancel', end(cancel), { signal });
  window.addEventListener('blur', end(cancel), { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end(cancel)();
    },
    { signal, capture: true },
  );
}

/** The click that follows is the end of the drag, not a click on what happens to lie there. */
function swallowClick(): void {
  const swallowing = new AbortController();
  window.addEventListener('click', (event) => event.stopPropagation(), {
    signal: swallowing.signal,
    capture: true,
  });
  setTimeout(() => swallowing.abort());
}
