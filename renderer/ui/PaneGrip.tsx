import type { KeyboardEvent, PointerEvent } from 'react';

interface PaneGripProps {
  readonly label: string;
  readonly className: string;
  /** Which edge of the pane it is. */
  readonly edge: 'left' | 'right';
  /** Of the pane, in rem. */
  readonly width: number;
  readonly narrowest: number;
  readonly widest: number;
  readonly onWidth: (width: number) => void;
}

/** The edge of a pane, to make it wider or narrower by pointer or keys. It stands in the pane itself. */
export function PaneGrip({ label, className, edge, width, narrowest, widest, onWidth }: PaneGripProps) {
  const wider = edge === 'right' ? 1 : -1;
  const setWidth = (wanted: number) => onWidth(Math.max(narrowest, Math.min(Math.round(wanted), widest)));
  const press = (event: KeyboardEvent) => {
    const widths = { ArrowRight: width + wider, ArrowLeft: width - wider, Home: narrowest, End: widest };
    const wanted = new Map(Object.entries(widths)).get(event.key);
    if (wanted === undefined) return;
    event.preventDefault();
    setWidth(wanted);
  };
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>) => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const { left, right } = currentTarget.parentElement?.getBoundingClientRect() ?? { left: 0, right: 0 };
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    setWidth((edge === 'right' ? clientX - left : right - clientX) / rem);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule can have no value and take no keys.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width}
      tabIndex={0}
      className={className}
      onKeyDown={press}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
    />
  );
}
