import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { outlineWords } from '#shared/words/outline';
import { PaneGrip } from '../ui/PaneGrip';
import type { OutlineState } from './outline-session';

interface WidthGripProps {
  readonly state: StoreApi<OutlineState>;
}

/** The edge between the outline and the map. */
export function WidthGrip({ state }: WidthGripProps) {
  const width = useStore(state, (now) => now.width);
  return (
    <PaneGrip
      label={outlineWords.width}
      className="outline-grip"
      edge="right"
      width={width}
      narrowest={18}
      widest={60}
      onWidth={(next) => state.setState({ width: next })}
    />
  );
}
