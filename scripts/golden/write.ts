import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { painted } from '../../tests/support/bitmap';
import { goldenPictures } from '../../tests/support/golden-pictures';
import { root } from '../root.mjs';

const folder = 'tests/golden';

/** Writes each as SVG and, where all machines paint it alike, as PNG; gives their names. */
export function* writeGoldenPictures(): Generator<string> {
  mkdirSync(path.join(root, folder), { recursive: true });
  for (const { name, svg, scale } of goldenPictures()) {
    yield write(`${name}.svg`, svg);
    if (scale !== null) yield write(`${name}.png`, painted(svg, scale).png());
  }
}

function write(file: string, content: string | Uint8Array): string {
  const place = path.join(folder, file);
  writeFileSync(path.join(root, place), content);
  return place;
}
