import { label } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { type MapNode, nodeStatuses } from '#shared/model/map-node';
import { nodeKindIds } from '#shared/model/node-kinds';
import { severities } from '#shared/model/severity';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { quoteMarks } from '#shared/review/quote-mark';
import { quoteSigns } from '#shared/review/quote-sign';
import type { Method } from '#shared/strength/method';
import { tableWords } from '#shared/words/table';
import type { AuditTerms } from '../store/audit-terms';
import { openFindingsOf, worstSeverity } from '../store/derived';
import { judgedLabels } from '../store/standing';
import { strengthIn } from '../store/strength';
import type { WhatIf } from '../whatif/what-if-of';

export type ColumnId =
  | 'kind'
  | 'text'
  | 'status'
  | 'standing'
  | 'strength'
  | 'sources'
  | 'quotes'
  | 'tags'
  | 'findings';

/** What the cells of a row are worked out from: the map as it was judged last, and by what. */
export interface RowContext {
  readonly judged: ArgumentMap;
  readonly terms: AuditTerms;
  /** By which strengths are reckoned; null while they are not shown. */
  readonly method: Method | null;
  /** What becomes of the statements while something is switched off; null while nothing is. */
  readonly whatIf: WhatIf | null;
}

export interface Column {
  readonly id: ColumnId;
  readonly title: string;
  readonly isEditable: boolean;
  /** What rows are sorted by: small first. */
  readonly rank: (node: MapNode, context: RowContext) => number | string;
}

/** From what fails to what holds. */
const standings = ['OUT', 'UNDEC', 'IN'];

const columns: readonly Column[] = [
  {
    id: 'kind',
    title: tableWords.columns.kind,
    isEditable: true,
    rank: ({ kind }) => nodeKindIds.indexOf(kind),
  },
  { id: 'text', title: tableWords.columns.text, isEditable: true, rank: ({ text }) => text },
  {
    id: 'status',
    title: tableWords.columns.status,
    isEditable: true,
    rank: ({ status = 'asserted' }) => nodeStatuses.indexOf(status),
  },
  {
    id: 'standing',
    title: tableWords.columns.standing,
    isEditable: false,
    rank: ({ id }, context) => standings.indexOf(standingIn(context, id)),
  },
  {
    id: 'strength',
    title: tableWords.columns.strength,
    isEditable: false,
    // The strongest first, and what has none last.
    rank: ({ id }, { judged, method }) => {
      const strength = method && strengthIn(judged, method, id);
      return typeof strength === 'number' ? -strength : 1;
    },
  },
  {
    id: 'sources',
    title: tableWords.columns.sources,
    isEditable: false,
    rank: (node, { judged }) => sourcesOf(node, judged).join(', '),
  },
  {
    id: 'quotes',
    title: tableWords.columns.quotes,
    isEditable: false,
    // The worst first, and statements without a quote last.
    rank: ({ id }, { judged }) => {
      const mark = quoteMarks(judged).get(id);
      return mark ? -1 - quoteSigns.indexOf(mark.worst) : 0;
    },
  },
  { id: 'tags', title: tableWords.columns.tags, isEditable: true, rank: ({ tags = [] }) => tags.join(', ') },
  {
    id: 'findings',
    title: tableWords.columns.findings,
    isEditable: false,
    rank: ({ id }, context) => {
      const { count, worst } = findingsIn(context, id);
      return worst === null ? 0 : -1000 * (severities.indexOf(worst) + 1) - count;
    },
  },
];

/** Those that are shown. */
export function columnsFor(method: Method | null): readonly Column[] {
  return method === null ? withoutStrength : columns;
}

const withoutStrength = columns.filter(({ id }) => id !== 'strength');

export function standingIn({ judged }: RowContext, id: string) {
  return label(judgedLabels(judged), id);
}

export function findingsIn({ judged, terms }: RowContext, id: string) {
  const findings = openFindingsOf(judged, terms, id);
  return { count: findings.length, worst: worstSeverity(findings) };
}

/** The titles of what a node cites, each once. */
export function sourcesOf({ citations = [] }: MapNode, { sources }: ArgumentMap): readonly string[] {
  const ids = new Set(citations.map(({ source }) => source));
  return [...ids].flatMap((id) => {
    const source = findRecord(sources, id);
    return source ? [sourceTitle(source)] : [];
  });
}
