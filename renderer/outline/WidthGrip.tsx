import type { KeyboardEvent, PointerEvent } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { outlineWords } from '#shared/words/outline';
import type { OutlineState } from './outline-session';

interface WidthGripProps {
  readonly state: StoreApi<OutlineState>;
}

/** In rem. */
const narrowest = 18;
const widest = 60;

/** The edge of the pane, to make it wider or narrower by pointer or arrow keys. */
export function WidthGrip({ state }: WidthGripProps) {
  const width = useStore(state, (now) => now.width);
  const setWidth = (wanted: number) =>
    state.setState({ width: Math.max(narrowest, Math.min(Math.round(wanted), widest)) });
  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWidth(width + step);
  };
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const left = currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    setWidth((clientX - left) / rem);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule can have no value and take no keys.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={outlineWords.width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      tabIndex={0}
      className="outline-grip"
      onKeyDown={press}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
    />
  );
}
