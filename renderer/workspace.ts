import type { DesktopApi, Opening } from '#shared/desktop/desktop-api';
import type { LayoutEngine } from '#shared/layout/layout-engine';
import type { CanvasHandle } from './canvas-handle';
import type { DecodeLarge } from './engines/decoding';
import type { DrawPreview, WriteExport } from './engines/exporting';
import type { ImportFiles, ImportOpening } from './engines/importing';
import type { Intake } from './engines/intake';
import type { SendMap } from './session/sending';
import type { DocumentStore } from './store/document-store';
import type { UiStore } from './store/ui-store';

/** Everything a command may touch. One for each thing a window shows; `document` is null on the start screen. */
export interface Workspace {
  readonly desktop: DesktopApi;
  readonly ui: UiStore;
  readonly document: DocumentStore | null;
  /** As it is now: the canvas comes and goes while the workspace stays. */
  readonly canvas: CanvasHandle | null;
  /** Shows what the host opened in this window. */
  readonly receive: (opening: Opening | ImportOpening) => Promise<void>;
  /** Runs in a worker. */
  readonly layoutEngine: LayoutEngine;
  /** Stops every layout that is running. */
  readonly cancelLayout: () => void;
  /** Reads the text out of a file, in a worker; `session/taking-in.ts` has what commands need around it. */
  readonly takeIn: Intake;
  /** Reads a large file, in a worker; `session/reading-map.ts` knows when. */
  readonly decodeLarge: DecodeLarge;
  /** Makes a map of files of other programs, in a worker. */
  readonly importFiles: ImportFiles;
  /** Writes a map in another format, in a worker. */
  readonly writeExport: WriteExport;
  /** Shows how that will look, in a worker. */
  readonly drawPreview: DrawPreview;
  /** Hands the text of the map to the host. */
  readonly sendMap: SendMap;
  readonly clock: () => Date;
  /** Random bytes for new ids. */
  readonly randomBytes: (count: number) => Uint8Array;
}

/** A workspace with an open document, which is what most commands need. */
export type DocumentWorkspace = Workspace & { readonly document: DocumentStore };

export function hasDocument(workspace: Workspace): workspace is DocumentWorkspace {
  return workspace.document !== null;
}
