import { failed, ok, type Result } from '#shared/result';
import { either } from '#shared/shape/choices';
import { listOf } from '#shared/shape/collections';
import { optional, record } from '#shared/shape/record';
import { number, text } from '#shared/shape/scalars';
import { isObject } from '#shared/shape/shape';
import { importPartWords as parts } from '#shared/words/importing';
import { shaped } from '../importing/read-json';
import type { AifGraph } from './aif-graph';
import { plainText } from './plain-text';

type Id = string | number;
const id = either(text, number);

interface NodeRecord {
  readonly id: Id;
  readonly text?: string;
  readonly type: string;
  readonly scheme?: Id;
  readonly x?: number;
  readonly y?: number;
}
interface EndRecord {
  readonly id: Id;
}
interface EdgeRecord {
  readonly from: EndRecord;
  readonly to: EndRecord;
}
interface Ova2Record {
  readonly nodes: readonly NodeRecord[];
  readonly edges: readonly EdgeRecord[];
}

const end = record<EndRecord>('Ova2End', parts.end)({ id });
const ova2Shape = record<Ova2Record>(
  'Ova2',
  parts.aif,
)({
  nodes: listOf(
    record<NodeRecord>(
      'Ova2Node',
      parts.node,
    )({
      id,
      text: optional(text),
      type: text,
      scheme: optional(id),
      x: optional(number),
      y: optional(number),
    }),
  ),
  edges: listOf(record<EdgeRecord>('Ova2Edge', parts.edge)({ from: end, to: end })),
});

/** What OVA2 saves: nodes with an `id` and a place, edges between whole nodes. */
export function readOva2(
  file: { readonly [field: string]: unknown },
  about: { readonly name: string; readonly format: string },
): Result<AifGraph, string> {
  const checked = shaped(ova2Shape, file, about);
  if (!checked.ok) return failed(checked.problem);
  const { nodes, edges } = checked.value;
  const { nodes: _nodes, edges: _edges, analysis, ...rest } = file;
  return ok({
    nodes: nodes.map((node) => ({
      id: String(node.id),
      text: node.text ?? '',
      type: node.type.trim().toUpperCase(),
      scheme: '', // A number of its own database; the text has the name.
      record: { ...node, nodeID: node.id },
    })),
    edges: edges.map(({ from, to }) => ({
      from: String(from.id),
      to: String(to.id),
      record: { fromID: from.id, toID: to.id },
    })),
    speakers: new Map(),
    places: new Map(
      nodes.flatMap(({ id, x, y }) => (x === undefined || y === undefined ? [] : [[String(id), { x, y }]])),
    ),
    text: isObject(analysis) ? plainText(analysis) : '',
    rest,
  });
}
