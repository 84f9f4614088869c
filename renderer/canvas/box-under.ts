import type { CanvasTools } from './canvas-tools';

/** The node whose box lies at a place of the window (CSS pixels), whether or not it has an element. */
export function boxUnder(
  { flow, geometry }: CanvasTools,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): string | null {
  const at = flow.screenToFlowPosition({ x: clientX, y: clientY });
  const [found] = geometry().boxes.over({ ...at, width: 1, height: 1 });
  return found?.[0] ?? null;
}
