import { expect, test } from 'vitest';
import { sourcesOf } from '../../scripts/sources';

const longest = 300;
const data = ['shared/drawing/font-widths.ts'];
const sources = ['shared', 'renderer', 'electron', 'cli'].flatMap(sourcesOf);

test(`no file is longer than ${longest} lines`, () => {
  const long = sources
    .filter(({ path, lines }) => lines > longest && !data.includes(path))
    .map(({ path, lines }) => `${path} has ${lines} lines: it does more than one thing. Which?`);
  expect(long).toEqual([]);
});

test('half of all files fit on one screen of 80 lines', () => {
  const lengths = sources.map(({ lines }) => lines).toSorted((one, other) => one - other);
  expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(80);
});
