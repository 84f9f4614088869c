import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { detectFormat } from '#shared/exchange/detect';
import type { ArgumentMap } from '#shared/model/argument-map';
import { root } from '../../../../../scripts/root.mjs';

/** Real files of others are no part of the project. Where they lie on the machine, they are read. */
const shelf = process.env.WARRANT_SAMPLES ?? path.join(root, '../shared/samples');

describe.each(['carneades', 'dung', 'freemind', 'gsn', 'opml'])('%s', (folder) => {
  const expected = path.join(shelf, folder, 'expected.json');
  const all: readonly (readonly [string, Expected])[] = existsSync(expected)
    ? Object.entries(JSON.parse(readFileSync(expected, 'utf8')))
    : [];
  const entries = all.filter(([, entry]) => entry.import !== undefined);

  test.skipIf(entries.length === 0)('real files are there', () => expect(entries.length).toBeGreaterThan(0));

  test.each(entries)('%s has as many nodes and edges as was counted independently', (name, entry) => {
    const file = { name, bytes: new Uint8Array(readFileSync(path.join(shelf, folder, name))) };
    const importer = detectFormat(file);
    const read = importer?.read(file.bytes, name);
    expect([importer?.id, read?.ok && countsOf(read.value.map, entry)]).toEqual([
      folder,
      { nodes: entry.import?.nodes, edges: sum(Object.values(entry.import?.edges ?? {})) },
    ]);
  });
});

interface Expected {
  readonly import?: { readonly nodes: number; readonly edges: { readonly [sort: string]: number } };
  /** Where the count of edges does not have them. */
  readonly undercutters?: number;
  readonly positions?: readonly number[];
}

/** Edges from each premise to each target, without what was not counted: undercutters, and positions of issues. */
function countsOf({ nodes, relations }: ArgumentMap, { undercutters = 0, positions = [] }: Expected) {
  const rivals = positions.map((number) => number * (number - 1));
  const edges = sum(relations.map(({ premises }) => premises.length));
  return { nodes: nodes.length, edges: edges - undercutters - sum(rivals) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
