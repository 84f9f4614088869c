import { graphOf } from '#shared/graph/graph';
import { type Inspection, inspect as inspectGraph } from '#shared/graph/inspect';
import { nodeKinds } from '#shared/model/node-kinds';
import { relationKinds } from '#shared/model/relation-kinds';
import { ok } from '#shared/result';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { readMap } from '../maps';
import { flag } from '../option';

export const inspect = defineCommand({
  id: 'inspect',
  summary: 'Count what is in a map and say what shape it has.',
  operands: [{ name: '<map>', description: 'the map, or - for standard input' }],
  options: {
    json: flag(
      '--json',
      'print `{ nodes: { <kind>: n }, relations: { <kind>: n }, sources, roots, depth, components, cycles }`',
    ),
  },
  examples: [
    {
      line: 'warrant inspect port-reform.argmap --json',
      does: 'Counts by kind, roots, depth, components and cycles.',
    },
  ],
  async run({ operands: [path = '-'], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const inspection = inspectGraph(graphOf(map.value));
    io.print(options.json ? jsonDocument(inspection) : inColumns(rowsOf(inspection)));
    return ok(0);
  },
});

function rowsOf({
  nodes,
  relations,
  sources,
  roots,
  depth,
  components,
  cycles,
}: Inspection): readonly (readonly string[])[] {
  return [
    ...nodeKinds.map(({ id, plural }) => [plural, String(nodes[id])]),
    ...relationKinds.map(({ id, plural }) => [plural, String(relations[id])]),
    ['Sources', String(sources)],
    ['Roots', roots.length === 0 ? 'none' : roots.join(', ')],
    ['Depth', String(depth)],
    ['Components', String(components)],
    ['Cycles', cycles.length === 0 ? 'none' : cycles.map((cycle) => cycle.join(' → ')).join('; ')],
  ];
}
