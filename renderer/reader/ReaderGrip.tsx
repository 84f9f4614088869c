import type { KeyboardEvent, PointerEvent } from 'react';
import { readerWords } from '#shared/words/reader';
import { useUi, useWorkspace } from '../store/context';

/** In rem. */
const narrowest = 20;
const widest = 56;

/** The edge between the map and the reader, to make the reader wider or narrower by pointer or arrow keys. */
export function ReaderGrip() {
  const { ui } = useWorkspace();
  const { width } = useUi(({ reader }) => reader);
  const setWidth = (wanted: number) => {
    const next = Math.max(narrowest, Math.min(Math.round(wanted), widest));
    ui.set({ reader: { ...ui.getState().reader, width: next } });
  };
  const press = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + 1, ArrowRight: width - 1, Home: narrowest, End: widest }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  };
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const right = currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    setWidth((right - clientX) / rem);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule can have no value and take no keys.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={readerWords.width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      tabIndex={0}
      className="reader-grip"
      onKeyDown={press}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
    />
  );
}
