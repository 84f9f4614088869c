import { bibliographyOf } from '#shared/bibliography/bibliography';
import { citationStyles } from '#shared/bibliography/citation-styles';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import type { OutlineRow } from '#shared/outline/outline';
import { type Trace, traceOf } from '#shared/trace/trace';

/** What one chapter of a text with several accounts tells, so that no other does. */
export interface Chapter {
  readonly trace: Trace;
  /** Of its chain. */
  readonly rows: ReadonlySet<OutlineRow>;
  /** Ids. */
  readonly statements: ReadonlySet<string>;
  /** Ids. */
  readonly sources: ReadonlySet<string>;
}

export interface Chapters {
  readonly all: readonly Chapter[];
  /** By id of the statement, from 1, in the order of telling. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By id of the source, in the same way. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
}

/**
 * The chapters about these nodes. What several of them rest on is told in the first that comes to it; of a node with a
 * chapter of its own, others tell only that it bears on something.
 */
export function chaptersOf(map: ArgumentMap, ids: readonly string[]): Chapters {
  const chaptered = new Set(ids);
  const relations = new Set<string>();
  const numbers = new Map<string, number>();
  const sourceNumbers = new Map<string, number>();
  const all = ids.flatMap((id): readonly Chapter[] => {
    const trace = traceOf(map, id);
    if (trace === undefined) return [];
    const rows = ownRows(trace, chaptered, relations);
    const statements = trace.rows.flatMap(({ row, node }) => {
      const isOwn = row.kind === 'statement' && rows.has(row) && node !== undefined && !numbers.has(node.id);
      return isOwn && (node.id === id || !chaptered.has(node.id)) ? [node] : [];
    });
    for (const { id: statement } of statements) numbers.set(statement, numbers.size + 1);
    for (const { relation } of rows) if (relation !== null) relations.add(relation);
    const cited = new Set(statements.flatMap(({ citations = [] }) => citations.map(({ source }) => source)));
    const sources = inOrder(map, cited).filter((source) => !sourceNumbers.has(source));
    for (const source of sources) sourceNumbers.set(source, sourceNumbers.size + 1);
    return [
      {
        trace,
        rows,
        statements: new Set(statements.map((statement) => statement.id)),
        sources: new Set(sources),
      },
    ];
  });
  return { all, numbers, sourceNumbers };
}

/** The rows of a trace but for those beneath a node with another chapter, and those of steps that are told already. */
function ownRows(
  { rows }: Trace,
  chaptered: ReadonlySet<string>,
  told: ReadonlySet<string>,
): ReadonlySet<OutlineRow> {
  const own = new Set<OutlineRow>();
  for (const { row } of rows) {
    const above = rows[row.parent]?.row;
    if (above === undefined) {
      own.add(row);
      continue;
    }
    // What undercuts or backs the step from such a node is told here, where the step is.
    const isAboutNode = row.bears === 'support' || row.bears === 'attack';
    const isOfOther = isAboutNode && above.depth > 0 && chaptered.has(above.node ?? '');
    if (own.has(above) && !isOfOther && !told.has(row.relation ?? '')) own.add(row);
  }
  return own;
}

/** As in a bibliography. */
function inOrder({ sources }: ArgumentMap, ids: ReadonlySet<string>): readonly string[] {
  const cited = [...ids].flatMap((id) => findRecord(sources, id) ?? []);
  return bibliographyOf(cited, citationStyles[0]).map(({ id }) => id);
}
