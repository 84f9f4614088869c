import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aifOf } from '#shared/exchange/aif-graph/aif-graph';
import { detectFormat } from '#shared/exchange/detect';
import { importFiles } from '#shared/exchange/import-files';
import { aif } from '#shared/exchange/importers/aif';
import type { ArgumentMap } from '#shared/model/argument-map';
import { root } from '../../../../../scripts/root.mjs';

/** Real files of others are no part of the project. Where they lie on the machine, they are read. */
const shelf = process.env.WARRANT_SAMPLES ?? path.join(root, '../shared/samples');

describe.each([
  { folder: 'aif', format: 'aif' },
  { folder: 'arg-microtexts', format: 'microtext' },
  { folder: 'canvas', format: 'json-canvas' },
])('$folder', ({ folder, format }) => {
  const expected = path.join(shelf, folder, 'expected.json');
  const entries: readonly (readonly [string, Expected])[] = existsSync(expected)
    ? Object.entries(JSON.parse(readFileSync(expected, 'utf8')))
    : [];

  test.skipIf(entries.length === 0)('real files are there', () => expect(entries.length).toBeGreaterThan(0));

  test.each(entries)(
    '%s has as many nodes and relations as was counted independently',
    (name, { import: counts }) => {
      const file = { name, bytes: new Uint8Array(readFileSync(path.join(shelf, folder, name))) };
      expect(detectFormat(file)?.id).toBe(format);
      const imported = importFiles([file]);
      if (!imported.ok) throw new Error(imported.problem);
      expect(countsOf(imported.value.map)).toMatchObject(flat(counts));
    },
  );
});

interface Expected {
  readonly import: Counts;
}
interface Counts {
  readonly nodes: number;
  readonly edges: number | { readonly supports: number; readonly attacks: number };
  readonly edgeTargetedAttacks?: number;
  readonly edgeTargetedSupports?: number;
}

function flat({ nodes, edges, edgeTargetedAttacks = 0, edgeTargetedSupports = 0 }: Counts) {
  if (typeof edges === 'number') return { nodes, all: edges };
  const { supports, attacks } = edges;
  const all = supports + attacks + edgeTargetedAttacks + edgeTargetedSupports;
  return { nodes, all, supports, attacks, undercuts: edgeTargetedAttacks, backings: edgeTargetedSupports };
}

/** Edges are counted from each premise to each target, as those who know only nodes and edges do. */
function countsOf({ nodes, relations }: ArgumentMap) {
  const ids = new Set(nodes.map(({ id }) => id));
  const count = (kind: string, isOnNode: boolean) =>
    relations
      .filter((relation) => relation.kind === kind && ids.has(relation.target) === isOnNode)
      .reduce((sum, { premises }) => sum + premises.length, 0);
  const [supports, attacks, undercuts, backings] = [
    count('support', true),
    count('attack', true),
    count('attack', false),
    count('support', false),
  ];
  return {
    nodes: nodes.length,
    all: supports + attacks + undercuts + backings,
    supports,
    attacks,
    undercuts,
    backings,
  };
}

const aifFolder = path.join(shelf, 'aif');
const graphs = existsSync(aifFolder)
  ? readdirSync(aifFolder).filter((name) => name.endsWith('.json') && name !== 'expected.json')
  : [];

test.each(graphs)('%s is the same graph after a way through a map', (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(aifFolder, name)));
  const read = aif.read(bytes, name);
  // A file of places alone is among them.
  if (!read.ok) return expect(name).toContain('layout-only');
  const { AIF: written } = aifOf(read.value.map) as { readonly AIF: WrittenGraph };
  const file = JSON.parse(new TextDecoder().decode(bytes));
  expect(graphOf(written)).toEqual(graphOf(file.AIF ?? file));
});

interface WrittenGraph {
  readonly nodes: readonly { readonly nodeID: unknown; readonly type: string }[];
  readonly edges: readonly { readonly fromID: unknown; readonly toID: unknown }[];
}

function graphOf({ nodes, edges }: WrittenGraph) {
  return {
    nodes: nodes.map(({ nodeID, type }) => `${nodeID} ${type}`).sort(),
    edges: edges.map(({ fromID, toID }) => `${fromID} ${toID}`).sort(),
  };
}
