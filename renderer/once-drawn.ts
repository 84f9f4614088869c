/**
 * Calls `act` when what is drawn in this frame is on the screen, which it is in the next.
 *
 * @returns what calls it off.
 */
export function onceDrawn(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => cancelAnimationFrame(frame);
}
