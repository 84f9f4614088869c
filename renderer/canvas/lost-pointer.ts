/**
 * Ends the gesture of a pointer that was pressed just now when nothing would be heard of its end: the window lost the
 * keyboard to another, the system took the pointer, or its button is up again without a word.
 *
 * React Flow waits for a `mouseup` for as long as it takes, and until then whatever was pressed hangs on the pointer. So
 * it gets one, where the pointer was last seen.
 */
export function endWhenLost(pressed: { readonly clientX: number; readonly clientY: number }): void {
  const watching = new AbortController();
  const options = { signal: watching.signal, capture: true };
  let { clientX, clientY } = pressed;
  const end = () => letGo({ clientX, clientY });
  window.addEventListener('mouseup', () => watching.abort(), options);
  window.addEventListener('pointercancel', end, options);
  window.addEventListener('blur', ({ target }) => target === window && end(), options);
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.buttons === 0) end();
      else ({ clientX, clientY } = event);
    },
    options,
  );
}

/** Lets go of whatever React Flow drags or pans. */
export function letGo(at: { readonly clientX: number; readonly clientY: number }): void {
  const { clientX, clientY } = at;
  window.dispatchEvent(new MouseEvent('mouseup', { view: window, clientX, clientY }));
}
