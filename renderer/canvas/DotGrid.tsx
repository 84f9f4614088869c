import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { themes } from '#shared/drawing/theme';
import { useUi } from '../store/context';
import { themeOf } from '../store/ui-store';
import { dotSpacing, usualSpacing } from './dot-spacing';
import { onMove } from './use-moving';

/**
 * The dots of the ground, which show that an empty place moves. One small picture, repeated: the pattern of React Flow's
 * own `Background` is painted again for each frame, which takes a third of all painting, and drawn by React as well.
 */
export function DotGrid() {
  const flowStore = useStoreApi();
  const element = useRef<HTMLDivElement>(null);
  const { hairline } = themes[useUi(themeOf)];
  const backgroundImage = useMemo(() => `url(${dotIn(hairline)})`, [hairline]);
  useEffect(() => {
    const place = () => {
      if (element.current === null) return;
      const [x, y, zoom] = flowStore.getState().transform;
      const spacing = dotSpacing(zoom);
      // Between two pixels a picture is painted slower, and less sharp.
      element.current.style.backgroundPosition = `${Math.round(x % spacing)}px ${Math.round(y % spacing)}px`;
      element.current.style.backgroundSize = `${spacing}px`;
    };
    place();
    return onMove(flowStore, place);
  }, [flowStore]);
  return <div ref={element} className="dot-grid" style={{ backgroundImage }} aria-hidden />;
}

/** The address of a picture with a dot of one CSS pixel in its corner. */
function dotIn(colour: string): string {
  const canvas = document.createElement('canvas');
  const size = Math.round(usualSpacing * window.devicePixelRatio);
  canvas.width = size;
  canvas.height = size;
  const paint = canvas.getContext('2d');
  if (paint) {
    paint.fillStyle = colour;
    paint.fillRect(0, 0, size / usualSpacing, size / usualSpacing);
  }
  return canvas.toDataURL();
}
