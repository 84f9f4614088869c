import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from '#shared/model/argument-map';

/** Where the pointer is while it is over the canvas, in CSS pixels of the window. */
export function usePointer(root: RefObject<HTMLElement | null>): () => Point | null {
  const pointer = useRef<Point | null>(null);
  useEffect(() => {
    const element = root.current;
    const move = ({ clientX, clientY }: PointerEvent) => {
      pointer.current = { x: clientX, y: clientY };
    };
    const leave = () => {
      pointer.current = null;
    };
    element?.addEventListener('pointermove', move);
    element?.addEventListener('pointerleave', leave);
    return () => {
      element?.removeEventListener('pointermove', move);
      element?.removeEventListener('pointerleave', leave);
    };
  }, [root]);
  return useRef(() => pointer.current).current;
}
