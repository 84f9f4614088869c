import { quoted } from '#shared/audit/words';
import { graphOf } from '#shared/graph/graph';
import { label, labelsOf } from '#shared/graph/labels';
import { type RelationKind, relationKindOf } from '#shared/model/relation-kinds';
import { ok } from '#shared/result';
import { inColumns } from '../columns';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { readMap } from '../maps';
import { flag } from '../option';

export const status = defineCommand({
  id: 'status',
  summary: 'Say which nodes and relations stand: IN, OUT or UNDEC.',
  operands: [{ name: '<map>', description: 'the map, or - for standard input' }],
  options: { json: flag('--json', 'print `{ labels: { <id>: "IN" | "OUT" | "UNDEC" } }`') },
  examples: [
    {
      line: 'warrant status port-reform.argmap',
      does: 'Shows what holds up once every objection is counted.',
    },
  ],
  notes: [
    'IN is accepted, OUT is rejected, UNDEC is neither: the grounded status of the whole map. A circle that only supports itself is UNDEC.',
  ],
  async run({ operands: [path = '-'], options, io }) {
    const map = await readMap(io, path);
    if (!map.ok) return map;
    const { nodes, relations } = map.value;
    const graph = graphOf(map.value);
    const labels = labelsOf(graph);
    if (options.json) {
      const all = [...nodes, ...relations].map(({ id }) => [id, label(labels, id)]);
      io.print(jsonDocument({ labels: Object.fromEntries(all) }));
      return ok(0);
    }
    io.print(
      inColumns([
        ...nodes.map((node) => [label(labels, node.id), node.id, quoted(node)]),
        ...relations.map(({ id, kind, premises, target }) => [
          label(labels, id),
          id,
          `${premises.join(' + ')} ${verbOf(kind, graph.relation(target) !== undefined)} ${target}`,
        ]),
      ]),
    );
    return ok(0);
  },
});

function verbOf(kind: RelationKind, onRelation: boolean): string {
  const definition = relationKindOf(kind);
  return onRelation ? definition.onRelation.verb : definition.verb;
}
