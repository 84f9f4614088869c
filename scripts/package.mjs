/**
 * npm run package [-- target…] : packages for this platform, into out/packages. On Linux the targets are "dir" and
 * "deb"; without a name all of the platform are made.
 */
import path from 'node:path';
import { standInWarning } from './electron-runtime.mjs';
import { root } from './root.mjs';
import { runTool } from './run.mjs';
import { say } from './setup/console.mjs';
import { setUp } from './setup.mjs';

const electron = await setUp();
const { buildIfChanged } = await import('./build.mjs'); // Needs the packages that the set-up installs.
const { paintIcons } = await import('./package/icons.mjs');
await buildIfChanged();
paintIcons();

const platforms = { linux: '--linux', win32: '--win', darwin: '--mac' };
const platform = platforms[/** @type {keyof typeof platforms} */ (process.platform)]; // Others have no Electron.
const settings = [`electronDist=${electron.folder}`, `electronVersion=${electron.version}`];
/** @type {Record<string, string>} */
const env = {};

if (electron.isStandIn) {
  say(standInWarning);
  settings.push('directories.output=out/packages/dev-runtime');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
  settings.push('artifactName=${name}-${version}-${os}-${arch}-dev-runtime.${ext}');
  // Where Electron could not be downloaded, neither can the tool that electron-builder makes a deb with.
  env.CUSTOM_FPM_PATH = path.join(root, 'scripts/package/fpm-by-dpkg.mjs');
} else {
  settings.push('electronFuses.grantFileProtocolExtraPrivileges=false'); // A fuse that the stand-in lacks.
}
process.exitCode = await runTool(
  'electron-builder',
  ['--publish', 'never', platform, ...process.argv.slice(2), ...settings.map((setting) => `-c.${setting}`)],
  env,
);
