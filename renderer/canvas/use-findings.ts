import { useMemo } from 'react';
import type { Severity } from '#shared/audit/rule';
import type { ArgumentMap } from '#shared/model/argument-map';
import { itemWords } from '#shared/words/items';
import { useDocument, useWorkspace } from '../store/context';
import { isoDate, openFindingsOf, worstSeverity } from '../store/derived';
import { ofJudged } from '../store/judged';

/** What the audit holds against one node or relation, in short. */
export interface FindingCount {
  readonly count: number;
  readonly worst: Severity | null;
  readonly inWords: readonly string[];
}

export function useFindings(id: string): FindingCount {
  const { clock } = useWorkspace();
  // Numbers and words, not the findings themselves: those are new after every edit, and these seldom.
  const open = (map: ArgumentMap) => openFindingsOf(map, isoDate(clock()), id);
  const count = useDocument(ofJudged((judged) => open(judged).length));
  const worst = useDocument(ofJudged((judged) => worstSeverity(open(judged))));
  return useMemo(
    () => ({ count, worst, inWords: count === 0 ? [] : [itemWords.findings(count)] }),
    [count, worst],
  );
}
