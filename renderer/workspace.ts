import type { DesktopApi } from '#shared/desktop/desktop-api';
import type { LayoutEngine } from '#shared/layout/layout-engine';
import type { CanvasHandle } from './canvas-handle';
import type { DocumentStore } from './store/document-store';
import type { UiStore } from './store/ui-store';

/** Everything a command may touch. One per window; the document is `null` while the start screen shows. */
export interface Workspace {
  readonly desktop: DesktopApi;
  readonly ui: UiStore;
  readonly document: DocumentStore | null;
  readonly canvas: CanvasHandle | null;
  /** Runs in a worker. */
  readonly layoutEngine: LayoutEngine;
  readonly clock: () => Date;
  /** Random bytes for new ids. */
  readonly randomBytes: (count: number) => Uint8Array;
}
