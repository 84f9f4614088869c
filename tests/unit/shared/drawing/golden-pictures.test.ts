import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../../scripts/root.mjs';
import { difference, painted, unpacked } from '../../../support/bitmap';
import { goldenPictures } from '../../../support/golden-pictures';

const golden = path.join(root, 'tests/golden');
/** Where pictures go that are not as they were: beside those of tests/golden, a person sees what changed. */
const changed = path.join(root, 'out/golden');

/** A letter of one statement is more than this of any sample. */
const tolerated = 0.00001;

function keep(file: string, content: string | Uint8Array): string {
  mkdirSync(changed, { recursive: true });
  writeFileSync(path.join(changed, file), content);
  return `Look at out/golden/${file} beside tests/golden/${file}. If it is as it should be: npm run golden.`;
}

describe.each(goldenPictures())('the picture $name', ({ name, svg, scale }) => {
  test('is written as it was, byte by byte', () => {
    const before = readFileSync(path.join(golden, `${name}.svg`), 'utf8');
    // Compared here and not by the test runner, which would print both.
    if (svg !== before) expect.fail(keep(`${name}.svg`, svg));
  });

  test.skipIf(scale === null)('looks as it did', () => {
    const now = painted(svg, scale ?? 1);
    const before = unpacked(readFileSync(path.join(golden, `${name}.png`)), now);
    if (difference(before, now) > tolerated) expect.fail(keep(`${name}.png`, now.png()));
  });
});
