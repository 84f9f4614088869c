import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CanvasState, CanvasStore } from './canvas-store';

const CanvasContext = createContext<CanvasStore | null>(null);

export const CanvasProvider = CanvasContext.Provider;

/** The passing state of this canvas. Throws outside of its provider: only we can cause that. */
export function useCanvasStore(): CanvasStore {
  const store = useContext(CanvasContext);
  if (store === null) throw new Error('useCanvasStore needs a CanvasProvider above it.');
  return store;
}

export function useCanvas<T>(selector: (state: CanvasState) => T): T {
  return useStore(useCanvasStore(), selector);
}
