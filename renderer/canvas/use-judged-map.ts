import { useEffect } from 'react';
import { useDocumentStore } from '../store/context';
import type { CanvasStore } from './canvas-store';

/** Lets the judged map follow the map, after each change of it has been drawn. */
export function useJudgedMap(canvas: CanvasStore): void {
  const document = useDocumentStore();
  useEffect(() => {
    let frame = 0;
    let task: ReturnType<typeof setTimeout> | undefined;
    const judge = () => canvas.setState({ judged: document.map() });
    const stop = document.subscribe(({ history }, before) => {
      if (history.present === before.history.present) return;
      cancelAnimationFrame(frame);
      clearTimeout(task);
      frame = requestAnimationFrame(() => {
        task = setTimeout(judge);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
      stop();
    };
  }, [canvas, document]);
}
