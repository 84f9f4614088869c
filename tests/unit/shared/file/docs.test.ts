import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mapFile } from '#shared/file/map-shape';
import { writeMap } from '#shared/file/write';
import type { Part } from '#shared/shape/shape';
import { opened } from '../../../support/json';

const page = readFileSync(new URL('../../../../docs/file-format.md', import.meta.url), 'utf8');

test('the example on the page about the format is what Warrant writes', () => {
  const example = /```json\n([^`]+)```/.exec(page)?.[1] ?? '';
  expect(writeMap(opened(example))).toBe(example);
});

test('the page about the format has a row for every field, in the order of the file', () => {
  const rows = [...page.matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gm)].flatMap(
    ([, names = '']) => names.match(/\w+/g) ?? [],
  );
  const [file = [], ...records] = [mapFile, ...recordsIn(mapFile)].map(({ fields }) =>
    fields.map(({ key }) => key),
  );
  for (const fields of [file, ...records]) expect(rows.join()).toContain(fields.join());
});

/** The records inside, apart from the two that are told in their row. */
function recordsIn(shape: Part): readonly Part[] {
  const parts = shape.items === undefined ? shape.fields.map((field) => field.shape) : [shape.items];
  return parts.flatMap((part) => [
    ...(part.fields.length > 0 && !['a grade', 'a position'].includes(part.expected) ? [part] : []),
    ...recordsIn(part),
  ]);
}
