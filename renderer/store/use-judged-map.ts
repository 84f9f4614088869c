import { useEffect } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { useDocumentStore } from './context';

/** Hands on the map to be judged after each change of it has been drawn. `judge` must stay the same function. */
export function useJudgedMap(judge: (map: ArgumentMap) => void): void {
  const document = useDocumentStore();
  useEffect(() => {
    let frame = 0;
    let task: ReturnType<typeof setTimeout> | undefined;
    const stop = document.subscribe(({ history }, before) => {
      if (history.present === before.history.present) return;
      cancelAnimationFrame(frame);
      clearTimeout(task);
      frame = requestAnimationFrame(() => {
        task = setTimeout(() => judge(document.map()));
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
      stop();
    };
  }, [judge, document]);
}
