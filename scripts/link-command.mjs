import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

/** Makes `npx warrant` run what was built here, as npm does for the commands of packages it installs. */
export function linkCommand() {
  const link = path.join(root, 'node_modules/.bin/warrant');
  rmSync(link, { force: true });
  if (process.platform === 'win32') {
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\out\\cli\\warrant.cjs" %*\r\n');
  } else symlinkSync('../../out/cli/warrant.cjs', link);
}
