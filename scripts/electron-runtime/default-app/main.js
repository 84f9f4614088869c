// @ts-nocheck: what Electron and Node keep for this program has no types.
// What `electron [-r module]… folder` does: runs the application of that folder. Ships in every release of
// Electron, and so is missing from a runtime that was taken out of a package.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');

const args = process.argv.slice(1);
const preloads = [];
let folder;
while (args.length > 0 && folder === undefined) {
  const arg = args.shift();
  if (arg === '-v' || arg === '--version') {
    process.stdout.write(`v${process.versions.electron}\n`);
    process.exit(0);
  }
  if (arg === '-r' || arg === '--require') preloads.push(args.shift());
  else if (!arg.startsWith('-')) folder = path.resolve(arg);
}
if (folder === undefined) {
  process.stderr.write('Usage: electron [-r module] folder [arguments]\n');
  process.exit(1);
}

Module._preloadModules(preloads);
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setDesktopName(manifest.desktopName ?? `${app.getName()}.desktop`);
app.setAppPath(folder);
Module._load(folder, module, true);
