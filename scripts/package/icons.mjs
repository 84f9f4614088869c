import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { root } from '../root.mjs';

/** In pixels: what Linux desktops ask for, Windows takes the largest that it knows, macOS the last. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Paints the icon of the program in every size into out/icons. */
export function paintIcons() {
  const svg = readFileSync(path.join(root, 'renderer/icon.svg'), 'utf8');
  const folder = path.join(root, 'out/icons');
  mkdirSync(folder, { recursive: true });
  for (const size of sizes) {
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    writeFileSync(path.join(folder, `${size}x${size}.png`), png);
  }
}
