import { useStore } from '@xyflow/react';
import { type ReactNode, useMemo } from 'react';
import { createPortal } from 'react-dom';

interface MapLayerProps {
  readonly children: ReactNode;
}

/**
 * What is drawn in the coordinates of the map, under its nodes. React Flow's own `ViewportPortal` looks for the place
 * among all elements of the canvas, and does so with each move of the view.
 */
export function MapLayer({ children }: MapLayerProps) {
  const canvas = useStore(({ domNode }) => domNode);
  const layer = useMemo(() => canvas?.querySelector('.react-flow__viewport-portal'), [canvas]);
  return layer ? createPortal(children, layer) : null;
}
