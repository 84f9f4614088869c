import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import { treesOf } from '#shared/outline/outline-trees';
import { traceWords as words } from '#shared/words/trace';
import type { Trace, TraceRow } from './trace';

/**
 * A trace for a terminal: a line for each statement, and one for each place where it stands in a source. `quoted` gives
 * the words of a statement, or of a quotation, as they stand in a sentence.
 */
export function traceLines(
  trace: Trace,
  quoted: (said: Pick<MapNode, 'id' | 'text'>) => string,
): readonly string[] {
  const byRow = new Map(trace.rows.map((row) => [row.row, row]));
  const lines = treesOf(trace.outline).flatMap((tree) =>
    [tree.root, ...tree.rows].flatMap((row) => {
      const traced = byRow.get(row);
      if (traced === undefined) return [];
      const depth = row.depth - tree.root.depth;
      const indent = '  '.repeat(depth);
      if (row === tree.root && tree.isContinued) return ['', words.continued(row.node ?? '')];
      const more = tree.cut.has(row) ? [words.continuedBelow] : [];
      const passages = row.kind === 'statement' ? passageLines(trace, traced, quoted) : [];
      return [
        `${indent}${lineOf(traced, more, quoted)}`,
        ...passages.map((passage) => `${indent}    ${passage}`),
      ];
    }),
  );
  const verdict = trace.isComplete ? words.complete : words.incomplete;
  return [...lines, '', `${verdict} ${words.counted(trace.gaps.length, trace.objections.length)}`];
}

type Quoted = Parameters<typeof traceLines>[1];

function lineOf(
  { row, node, relation, label, end }: TraceRow,
  more: readonly string[],
  quoted: Quoted,
): string {
  const bearing = row.bears === null ? '' : words.bearings[row.bears];
  const warrant = relation?.warrant?.trim() ?? '';
  const marks = [
    ...(label === 'IN' ? [] : [label]),
    ...(row.kind === 'reference' ? [end?.kind === 'circle' ? words.circle : words.reference] : []),
    ...(end?.kind === 'gap' ? [words.ends[end.why]] : end?.kind === 'assumed' ? [words.ends.assumed] : []),
    ...(warrant === '' || row.bears === 'together' ? [] : [words.because(warrant)]),
    ...more,
  ];
  if (node === undefined) return `${words.together(bearing)}${words.marks(marks)}`;
  return `${words.line(bearing, nodeKindOf(node.kind).noun, node.id, quoted(node))}${words.marks(marks)}`;
}

function passageLines({ quotes }: Trace, { node }: TraceRow, quoted: Quoted): readonly string[] {
  return (node?.citations ?? []).map(({ source, locator = '', quote }, index) => {
    const exact = quote === undefined ? '' : quoted({ id: source, text: quote.exact });
    const anchor = quotes.at(node?.id ?? '', index)?.anchor.status ?? '';
    return words.passage(source, locator.trim(), exact, anchor);
  });
}
