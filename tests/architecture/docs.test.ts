import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pages } from '../../scripts/docs/pages';
import { root } from '../../scripts/root.mjs';

test.each(pages)('$file says what the code says; if not: npm run docs', ({ file, write }) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toBe(write());
});
