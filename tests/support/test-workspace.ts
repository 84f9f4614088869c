import type { DesktopApi } from '#shared/desktop/desktop-api';
import { exporterOf } from '#shared/exchange/exporters';
import type { ArgumentMap } from '#shared/model/argument-map';
import { ok } from '#shared/result';
import { createSendMap } from '../../renderer/session/sending';
import { loadAuditor, releaseAuditor } from '../../renderer/store/auditor';
import { createDocument, type DocumentFile } from '../../renderer/store/document-store';
import { createUi } from '../../renderer/store/ui-store';
import type { DocumentWorkspace } from '../../renderer/workspace';
import { randomFrom } from './random';

// In a window it comes after the first picture.
await loadAuditor();
releaseAuditor();

interface TestWorkspaceOptions {
  readonly map: ArgumentMap;
  readonly file?: DocumentFile;
  readonly unsaved?: boolean;
  /** What the host answers; anything else it is asked is an error of the test. */
  readonly desktop?: Partial<DesktopApi>;
}

/** A window without a window: a document, and a host that answers as it is told. */
export function testWorkspace({
  map,
  file,
  unsaved = false,
  desktop = {},
}: TestWorkspaceOptions): DocumentWorkspace {
  const random = randomFrom(1);
  const randomBytes = (count: number) => Uint8Array.from({ length: count }, () => random() * 256);
  return {
    // Calling what is not there fails, and names it.
    desktop: desktop as DesktopApi,
    ui: createUi('light'),
    document: createDocument({ map, file: file ?? null, unsaved, randomBytes }),
    canvas: null,
    receive: async () => {},
    layoutEngine: () => Promise.reject(new Error('no engine')),
    cancelLayout: () => {},
    takeIn: () => Promise.reject(new Error('no intake')),
    writeExport: async ({ map: written, format, options }) =>
      ok(await exporterOf(format).write(written, options, noEngines)),
    drawPreview: () => Promise.reject(new Error('no previews')),
    importFiles: () => Promise.reject(new Error('no importer')),
    decodeLarge: () => Promise.reject(new Error('no decoder')),
    sendMap: createSendMap(desktop as DesktopApi),
    clock: () => new Date(2026, 4, 31),
    randomBytes,
  };
}

const noEngines = {
  rasterise: () => Promise.reject(new Error('no painter')),
  fonts: () => Promise.reject(new Error('no fonts')),
};

export const savedFile: DocumentFile = {
  token: 't1',
  name: 'port.argmap',
  folder: '~/maps',
  stamp: 'sha256:1',
};
