import type { Finding } from '#shared/audit/rule';
import type { Severity } from '#shared/model/severity';
import { itemWords } from '#shared/words/items';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { openFindingsOf, termsOf, worstSeverity } from '../store/derived';
import { ofJudged } from '../store/judged';

/** What the audit holds against one node or relation, in short. */
export interface FindingCount {
  readonly count: number;
  readonly worst: Severity | null;
  readonly inWords: readonly string[];
}

export function useFindings(id: string): FindingCount {
  const { clock } = useWorkspace();
  const document = useDocumentStore();
  return useDocument(ofJudged((judged) => countOf(openFindingsOf(judged, termsOf({ clock, document }), id))));
}

const counts = new Map<string, FindingCount>();

/** The same object for the same count: the findings themselves are new after every edit, and nothing is drawn anew for it. */
function countOf(open: readonly Finding[]): FindingCount {
  const count = open.length;
  const worst = worstSeverity(open);
  const key = `${count} ${worst}`;
  const known = counts.get(key) ?? { count, worst, inWords: count === 0 ? [] : [itemWords.findings(count)] };
  counts.set(key, known);
  return known;
}
