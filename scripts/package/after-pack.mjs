import { rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Takes out what runs a folder as an application: a package runs only its own. electron-builder calls this.
 * @param {{ appOutDir: string }} context
 */
export function afterPack({ appOutDir }) {
  rmSync(path.join(appOutDir, 'resources/default_app.asar'), { force: true });
}
